package org.attestnlp.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeric expression that is no claim, and why.
 *
 * @param span the expression
 * @param value the number, null if it has none: {@code several}
 * @param valueHigh the high end of a range, else null
 * @param unit the unit, as in {@link Claim}
 * @param role why it is no claim
 */
public record NumberMention(
    Span span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueHigh,
    @Nullable String unit,
    NumberRole role) {

  /** Writes the numbers plainly. */
  public NumberMention {
    value = Decimals.plain(value);
    valueHigh = Decimals.plain(valueHigh);
  }

  /** {@code “K-2” [10,13) MODEL_NAME}. */
  @Override
  public String toString() {
    return span + " " + role;
  }
}
