package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Finds a relative clause that stands between a subject and its verb, with the commas of a list in
 * it: “The firm<b>, which makes phones, watches and tablets,</b> said”.
 */
final class RelativeClauses {

  private static final int REACH = 60;
  private static final long BORDERS =
      WordClass.mask(WordClass.SEMICOLON, WordClass.COLON, WordClass.STOP, WordClass.DASH);

  private final Passage reading;

  RelativeClauses(Passage reading) {
    this.reading = reading;
  }

  /** The comma before a relative clause that ends at this comma, or -1. */
  int relativeBefore(int comma, int floor) {
    if (!reading.is(comma, WordClass.COMMA)) {
      return -1;
    }
    boolean verb = false;
    int last = comma; // the comma behind the part that is looked at
    for (int i = comma - 1; i > Math.max(floor, comma - REACH); i--) {
      if (reading.isAny(i, BORDERS)) {
        return -1;
      }
      if (reading.is(i, WordClass.FINITE)) {
        if (reading.is(i - 1, WordClass.COMMA)) {
          return -1; // “Quill, who won, said … the mayor,”: the main verb
        }
        verb = true;
      }
      if (reading.is(i, WordClass.COMMA)) {
        if (isRelative(i + 1)) {
          return verb ? i : -1;
        }
        if (joinsOther(i, last, comma)) {
          return -1;
        }
        last = i;
      }
    }
    return -1;
  }

  /** “, and the mayor, Ada Quill,”: somebody else with an aside, not the end of a list. */
  private boolean joinsOther(int comma, int next, int end) {
    return next != end && reading.is(comma + 1, WordClass.CONJUNCTION);
  }

  private boolean isRelative(int token) {
    return reading.is(token, "who") || reading.is(token, "which") || reading.is(token, "whose");
  }
}
