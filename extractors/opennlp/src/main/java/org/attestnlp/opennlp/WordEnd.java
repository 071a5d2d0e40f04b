package org.attestnlp.opennlp;

import org.attestnlp.spi.tool.StockSymbols;

/** Finds where a word ends: which points, commas and hyphens belong inside it. */
final class WordEnd {

  private final Abbreviations abbreviations;

  WordEnd(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * One past the last character of a word.
   *
   * @param begin where its token begins, with a sign if there is one
   * @param start where its letters begin
   * @param end where the run without blanks ends
   */
  int find(String text, int begin, int start, int end) {
    int i = start;
    int segment = start; // where the letters since the last point begin
    while (i < end) {
      int c = text.codePointAt(i);
      if (Letters.isWord(c)) {
        i += Character.charCount(c);
      } else if (i + 1 < end && i > start && joins(text, segment, i, end)) {
        i++;
        segment = i;
      } else if (isPointOfAcronym(text, segment, i, end)) {
        i += 2; // U.S.-led
        segment = i;
      } else {
        break;
      }
    }
    return withTail(text, begin, i, end);
  }

  private static boolean isPointOfAcronym(String text, int segment, int i, int end) {
    return i + 2 < end
        && i - segment == 1
        && text.charAt(i) == '.'
        && Letters.isHyphen(text.charAt(i + 1))
        && Character.isLetter(text.codePointAt(i + 2));
  }

  private static boolean joins(String text, int segment, int i, int end) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i + 1);
    if (!Letters.isWord(before) || !Letters.isWord(after)) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (text.charAt(i)) {
      case '-', '\u2010', '\u2011', '&' -> true;
      case ',', ':', '/' -> digits;
      case '.' ->
          digits || joinsPoint(text, segment, i, after) || StockSymbols.end(text, segment, end) > i;
      case '\'', '’', '\u02BC', '\uFF07' -> joinsApostrophe(text, i, end, digits);
      default -> false;
    };
  }

  /** {@code U.S}, {@code Ph.D}, {@code example.com}, but {@code end.|Next}. */
  private static boolean joinsPoint(String text, int segment, int i, int after) {
    boolean letter = i - segment == 1 && Character.isLetter(text.charAt(segment));
    return letter
        || Character.isLowerCase(after)
        || (after == 'D' && text.startsWith("Ph", segment) && i - segment == 2);
  }

  /** {@code O’Brien}, {@code didn’t} and {@code 1'000} go on, {@code it|’s} does not. */
  private static boolean joinsApostrophe(String text, int i, int end, boolean digits) {
    return digits
        ? Contractions.wordEnd(text, i + 1, Math.min(end, i + 5)) - i == 4
        : Character.isLetter(text.codePointAt(i + 1))
            && Character.isLetter(text.codePointBefore(i))
            && Contractions.cliticEnd(text, i, end) < 0;
  }

  private int withTail(String text, int begin, int stop, int end) {
    if (stop >= end) {
      return stop;
    }
    char c = text.charAt(stop);
    if (c == '.' && (stop + 1 >= end || text.charAt(stop + 1) != '.')) {
      return abbreviations.takesPeriod(text, begin, stop) ? stop + 1 : stop;
    }
    if (c == '$' && stop - begin <= 3 && isUpper(text, begin, stop)) {
      return stop + 1; // US$3.5bn
    }
    return stop;
  }

  private static boolean isUpper(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
