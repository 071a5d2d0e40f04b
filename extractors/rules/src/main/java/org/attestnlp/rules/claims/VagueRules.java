package org.attestnlp.rules.claims;

import org.attestnlp.spi.Quantity.Form;

/** Numbers that count nothing anybody could check: {@code one of the worst}, {@code a handful}. */
final class VagueRules {

  private VagueRules() {}

  static boolean group(Located number, Passage passage) {
    return number.quantity().form() == Form.NO_NUMERAL
        && passage.is(number.end() - 1, Words.GROUP)
        && !passage.is(number.end() - 1, "handful");
  }

  static boolean noNumeral(Located number, Passage passage) {
    return number.quantity().form() == Form.NO_NUMERAL;
  }

  /** "twice a year", "married three times" */
  static boolean frequency(Located number, Passage passage) {
    if (number.quantity().form() == Form.FREQUENCY) {
      return !passage.is(number.end(), "as") && !passage.is(number.end(), "the");
    }
    boolean times = number.plain() && passage.is(number.end(), "times");
    return times
        && !passage.is(number.end() + 1, "as")
        && !passage.is(number.end() + 1, "more")
        && !passage.is(number.end() + 1, "the");
  }

  /** "one of the worst nights", "the one who left", "one another" */
  static boolean pronounOne(Located number, Passage passage) {
    int token = number.first();
    if (number.end() - token != 1 || !passage.is(token, "one") || !number.plain()) {
      return false;
    }
    int next = number.end();
    if (passage.is(next, "of")) {
      return !partOfNumber(next, passage);
    }
    boolean before =
        passage.is(token - 1, "the")
            || passage.is(token - 1, "this")
            || passage.is(token - 1, "that")
            || passage.is(token - 1, "no")
            || passage.is(token - 1, "any")
            || passage.is(token - 1, "each")
            || passage.is(token - 1, "every")
            || passage.is(token - 1, "which")
            || passage.isAdjective(token - 1);
    boolean counts = passage.isNoun(next) || passage.isAdjective(next) && passage.isNoun(next + 1);
    boolean someDay =
        passage.is(next, "day")
            || passage.is(next, "another")
            || passage.is(next, "night")
            || passage.is(next, "thing")
            || passage.is(next, "side")
            || passage.is(next, "hand")
            || passage.is(next, "point")
            || passage.is(next, "way");
    return someDay || !counts || before && !passage.is(token - 1, "the") && !passage.isNoun(next);
  }

  /** "one of the three men" is a count, "one of the men" picks one out. */
  private static boolean partOfNumber(int of, Passage passage) {
    boolean numeral = passage.tag(of + 1).equals("CD") || passage.tag(of + 2).equals("CD");
    return numeral && !passage.is(of + 2, Words.SUPERLATIVE);
  }

  /** "the two leaders", "these three" */
  static boolean definite(Located number, Passage passage) {
    boolean small =
        number.plain()
            && number.below(6)
            && number.quantity().form() == Form.WORDS
            && number.quantity().valueHigh() == null;
    int before = number.first() - 1;
    boolean definite =
        passage.is(before, "the")
            || passage.is(before, "these")
            || passage.is(before, "those")
            || passage.is(before, "both");
    boolean other = passage.is(before, "other") && passage.is(before - 1, "the");
    boolean part = passage.is(before - 1, "of");
    return small && (definite || other) && !(part && passage.tag(before - 2).equals("CD"));
  }
}
