package org.attestnlp.rules.numbers.lexemes;

import java.math.BigDecimal;

/**
 * Reads a run of digits with its group marks and decimals: {@code 3,000}, {@code 1 500 000}, {@code
 * 12,34,567.89}, {@code 1'000}, {@code 1.000,5}. A mark that does not group is left to what
 * follows.
 */
public final class Digits {

  /**
   * More digits than any amount has: the rest of a hostile run is skipped and the number has no
   * value.
   */
  public static final int MOST = 40;

  private static final int LARGEST_EXPONENT = 20;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String text;
  private final int begin;
  private int at;
  private final StringBuilder digits = new StringBuilder();
  private int decimals;
  private int exponent;
  private boolean tooLong;

  private Digits(String text, int begin) {
    this.text = text;
    this.begin = begin;
    this.at = begin;
  }

  /** Reads at a digit, or at a period before one. */
  static Digits read(String text, int begin) {
    Digits run = new Digits(text, begin);
    run.whole();
    run.fraction();
    run.exponent();
    run.powerOfTen();
    return run;
  }

  int end() {
    return at;
  }

  BigDecimal value() {
    if (tooLong || digits.isEmpty()) {
      return BigDecimal.ZERO;
    }
    return new BigDecimal(digits.toString()).movePointLeft(decimals - exponent);
  }

  private void whole() {
    int first = take();
    if (first < 1 || first > 3) {
      return;
    }
    char group = mark(at);
    while (group != 0 && mark(at) == group && groupFollows(group)) {
      at++;
      take();
    }
    if (group == ',' && digits.length() == first && isDoubledComma()) {
      at += 2;
      take();
    }
  }

  /** “$1,,000”: a comma too many. */
  private boolean isDoubledComma() {
    return at + 1 < text.length()
        && text.charAt(at + 1) == ','
        && run(at + 2) == 3
        && mark(at + 5) != ',';
  }

  /** Groups of three; with commas also of two, if a group of three ends the row (12,34,567). */
  private boolean groupFollows(char group) {
    int length = run(at + 1);
    boolean three = length == 3;
    if (group == '.') {
      int second = at + 1 + length;
      boolean again =
          second < text.length() && (text.charAt(second) == '.' || text.charAt(second) == ',');
      boolean grouped = digits.length() > 3; // 1.000.000 groups, 1.000 alone does not
      return three
          && (grouped
              || (again
                  && run(second + 1) > 0
                  && (text.charAt(second) == ',' || run(second + 1) == 3)));
    }
    if (group == ' ') {
      return three && !(at + 4 < text.length() && text.charAt(at + 4) == ',');
    }
    return three || (group == ',' && isIndian());
  }

  /** Groups of two that lead to a group of three; “22,24,26,31” is a list. */
  private boolean isIndian() {
    int i = at;
    for (int groups = 0; groups < 6; groups++) {
      int length = i < text.length() && text.charAt(i) == ',' ? run(i + 1) : 0;
      if (length != 2) {
        return groups > 0 && length == 3;
      }
      i += 3;
    }
    return false;
  }

  private void fraction() {
    char point = at < text.length() ? text.charAt(at) : 0;
    if (isInVersion()) {
      return;
    }
    boolean european =
        point == ','
            && (digits.length() > 3 && text.substring(begin, at).indexOf('.') > 0 || loneDecimal());
    int length = point == '.' || european ? run(at + 1) : 0;
    if (length == 0
        || (point == '.' && at + 1 + length < text.length() && isVersion(at + 1 + length))) {
      return;
    }
    at++;
    decimals = Math.min(take(), MOST);
  }

  /** “1,3” as decimals are written on the continent: one digit, and no list goes on. */
  private boolean loneDecimal() {
    boolean one = digits.length() <= 3 && run(at + 1) == 1;
    boolean listed = begin > 0 && text.charAt(begin - 1) == ',';
    boolean more =
        at + 2 < text.length()
            && (text.charAt(at + 2) == ',' && run(at + 3) > 0
                || Character.isLetter(text.charAt(at + 2)));
    return one && !listed && !more;
  }

  /** The 1 of 192.168.1.2. */
  private boolean isInVersion() {
    return begin > 1 && text.charAt(begin - 1) == '.' && isDigit(text.charAt(begin - 2));
  }

  /** “1e10”, “-12e-1”. */
  private void exponent() {
    if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != 'e') {
      return;
    }
    boolean minus = at + 1 < text.length() && text.charAt(at + 1) == '-';
    int start = at + (minus ? 2 : 1);
    int length = run(start);
    int end = start + length;
    boolean closed = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    if (length >= 1 && length <= 2 && closed) {
      int size = Integer.parseInt(text.substring(start, end));
      if (size <= LARGEST_EXPONENT) {
        exponent = minus ? -size : size;
        at = end;
      }
    }
  }

  /** “1.99×10^30”, “6.7 × 10⁻¹¹”, “5 x 10^6”. */
  private void powerOfTen() {
    int i = blank(at) ? at + 1 : at;
    boolean times = i < text.length() && "×x".indexOf(text.charAt(i)) >= 0;
    int ten = times && blank(i + 1) ? i + 2 : i + 1;
    if (!times || exponent != 0 || !text.startsWith("10", ten)) {
      return;
    }
    int sign = text.startsWith("^", ten + 2) ? ten + 3 : ten + 2;
    String signs = sign == ten + 3 ? "-−⁻" : "−⁻"; // “5 x 10-12 minutes” is a range
    boolean minus = sign < text.length() && signs.indexOf(text.charAt(sign)) >= 0;
    int start = minus ? sign + 1 : sign;
    int size = 0;
    int end = start;
    while (end < text.length() && end - start < 3 && power(text.charAt(end)) >= 0) {
      size = size * 10 + power(text.charAt(end++));
    }
    boolean raised = sign == ten + 3 || minus || end > start && !isAscii(text.charAt(start));
    if (raised && end > start && end - start < 3) {
      exponent = minus ? -size : size;
      at = end;
    }
  }

  private boolean blank(int i) {
    return i < text.length() && text.charAt(i) == ' ';
  }

  private static boolean isAscii(char c) {
    return c < 128;
  }

  private static int power(char c) {
    return c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
  }

  /** 192.168.1.2 is no decimal. */
  private boolean isVersion(int next) {
    return text.charAt(next) == '.' && run(next + 1) > 0;
  }

  private int take() {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      if (digits.length() < MOST) {
        digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
      } else {
        tooLong = true;
      }
      at++;
    }
    return at - start;
  }

  private int run(int from) {
    int i = from;
    while (i < text.length() && i - from < 4 && isDigit(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  /** The group mark at a place, all blanks as one kind, or 0. */
  private char mark(int i) {
    if (i >= text.length()) {
      return 0;
    }
    char c = text.charAt(i);
    return switch (c) {
      case ',', '.', '\'', '’' -> c;
      case '\u00A0', '\u2009', '\u202F' -> '\u00A0';
      case ' ' -> ' ';
      default -> 0;
    };
  }

  static boolean isDigit(char c) {
    return Character.isDigit(c);
  }
}
