package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import org.attestnlp.spi.Quantity.Form;

/** Years, ages, windows and deadlines. */
final class TimeRules {

  private TimeRules() {}

  /** "aged 5 to 14", "34 years old", "over the age of 21", "turned 40" */
  static boolean age(Located number, Passage passage) {
    int before = number.first() - 1;
    int next = number.end();
    boolean yearUnit = number.hasUnit("year") || number.hasUnit("month");
    boolean old =
        yearUnit
            && (passage.is(next, "old")
                || passage.is(next, "-old")
                || passage.is(next, "of") && passage.is(next + 1, "age")
                || passage.is(next, "-") && passage.is(next + 1, "old")
                || passage.lower(next - 1).endsWith("-old"));
    boolean label =
        passage.is(before, "aged")
            || passage.is(before, "age")
            || passage.is(before, "ages")
            || passage.is(before, "of") && passage.is(before - 1, "age")
            || passage.is(before, "turned") && number.below(116)
            || passage.is(before, "turning") && number.below(116);
    boolean between =
        passage.is(before, "between")
            && (passage.is(before - 1, "aged") || passage.is(before - 1, "ages"));
    return old || number.below(130) && (label && (number.plain() || yearUnit) || between);
  }

  /** "since 2022", "the 2018 election", "(1918)", "between 2016 and 2018" */
  static boolean year(Located number, Passage passage) {
    BigDecimal year = number.value();
    if (year == null || !isYearLike(year, number, passage)) {
      return false;
    }
    BigDecimal high = number.quantity().valueHigh();
    if (high != null) {
      return high.intValue() >= 1000 && high.intValue() <= 2100 || high.intValue() < 100;
    }
    int before = number.first() - 1;
    int value = year.intValue();
    boolean label =
        passage.is(before, Words.YEAR_BEFORE) || passage.is(before, "(") || passage.is(before, ",");
    boolean counts =
        passage.isPluralNoun(number.end())
            || passage.isAdjective(number.end()) && passage.isPluralNoun(number.end() + 1);
    if (value < 1900 || value > 2060) {
      return label
          && !passage.is(before, "of")
          && !passage.is(before, "to")
          && !passage.is(before, "and")
          && !counts
          && !passage.is(before, "by");
    }
    boolean bound =
        passage.is(before, "than")
            || passage.is(before, "least")
            || passage.is(before, "some")
            || passage.is(before, "about")
            || passage.is(before, "nearly")
            || passage.is(before, "over");
    boolean verb = passage.isVerb(before) && !passage.isAuxiliary(before) && counts;
    return !bound
        && !verb
        && (!counts
            || label && !passage.is(before, "of") && !passage.is(before, "to")
            || passage.isDeterminer(before));
  }

  private static boolean isYearLike(BigDecimal value, Located number, Passage passage) {
    boolean digits = number.plain() && number.quantity().form() == Form.DIGITS;
    if (!digits || value.scale() > 0 || value.intValue() < 1000 || value.intValue() > 2100) {
      return false;
    }
    String text =
        passage.document().text().substring(number.quantity().begin(), number.quantity().end());
    return text.length() >= 4
        && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0;
  }

  /** "within six hours", "the past two years", "two years ago", but "jailed for 15 years" */
  static boolean window(Located number, Passage passage) {
    if (!number.durationUnit()
        || number.quantity().unit() == null
        || number.quantity().unit().contains("/")) {
      return false;
    }
    if (passage.is(number.end(), Words.WINDOW_AFTER)
        && !passage.is(number.end(), "on")
        && !passage.is(number.end(), "old")) {
      return true;
    }
    int before = number.first() - 1;
    if (passage.is(before, Words.WINDOW_ADJECTIVE)) {
      return true;
    }
    while (passage.is(before, "about")
        || passage.is(before, "around")
        || passage.is(before, "nearly")
        || passage.is(before, "almost")
        || passage.is(before, "just")
        || passage.is(before, "the")
        || passage.is(before, "some")
        || passage.is(before, "than")
        || passage.is(before, "less")
        || passage.is(before, "more")
        || passage.is(before, "those")
        || passage.is(before, "these")
        || passage.is(before, "only")
        || passage.is(before, "a")
        || passage.is(before, "at")
        || passage.is(before, "least")) {
      before--;
    }
    boolean hyphen =
        passage
                .document()
                .text()
                .substring(number.quantity().begin(), number.quantity().end())
                .indexOf('-')
            > 0;
    return !hyphen && passage.is(before, Words.WINDOW_BEFORE) && !passage.is(before, "over");
  }
}
