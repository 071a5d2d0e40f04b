package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.attestnlp.rules.numbers.lexemes.Lexeme;

/** The fractions that are one character, and division for all fractions. */
final class VulgarFractions {

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("½", "1/2"),
          Map.entry("⅓", "1/3"),
          Map.entry("⅔", "2/3"),
          Map.entry("¼", "1/4"),
          Map.entry("¾", "3/4"),
          Map.entry("⅕", "1/5"),
          Map.entry("⅖", "2/5"),
          Map.entry("⅗", "3/5"),
          Map.entry("⅘", "4/5"),
          Map.entry("⅙", "1/6"),
          Map.entry("⅚", "5/6"),
          Map.entry("⅐", "1/7"),
          Map.entry("⅛", "1/8"),
          Map.entry("⅜", "3/8"),
          Map.entry("⅝", "5/8"),
          Map.entry("⅞", "7/8"),
          Map.entry("⅑", "1/9"),
          Map.entry("⅒", "1/10"));

  private VulgarFractions() {}

  static BigDecimal value(Lexeme lexeme) {
    String fraction = VALUES.getOrDefault(lexeme.lower(), "0/1");
    int slash = fraction.indexOf('/');
    return divide(
        new BigDecimal(fraction.substring(0, slash)),
        new BigDecimal(fraction.substring(slash + 1)));
  }

  /** The quotient as a double holds it: 2/3 is 0.6666666666666666. */
  static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return numerator.divide(denominator, MathContext.DECIMAL64);
  }
}
