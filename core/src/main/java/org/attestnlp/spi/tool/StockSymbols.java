package org.attestnlp.spi.tool;

/**
 * The symbols of listed companies as wire news writes them, one token for every engine: {@code
 * KLM.L} in “Kelmore Mills (KLM.L) said”, {@code KLMR.PA}.
 */
public final class StockSymbols {

  private static final int LONGEST = 6; // letters before the point
  private static final int EXCHANGE = 2; // letters behind it

  private StockSymbols() {}

  /** Whether the whole text is one. */
  public static boolean matches(String text) {
    return end(text, 0, text.length()) == text.length();
  }

  /**
   * One past the symbol that begins at a place, or -1: two to six capitals, a point, one or two
   * capitals, and no more of a word: {@code USA.This} holds none.
   */
  public static int end(String text, int begin, int limit) {
    int point = capitalsEnd(text, begin, limit);
    boolean company = point - begin >= 2 && point - begin <= LONGEST;
    if (!company || point >= limit || text.charAt(point) != '.') {
      return -1;
    }
    int end = capitalsEnd(text, point + 1, limit);
    boolean exchange = end - point > 1 && end - point <= EXCHANGE + 1;
    boolean whole = end == limit || !goesOn(text.charAt(end));
    return exchange && whole ? end : -1;
  }

  private static boolean goesOn(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private static int capitalsEnd(String text, int begin, int limit) {
    int end = begin;
    int most = Math.min(limit, begin + LONGEST + 1);
    while (end < most && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
      end++;
    }
    return end;
  }
}
