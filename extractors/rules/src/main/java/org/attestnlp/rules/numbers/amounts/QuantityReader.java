package org.attestnlp.rules.numbers.amounts;

import java.math.BigDecimal;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.units.UnitReader;
import org.attestnlp.rules.numbers.units.Units;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Reads one numeric expression: an amount, a range of two amounts, or an amount without number. */
public final class QuantityReader {

  private final Lexemes lexemes;
  private final AmountReader amounts;
  private final RangeReader ranges;
  private final UnitReader units;
  private final VagueReader vague;

  public QuantityReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.units = new UnitReader(lexemes);
    this.amounts = new AmountReader(lexemes, units);
    this.ranges = new RangeReader(lexemes, amounts);
    this.vague = new VagueReader(lexemes, units);
  }

  /**
   * An expression that was read.
   *
   * @param end one past its last lexeme
   * @param quantity the expression
   */
  public record Found(int end, Quantity quantity) {}

  /** The expression that starts at a lexeme, or null. */
  public @Nullable Found read(int at) {
    Found zero = vague.zero(at);
    if (zero != null) {
      return zero;
    }
    Amount low = amounts.read(at);
    if (low == null) {
      return vague.read(at);
    }
    Amount high = ranges.highEnd(low);
    return high == null ? single(low) : range(low, high);
  }

  private Found single(Amount amount) {
    return found(amount, amount.end(), ClaimKind.EXACT, amount.value(), null, amount.unit());
  }

  private Found range(Amount low, Amount high) {
    String unit = high.unit() != null ? high.unit() : low.unit();
    BigDecimal lowValue = ranges.shareScale(low, high);
    Amount first = high.form() == Form.MULTIPLE ? low.as(Form.MULTIPLE) : low;
    return found(first, high.end(), ClaimKind.RANGE, lowValue, high.value(), unit);
  }

  private Found found(
      Amount first,
      int end,
      ClaimKind kind,
      BigDecimal value,
      @Nullable BigDecimal high,
      @Nullable String unit) {
    int begin = lexemes.get(first.first()).begin();
    int stop = lexemes.get(end - 1).end();
    String rated = rated(unit, end);
    int next =
        rated != null && rated.endsWith("/dozen") ? end + 2 : end; // “a dozen” counts nothing
    return new Found(next, new Quantity(begin, stop, first.form(), kind, value, high, rated, null));
  }

  /** “$18 a barrel” is USD/barrel; a share, a time and what is a rate already take none. */
  private @Nullable String rated(@Nullable String unit, int end) {
    if (unit == null || Units.isTime(unit) || unit.equals("percent") || unit.contains("/")) {
      return unit;
    }
    String rate = units.rate(end);
    return rate == null ? unit : unit + "/" + rate;
  }
}
