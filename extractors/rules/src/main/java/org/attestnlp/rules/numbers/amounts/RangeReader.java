package org.attestnlp.rules.numbers.amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import org.attestnlp.rules.lexicon.ChangeWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.numbers.calendar.CalendarReader;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the other end of a range and lets the ends share scale and unit: “10-12,000”, “400 to 450”,
 * “between 2.1 and 2.4 percent”, “4bn–5bn”, “two or three”.
 */
final class RangeReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal FARTHEST_MOVE = BigDecimal.valueOf(4);
  private static final BigDecimal FARTHEST_NEIGHBOUR = BigDecimal.valueOf(2);

  private final Lexemes lexemes;
  private final AmountReader amounts;

  RangeReader(Lexemes lexemes, AmountReader amounts) {
    this.lexemes = lexemes;
    this.amounts = amounts;
  }

  /** The high end that belongs to a low end, or null. */
  @Nullable Amount highEnd(Amount low) {
    int link = low.end();
    if (!lexemes.has(link + 1) || low.form() == Form.ORDINAL || low.form() == Form.FREQUENCY) {
      return null;
    }
    Lexeme word = lexemes.get(link);
    boolean dash = word.isDash() || word.isMark('~');
    boolean to = word.isWord("to");
    boolean or = word.isWord("or");
    boolean and = word.isWord("and") && lexemes.isWord(low.first() - 1, "between");
    if (!dash && !to && !or && !and) {
      return null;
    }
    Amount high = amounts.read(link + 1);
    boolean date = high != null && isDay(high); // “the three months to 30 September”
    if (high == null || date || !sameKind(low, high) || (to && isChange(low, high))) {
      return null;
    }
    BigDecimal least = shareScale(low, high);
    boolean grows = least.compareTo(high.value()) < 0;
    boolean near = !or || isNear(low.value(), least, high.value());
    boolean tight = !dash || word.glued() == lexemes.get(link + 1).glued();
    return grows && near && tight && !bothYears(low, high) ? high : null;
  }

  /** “two or three”, “two or three hundred”, but “two or 14”. */
  private static boolean isNear(BigDecimal low, BigDecimal least, BigDecimal high) {
    BigDecimal scale =
        low.signum() == 0 ? BigDecimal.ONE : least.divide(low, MathContext.DECIMAL64);
    BigDecimal farthest = FARTHEST_NEIGHBOUR.multiply(scale);
    return high.subtract(least).compareTo(farthest) <= 0;
  }

  /**
   * “from 1,191 to 1,340” and “rose in 2018 to 3.9 million” are changes; “prices range from $200 to
   * $400” and “from 5 to 7 percent to 8 percent” name ranges.
   */
  private boolean isChange(Amount low, Amount high) {
    boolean from = lexemes.isWord(low.first() - 1, "from");
    boolean ranging = NumeralWords.RANGING.contains(lexemes.lower(low.first() - 2));
    boolean goesOn = lexemes.isWord(high.end(), "to") && amounts.read(high.end() + 1) != null;
    boolean inYear =
        lexemes.isWord(low.first() - 1, "in")
            && low.unit() == null
            && CalendarReader.isYear(lexemes.get(low.end() - 1));
    boolean byPart = // “fell by a quarter to 9 million”
        lexemes.isWord(low.first() - 1, "by")
            && low.form() == Form.FRACTION
            && high.form() != Form.FRACTION;
    boolean byCount = // “rose by 300 to 4,500”, but “by 10 to 15 percent”
        lexemes.isWord(low.first() - 1, "by")
            && high.value().compareTo(low.value().multiply(FARTHEST_NEIGHBOUR)) > 0
            && !low.isShare()
            && !high.isShare();
    boolean moved = // “fell $2.14 to $81.20”
        ChangeWords.MOVING.contains(lexemes.lower(low.first() - 1))
            && !low.isShare()
            && high.value().compareTo(low.value().multiply(FARTHEST_MOVE)) > 0;
    return inYear || byPart || byCount || moved || (from && !ranging && !goesOn);
  }

  private boolean isDay(Amount high) {
    String next = lexemes.lower(high.end());
    return high.unit() == null
        && lexemes.has(high.end())
        && lexemes.get(high.end()).capital()
        && TimeWords.MONTH.contains(next);
  }

  private boolean bothYears(Amount low, Amount high) {
    return low.unit() == null
        && high.unit() == null
        && CalendarReader.isYear(lexemes.get(low.end() - 1))
        && (CalendarReader.isYear(lexemes.get(high.end() - 1))
            || lexemes.lower(high.end() - 1).length() == 2);
  }

  private static boolean sameKind(Amount low, Amount high) {
    boolean times = // “four or five times more”
        high.form() == Form.MULTIPLE
            && low.unit() == null
            && (low.form() == Form.DIGITS || low.form() == Form.WORDS);
    boolean forms =
        times
            || high.form() == Form.DIGITS
            || high.form() == Form.WORDS
            || high.form() == Form.FRACTION;
    boolean units = low.unit() == null || high.unit() == null || low.unit().equals(high.unit());
    boolean shareAlone = low.isShare() && high.unit() == null; // “rose 12.5% to 1,340”
    return forms
        && units
        && !shareAlone
        && (low.form() != Form.MULTIPLE || high.form() == Form.MULTIPLE);
  }

  /** In “10-12,000” and “4 to 5 million” the low end takes the scale of the high end. */
  BigDecimal shareScale(Amount low, Amount high) {
    if (low.scaled() || low.value().signum() <= 0 || low.value().compareTo(THOUSAND) >= 0) {
      return low.value();
    }
    BigDecimal scaled = low.value().multiply(scaleOf(high));
    return scaled.compareTo(high.value()) < 0 ? scaled : low.value();
  }

  private BigDecimal scaleOf(Amount high) {
    for (int i = high.first(); i < high.end(); i++) {
      Lexeme lexeme = lexemes.get(i);
      BigDecimal scale = Numerals.scale(lexeme);
      scale = scale != null ? scale : i > high.first() ? Numerals.letters(lexeme) : null;
      if (scale != null && scale.compareTo(BigDecimal.TEN) > 0) {
        return scale;
      }
    }
    return fullThousands(high) ? THOUSAND : BigDecimal.ONE;
  }

  /** “12,000” in “10-12,000”: the end of a group of zeros. */
  private boolean fullThousands(Amount high) {
    boolean grouped =
        !lexemes.get(high.end() - 1).plainDigits() || !lexemes.get(high.first()).plainDigits();
    return grouped && high.value().remainder(THOUSAND).signum() == 0 && high.form() == Form.DIGITS;
  }
}
