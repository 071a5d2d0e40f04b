package org.attestnlp.rules.dates.period;

/** How an article writes dates in digits. */
public enum DayMonthOrder {
  /** “24/10/2024” */
  DAY_FIRST,
  /** “10/24/2024” */
  MONTH_FIRST,
  /** No date of the article decides, or two contradict each other. */
  UNDECIDED;

  /** What the dates in digits of a text show; linear in its length. */
  public static DayMonthOrder of(String text) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (int i = text.indexOf('/'); i >= 0; i = text.indexOf('/', i + 1)) {
      int first = number(text, i - 2, i);
      int second = number(text, i + 1, i + 3);
      boolean date = second > 0 && i + 3 < text.length() && text.charAt(i + 3) == '/';
      dayFirst |= date && first > 12 && first <= 31 && second <= 12;
      monthFirst |= date && second > 12 && second <= 31 && first > 0 && first <= 12;
    }
    if (dayFirst == monthFirst) {
      return UNDECIDED;
    }
    return dayFirst ? DAY_FIRST : MONTH_FIRST;
  }

  /** The number of two digits there, 0 if there is none. */
  private static int number(String text, int from, int to) {
    if (from < 0 || to > text.length()) {
      return 0;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      value = value * 10 + digit - '0';
    }
    return value;
  }
}
