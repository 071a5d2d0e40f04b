package org.attestnlp.opennlp;

import java.util.List;
import org.attestnlp.spi.Lazy;
import org.attestnlp.spi.SymbolTags;

/** Gives Penn Treebank tags. Not thread-safe: one for each article; the model is shared. */
final class Tagger {

  private static final List<String> SUFFIXES = List.of("s", "ed", "ing", "ly", "er", "ers", "d");
  private static final Lazy<TaggerModel> SHARED = new Lazy<>(TaggerModel::load);

  private final BeamTagger tagger = new BeamTagger(SHARED.get());

  /** The tags of a sentence, one for each token. */
  String[] tag(String text, List<Piece> sentence) {
    String[] words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = TreebankSpelling.of(text, sentence, i);
    }
    String[] tags = tagger.tag(words);
    for (int i = 0; i < tags.length; i++) {
      Piece piece = sentence.get(i);
      tags[i] = SymbolTags.of(text, piece.begin(), piece.end()).orElse(tags[i]);
    }
    return tags;
  }

  /** Whether the model knows a lower-case word, or what it is made of, as an ordinary one. */
  static boolean isOrdinary(String lower) {
    if (isKnown(lower)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      int stem = lower.length() - suffix.length();
      if (stem > 3 && lower.endsWith(suffix) && isKnown(lower.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(String lower) {
    String[] tags = SHARED.get().known(lower);
    return tags != null && !tags[0].startsWith("NNP");
  }
}
