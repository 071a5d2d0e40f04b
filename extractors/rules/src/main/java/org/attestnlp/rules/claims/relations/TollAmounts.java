package org.attestnlp.rules.claims.relations;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Source;

/** Tells which amounts of tolls agree and which cannot both be true. */
final class TollAmounts {

  private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
  private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

  /** How many times its bound a toll without an upper end may be. */
  private static final BigDecimal MOST = BigDecimal.TEN;

  private TollAmounts() {}

  /** Whether two tolls are the same amount. */
  static boolean areEqual(Claim earlier, Claim claim) {
    BigDecimal then = earlier.valueHigh();
    BigDecimal now = claim.valueHigh();
    if (then == null || now == null) {
      return then == null && now == null && earlier.value().compareTo(claim.value()) == 0;
    }
    return then.compareTo(now) == 0 && earlier.value().compareTo(claim.value()) == 0;
  }

  /**
   * Whether two sources give tolls that cannot both be true, one of them perhaps the article
   * itself; in one sentence it is not: {@code the army says 40, the rebels say 90}.
   */
  static boolean areDisputed(Claim earlier, Claim claim, boolean oneSentence) {
    boolean vague = earlier.kind() == ClaimKind.VAGUE || claim.kind() == ClaimKind.VAGUE;
    boolean unsaid = earlier.claimants().isEmpty() || claim.claimants().isEmpty();
    return !vague
        && !canBothBe(earlier, claim)
        && !(oneSentence && unsaid)
        && !sameSource(earlier.claimants(), claim.claimants());
  }

  /** Whether some amount fits both. */
  static boolean canBothBe(Claim one, Claim other) {
    return low(one).compareTo(high(other)) <= 0 && low(other).compareTo(high(one)) <= 0;
  }

  /** What a claim may mean, in words for a trace: {@code 450 to 550 (“about” leaves a tenth)}. */
  static String range(Claim claim) {
    String low = plain(low(claim));
    String high = plain(high(claim));
    String why =
        switch (claim.kind()) {
          case AT_LEAST, MORE_THAN -> " (without an upper end, up to ten times as much is meant)";
          case AT_MOST, LESS_THAN -> " (without a lower end)";
          case EXACT, RANGE, VAGUE ->
              claim.approximate()
                  ? " (“about” or the like leaves a tenth: so near is no conflict)"
                  : "";
        };
    return (low.equals(high) ? low : low + " to " + high) + why;
  }

  private static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  /** The least that a claim may mean: of “about 500” a tenth less. */
  private static BigDecimal low(Claim claim) {
    boolean open = claim.kind() == ClaimKind.AT_MOST || claim.kind() == ClaimKind.LESS_THAN;
    BigDecimal low = claim.value();
    return open ? BigDecimal.ZERO : claim.approximate() ? low.multiply(A_TENTH_LESS) : low;
  }

  /** The most that a claim may mean. */
  private static BigDecimal high(Claim claim) {
    boolean open = claim.kind() == ClaimKind.AT_LEAST || claim.kind() == ClaimKind.MORE_THAN;
    BigDecimal top = claim.valueHigh();
    BigDecimal high = top == null ? claim.value() : top;
    return open ? high.multiply(MOST) : claim.approximate() ? high.multiply(A_TENTH_MORE) : high;
  }

  /** Whether one source gives both, or nobody either. */
  static boolean haveOneSource(Claim one, Claim other) {
    return sameSource(one.claimants(), other.claimants());
  }

  private static boolean sameSource(List<Source> one, List<Source> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Source here = one.get(one.size() - 1);
    Source there = other.get(other.size() - 1);
    return here.entity() == null
        ? here.name().equalsIgnoreCase(there.name())
        : here.entity().equals(there.entity());
  }
}
