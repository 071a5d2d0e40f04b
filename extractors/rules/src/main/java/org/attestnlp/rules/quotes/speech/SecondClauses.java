package org.attestnlp.rules.quotes.speech;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Tells whether a clause behind a report that stands between two is still said. */
final class SecondClauses {

  private static final int SUBJECT = 8; // tokens before the verb of a second clause
  private static final long SUBJECT_ENDS =
      WordClass.mask(WordClass.COMMA, WordClass.MARK, WordClass.SEMICOLON, WordClass.COLON);

  private final Passage reading;

  SecondClauses(Passage reading) {
    this.reading = reading;
  }

  /**
   * “It was late, Quill said, and nobody would come”, “… and the state had left”, “… and the state
   * “left””: a modal verb, a verb set back in time or marked words tell what is still said.
   */
  boolean isSaid(int and) {
    if (!reading.isOneOf(and, "and", "or")) {
      return false;
    }
    for (int i = and + 1; i < Math.min(reading.sentenceEnd(and), and + SUBJECT); i++) {
      if (reading.is(i, WordClass.FINITE)) {
        boolean back = reading.is(i, "had") && reading.is(i + 1, WordClass.PARTICIPLE);
        boolean marked = reading.is(i + 1, WordClass.MARK) && reading.marks().of(i + 1) >= 0;
        return i > and + 1 && (back || marked || reading.tag(i).equals("MD"));
      }
      if (reading.isAny(i, SUBJECT_ENDS)) {
        return false;
      }
    }
    return false;
  }
}
