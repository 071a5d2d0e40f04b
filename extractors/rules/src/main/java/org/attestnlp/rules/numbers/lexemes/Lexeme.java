package org.attestnlp.rules.numbers.lexemes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text as the number grammar sees it.
 *
 * @param begin first character
 * @param end one past the last
 * @param kind what it is
 * @param lower the characters in lower case, curly apostrophes straightened
 * @param value the number of a run of digits, else null
 * @param glued whether it follows the piece before it without a blank
 * @param capital whether it begins with a capital letter
 */
public record Lexeme(
    int begin,
    int end,
    Kind kind,
    String lower,
    @Nullable BigDecimal value,
    boolean glued,
    boolean capital) {

  /** What a piece is. */
  public enum Kind {
    /** Digits with their groups and decimals: {@code 1,340.5}. */
    DIGITS,
    /** Letters with inner apostrophes and periods: {@code U.S.}. */
    WORD,
    /** One other character. */
    MARK,
    /** A vulgar fraction: {@code ½}. */
    FRACTION
  }

  public boolean isWord(String word) {
    return kind == Kind.WORD && lower.equals(word);
  }

  public boolean isMark(char mark) {
    return kind == Kind.MARK && lower.charAt(0) == mark;
  }

  public boolean isDash() {
    return kind == Kind.MARK && "-–—‑‒−".indexOf(lower.charAt(0)) >= 0;
  }

  /** Digits without group marks and decimals. */
  public boolean plainDigits() {
    return kind == Kind.DIGITS
        && lower.length() == end - begin
        && lower.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
