package org.attestnlp.opennlp;

import java.util.List;
import org.attestnlp.spi.tool.Lazy;
import org.attestnlp.spi.tool.SymbolTags;

/** Gives Penn Treebank tags. Not thread-safe: one for each article; the model is shared. */
final class Tagger {

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
}
