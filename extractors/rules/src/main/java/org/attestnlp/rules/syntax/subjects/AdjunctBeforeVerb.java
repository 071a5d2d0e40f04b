package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Reads over what stands between “and” and its verb: “She left and<b>, when a guard asked her to
 * stay,</b> replied”. The subject is that of the verb before.
 */
final class AdjunctBeforeVerb {

  private static final int REACH = 24;

  private static final long BORDERS =
      WordClass.mask(WordClass.MARK, WordClass.SEMICOLON, WordClass.COLON, WordClass.DASH);

  private static final long OPENERS =
      WordClass.mask(WordClass.SUBORDINATOR, WordClass.PREPOSITION, WordClass.SETTING_OPENER);

  private final Passage reading;

  AdjunctBeforeVerb(Passage reading) {
    this.reading = reading;
  }

  /** The “and” before the adjunct that ends at this comma, or -1. */
  int joint(int comma, int floor) {
    if (!reading.is(comma, WordClass.COMMA)) {
      return -1;
    }
    for (int i = comma - 1; i > Math.max(floor, comma - REACH); i--) {
      if (reading.isAny(i, BORDERS)) {
        return -1;
      }
      if (reading.is(i, WordClass.COMMA)) {
        boolean and = reading.is(i - 1, "and") || reading.is(i - 1, "but");
        boolean opens = reading.isAny(i + 1, OPENERS) || reading.is(i + 1, "when");
        return and && opens ? i - 1 : -1;
      }
    }
    return -1;
  }
}
