package org.attestnlp.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many came to one outcome in one happening, by all who say so: the lowest and the highest
 * figure of claims that are asserted, estimated or alleged. No figure is a guess of ours.
 *
 * @param outcome what became of them
 * @param low the lowest figure, null if all say only “up to”
 * @param high the highest figure, null if all say only “at least”
 * @param claims the claims that the figures are of, in text order: {@code c1}; never empty
 */
public record Toll(
    ClaimOutcome outcome,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    List<String> claims) {

  /** Copies the list and writes the numbers plainly. */
  public Toll {
    low = Decimals.plain(low);
    high = Decimals.plain(high);
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("toll " + outcome + " has no claims");
    }
  }
}
