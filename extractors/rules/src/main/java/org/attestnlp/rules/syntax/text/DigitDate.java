package org.attestnlp.rules.syntax.text;

import org.jspecify.annotations.Nullable;

/**
 * A date in digits: “24/10/2024”, “2024-10-24”, “24.10.2024”.
 *
 * @param first its first number
 * @param second its second number, of one or two digits
 * @param third its third number
 * @param year where the year stands
 */
public record DigitDate(int first, int second, int third, YearPlace year) {

  /** Where the year stands. */
  public enum YearPlace {
    /** “2024-10-24” */
    FIRST,
    /** “24/10/2024” */
    LAST,
    /** “24/10/24”: two digits, as only slashes leave no doubt of a date. */
    SHORT
  }

  /** The date that three runs of digits with the same sign between them make, or null. */
  public static @Nullable DigitDate of(String first, char link, String second, String third) {
    int a = number(first);
    int b = second.length() <= 2 ? number(second) : -1;
    int c = number(third);
    if (a < 0 || b < 0 || c < 0 || "/-–—.".indexOf(link) < 0) {
      return null;
    }
    if (Year.is(first)) {
      return new DigitDate(a, b, c, YearPlace.FIRST);
    }
    if (Year.is(third)) {
      return new DigitDate(a, b, c, YearPlace.LAST);
    }
    return link == '/' && third.length() == 2 ? new DigitDate(a, b, c, YearPlace.SHORT) : null;
  }

  private static int number(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() <= 4;
    for (int i = 0; plain && i < digits.length(); i++) {
      plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return plain ? Integer.parseInt(digits) : -1;
  }
}
