package org.attestnlp.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps amounts comparable: 3000, 3000.0 and 3E+3 are one number. */
final class Decimals {

  private Decimals() {}

  @SuppressWarnings("NullAway") // null in, null out: the caller's component decides
  static BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
