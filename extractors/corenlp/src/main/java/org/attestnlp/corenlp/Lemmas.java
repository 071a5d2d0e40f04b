package org.attestnlp.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.attestnlp.spi.Lemmatizer;
import org.attestnlp.spi.tool.Lazy;

/** Dictionary forms from CoreNLP's Morphology, which keeps state and so is locked. */
final class Lemmas implements Lemmatizer {

  private final Lazy<Morphology> morphology = new Lazy<>(Morphology::new);

  @Override
  public String lemma(String lower, String tag) {
    if (lower.equals("according")) {
      return lower; // Morphology says “accord”
    }
    synchronized (this) {
      return morphology.get().lemma(lower, tag, true).toLowerCase(Locale.ROOT); // “American”
    }
  }
}
