package org.attestnlp.spi.tool;

/** What kind of character stands at a place, where Java has no one answer. */
public final class Characters {

  private Characters() {}

  /**
   * Whether nothing is to be read there: blanks and line breaks of every kind, the no-break space,
   * control characters, and what has no width (U+200B, U+FEFF).
   *
   * @param c a UTF-16 code unit or a code point
   */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }

  /** Whether it ends a line: CR, LF, form feed, U+0085, U+2028, U+2029. */
  public static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }
}
