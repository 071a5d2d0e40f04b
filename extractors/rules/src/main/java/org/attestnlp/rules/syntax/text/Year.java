package org.attestnlp.rules.syntax.text;

/** A year as an article writes it: “2021”, “in 1645”; not “about 2,021 boats”, “0800”. */
public final class Year {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  private Year() {}

  /** Whether a word is written like a year: four digits from 1000 to 2199. */
  public static boolean is(String word) {
    if (word.length() != 4) {
      return false;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      value = value * 10 + digit;
    }
    return is(value);
  }

  /** Whether a value can be that of a year. */
  public static boolean is(int value) {
    return value >= FIRST && value <= LAST;
  }

  /** Whether news may speak of the year as of today’s: from 1900 to 2060. */
  public static boolean isRecent(int value) {
    return value >= 1900 && value <= 2060;
  }
}
