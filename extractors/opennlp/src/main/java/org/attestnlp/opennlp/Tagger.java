package org.attestnlp.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Gives Penn Treebank tags. Not thread-safe: one for each article; the model is shared. */
final class Tagger {

  private static final String MODEL = "en-pos-maxent.bin";
  private static final Lazy<POSModel> SHARED = new Lazy<>(Tagger::load);

  private final POSTaggerME tagger = new POSTaggerME(SHARED.get(), POSTagFormat.PENN);

  /** The tags of a sentence, one for each token. */
  String[] tag(String text, List<Piece> sentence) {
    String[] words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = TreebankSpelling.of(text, sentence, i);
    }
    return tagger.tag(words);
  }

  /** Whether the model knows a lower-case word as an ordinary one. */
  static boolean isOrdinary(String lower) {
    String[] tags = SHARED.get().getFactory().getTagDictionary().getTags(lower);
    return tags != null && !tags[0].startsWith("NNP");
  }

  private static POSModel load() {
    try (InputStream in = Tagger.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("not on the class path; add opennlp-postag-models");
      }
      return new POSModel(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new IllegalStateException("model " + MODEL + " cannot be loaded: " + e.getMessage(), e);
    }
  }
}
