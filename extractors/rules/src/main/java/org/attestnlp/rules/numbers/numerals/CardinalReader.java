package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinals in digits, words or both: {@code 3,000}, {@code twenty-one thousand}, {@code
 * 1.2m}, {@code half a million}, {@code two and a half billion}, {@code three dozen}.
 */
final class CardinalReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final int MOST_SCALES = 3; // “half a hundred thousand million”

  private final Lexemes lexemes;

  CardinalReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The longest cardinal that starts at a lexeme, or null. */
  @Nullable Reading read(int first) {
    Reading fraction = fractionOfScale(first);
    if (fraction != null) {
      return fraction;
    }
    Lexeme lexeme = lexemes.get(first);
    if (lexeme.isWord("a") || lexeme.isWord("an")) {
      return articleNumber(first);
    }
    return lexeme.kind() == Lexeme.Kind.DIGITS
        ? new DigitsWalk(lexemes, first).read()
        : new CardinalWalk(lexemes, first).read();
  }

  /** “half a million”, “half-a-million”, “a quarter million”, “half a dozen”, “a half billion”. */
  private @Nullable Reading fractionOfScale(int first) {
    int i = lexemes.isWord(first, "a") ? first + 1 : first;
    boolean half = lexemes.isWord(i, "half");
    if (!half && !lexemes.isWord(i, "quarter")) {
      return null;
    }
    i = lexemes.skipHyphen(i + 1);
    if (lexemes.isWord(i, "of")) {
      i++;
    }
    if (lexemes.isWord(i, "a")) {
      i = lexemes.skipHyphen(i + 1);
    }
    BigDecimal value = half ? HALF : QUARTER;
    int end = i;
    for (BigDecimal scale = scaleOrCollective(i);
        scale != null && end - i < MOST_SCALES;
        scale = scaleOrCollective(end)) {
      value = value.multiply(scale);
      end++;
    }
    return end == i ? null : new Reading(first, end, value, Form.WORDS);
  }

  /** “a hundred”, “a million and a half”, “a dozen”, “a hundred thousand”. */
  private @Nullable Reading articleNumber(int first) {
    if (scaleOrCollective(first + 1) == null || lexemes.lower(first + 1).endsWith("s")) {
      return null;
    }
    Reading rest = new CardinalWalk(lexemes, first + 1).read();
    return rest == null ? null : new Reading(first, rest.end(), rest.value(), Form.WORDS);
  }

  private @Nullable BigDecimal scaleOrCollective(int i) {
    if (!lexemes.has(i)) {
      return null;
    }
    BigDecimal scale = Numerals.scale(lexemes.get(i));
    return scale != null ? scale : Numerals.collective(lexemes.get(i));
  }
}
