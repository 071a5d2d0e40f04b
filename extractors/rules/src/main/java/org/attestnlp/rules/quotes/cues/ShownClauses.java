package org.attestnlp.rules.quotes.cues;

import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Clauses that documents show: the tagger takes “show” of “figures, …, show that” for a noun. */
final class ShownClauses {

  /** How far before its verb a document stands at most, in tokens. */
  private static final int REACH = 16;

  private static final long BEFORE = WordClass.mask(WordClass.COMMA, WordClass.NOUN);

  private final Passage reading;

  ShownClauses(Passage reading) {
    this.reading = reading;
  }

  /** Whether documents show here what stands behind “that”. */
  boolean show(int token, CueLexicon.Form form) {
    boolean takes = form.base() && reading.is(token + 1, "that");
    if (!takes || !reading.isAny(token - 1, BEFORE)) {
      return false;
    }
    int stop = Math.max(reading.sentenceFirst(token), token - REACH);
    for (int i = token - 1; i >= stop; i--) {
      if (reading.is(i, WordClass.FINITE)) {
        return false;
      }
      if (reading.is(i, ReportingWords.DOCUMENT) && reading.isPluralNoun(i)) {
        return true;
      }
    }
    return false;
  }
}
