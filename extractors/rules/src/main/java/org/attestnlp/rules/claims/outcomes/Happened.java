package org.attestnlp.rules.claims.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.jspecify.annotations.Nullable;

/** A happening while its claims are gathered. */
final class Happened {

  /** How many claims of a happening a new one is held against, the latest first. */
  private static final int MOST = 8;

  private static final Set<ClaimOutcome> COURT =
      Set.of(ClaimOutcome.CHARGED, ClaimOutcome.CONVICTED);

  private final List<Claim> claims = new ArrayList<>();
  private final boolean old;
  private @Nullable Cause cause;

  /**
   * @param cause what brought it about, null if nothing says
   * @param old whether it is told beside the news: “a fire in 1998 killed 30”
   */
  Happened(@Nullable Cause cause, boolean old) {
    this.cause = cause;
    this.old = old;
  }

  void add(Claim claim, @Nullable Cause named) {
    claims.add(claim);
    cause = cause == null ? named : cause;
  }

  List<Claim> claims() {
    return claims;
  }

  @Nullable Cause cause() {
    return cause;
  }

  boolean isOld() {
    return old;
  }

  boolean spreads() {
    return cause != null && cause.kind().spreads;
  }

  Claim last() {
    return claims.get(claims.size() - 1);
  }

  /** Its latest claims. */
  List<Claim> latest() {
    return claims.subList(Math.max(0, claims.size() - MOST), claims.size());
  }

  /** Troops are sent, workers laid off and men convicted in happenings of their own. */
  boolean isLike(Claim claim) {
    return kind(claims.get(0)) == kind(claim);
  }

  private static int kind(Claim claim) {
    ClaimOutcome outcome = Objects.requireNonNull(claim.outcome());
    return outcome == ClaimOutcome.DEPLOYED
        ? 1
        : outcome == ClaimOutcome.LAID_OFF ? 2 : COURT.contains(outcome) ? 3 : 0;
  }
}
