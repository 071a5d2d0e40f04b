package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import java.math.MathContext;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.rules.numbers.units.UnitReader;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** A walk that starts at digits: “1.2m”, “90 billion”, “2 1/2”, “4 thousand 3 hundred”, “10^6”. */
final class DigitsWalk extends CardinalWalk {

  private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);

  DigitsWalk(Lexemes lexemes, int first) {
    super(lexemes, first);
  }

  @Override
  @Nullable Reading read() {
    sum.set(lexemes.value(at));
    boolean whole = sum.group().scale() <= 0;
    at++;
    power();
    BigDecimal letters = letters();
    if (letters != null) {
      return new Reading(first, at + 1, sum.group().multiply(letters), Form.DIGITS);
    }
    vulgarPart();
    andAHalf();
    scales();
    if (whole && sum.lastScale() != null) {
      moreParts();
    }
    return finish(Form.DIGITS);
  }

  /** “40k”, “2.33 k”, “18 mln”, “300 Cr”; the m of “a 37m long ship” is no million. */
  private @Nullable BigDecimal letters() {
    if (!lexemes.has(at) || UnitReader.isMetre(lexemes, at)) {
      return null;
    }
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.isWord("cr")) {
      return CRORE;
    }
    boolean clear = lexeme.isWord("k") || lexeme.lower().length() > 1; // “5 m” may be metres
    return clear && !lexeme.capital() || lexeme.glued() ? Numerals.letters(lexeme.lower()) : null;
  }

  /** “2.5^-1”. */
  private void power() {
    if (!lexemes.isMark(at, '^') || !lexemes.get(at).glued()) {
      return;
    }
    boolean minus = lexemes.isMark(at + 1, '-');
    int i = minus || lexemes.isMark(at + 1, '+') ? at + 2 : at + 1;
    boolean small =
        lexemes.has(i) && lexemes.get(i).plainDigits() && lexemes.lower(i).length() <= 2;
    if (small && (!minus || sum.group().signum() != 0)) {
      int exponent = lexemes.value(i).intValue();
      sum.set(sum.group().pow(minus ? -exponent : exponent, MathContext.DECIMAL64));
      at = i + 1;
    }
  }

  /** “2½”, “2 1/2”, “6-1/2”. */
  private void vulgarPart() {
    int before = at;
    at = lexemes.skipHyphen(at);
    boolean hyphen = at > before;
    if (lexemes.has(at) && lexemes.get(at).kind() == Lexeme.Kind.FRACTION) {
      sum.add(VulgarFractions.value(lexemes.get(at)));
      at++;
    } else if (slashPart(hyphen)) {
      sum.add(VulgarFractions.divide(lexemes.value(at), lexemes.value(at + 2)));
      at += 3;
    } else {
      at = before;
    }
  }

  private boolean slashPart(boolean hyphen) {
    return lexemes.has(at + 2)
        && lexemes.get(at).glued() == hyphen
        && lexemes.get(at).plainDigits()
        && lexemes.isMark(at + 1, '/')
        && lexemes.get(at + 1).glued()
        && lexemes.get(at + 2).plainDigits()
        && lexemes.get(at + 2).glued()
        && lexemes.value(at).compareTo(lexemes.value(at + 2)) < 0;
  }
}
