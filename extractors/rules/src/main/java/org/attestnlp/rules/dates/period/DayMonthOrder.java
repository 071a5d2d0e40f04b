package org.attestnlp.rules.dates.period;

import org.attestnlp.rules.syntax.text.DigitDate;
import org.attestnlp.rules.syntax.text.DigitDate.YearPlace;
import org.jspecify.annotations.Nullable;

/** How an article writes dates in digits. */
public enum DayMonthOrder {
  /** “24/10/2024” */
  DAY_FIRST,
  /** “10/24/2024” */
  MONTH_FIRST,
  /** No date of the article decides, or two contradict each other. */
  UNDECIDED;

  private static final int LONGEST = 4; // digits of a number

  /** What the dates in digits of a text show; linear in its length. */
  public static DayMonthOrder of(String text) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (int i = text.indexOf('/'); i >= 0; i = text.indexOf('/', i + 1)) {
      DigitDate date = around(text, i);
      if (date != null && date.year() != YearPlace.FIRST) {
        dayFirst |= isDay(date.first()) && isMonth(date.second());
        monthFirst |= isDay(date.second()) && isMonth(date.first());
      }
    }
    if (dayFirst == monthFirst) {
      return UNDECIDED;
    }
    return dayFirst ? DAY_FIRST : MONTH_FIRST;
  }

  private static boolean isDay(int number) {
    return number > 12 && number <= 31;
  }

  private static boolean isMonth(int number) {
    return number > 0 && number <= 12;
  }

  /** The date whose first slash this is, or null. */
  private static @Nullable DigitDate around(String text, int slash) {
    int first = slash;
    while (first > 0 && slash - first <= LONGEST && Words.isDigit(text.charAt(first - 1))) {
      first--;
    }
    int second = digitsEnd(text, slash + 1);
    if (second >= text.length() || text.charAt(second) != '/') {
      return null;
    }
    int third = digitsEnd(text, second + 1);
    return DigitDate.of(
        text.substring(first, slash),
        '/',
        text.substring(slash + 1, second),
        text.substring(second + 1, third));
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST && Words.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
