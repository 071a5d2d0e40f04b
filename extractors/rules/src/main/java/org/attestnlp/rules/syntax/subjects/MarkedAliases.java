package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Tells marked words that are what somebody is called: “a woman known as “Mama Rose””. */
public final class MarkedAliases {

  private static final int LONGEST = 4; // tokens

  private final Passage reading;

  public MarkedAliases(Passage reading) {
    this.reading = reading;
  }

  /** Whether a quotation is a name that somebody has. */
  public boolean is(int quotation) {
    int first = reading.marks().firstInside(quotation);
    int end = reading.marks().endInside(quotation);
    if (first >= end || end - first > LONGEST || !reading.isCapital(first)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return false;
      }
    }
    return isNamed(reading.marks().firstOf(quotation) - 1);
  }

  /** “known as”, “who gave his name as”, “a commander called”. */
  private boolean isNamed(int before) {
    boolean as =
        reading.is(before, "as")
            && reading.isOneOf(before - 1, "known", "name", "nicknamed", "identified");
    boolean called =
        reading.is(before, ReportingWords.NAMING)
            && reading.isAny(before - 1, WordClass.mask(WordClass.NOUN, WordClass.COMMA))
            && !reading.is(before - 1, WordClass.NAME);
    return as || called;
  }
}
