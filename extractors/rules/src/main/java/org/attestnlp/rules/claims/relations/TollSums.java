package org.attestnlp.rules.claims.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Toll;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Sums up the tolls of one happening. What is planned, supposed or denied is no toll, nor is a part
 * of a total, a figure that a later one replaced, or how many more they became.
 */
public final class TollSums {

  /** The stances of those who say that it has happened. */
  public static final Set<Factuality> TOLD =
      Set.of(Factuality.ASSERTED, Factuality.ESTIMATED, Factuality.ALLEGED);

  private TollSums() {}

  public static List<Toll> of(List<Claim> claims) {
    Set<String> replaced = new HashSet<>();
    Map<String, ClaimOutcome> outcomes = new HashMap<>();
    for (Claim claim : claims) {
      ClaimOutcome outcome = claim.outcome();
      if (outcome != null) {
        outcomes.put(claim.id(), outcome);
      }
      for (Relation relation : claim.relations()) {
        if (relation.type() == RelationType.UPDATES) {
          replaced.add(relation.claim());
        }
      }
    }
    Map<ClaimOutcome, List<Claim>> byOutcome = new LinkedHashMap<>();
    for (Claim claim : claims) {
      ClaimOutcome outcome = claim.outcome();
      if (outcome != null
          && counts(claim)
          && !isPart(claim, outcomes)
          && !replaced.contains(claim.id())) {
        byOutcome.computeIfAbsent(outcome, o -> new ArrayList<>()).add(claim);
      }
    }
    List<Toll> tolls = new ArrayList<>();
    byOutcome.forEach((outcome, told) -> tolls.add(toll(outcome, told)));
    return tolls;
  }

  private static boolean counts(Claim claim) {
    boolean figure = low(claim) != null || high(claim) != null;
    return TOLD.contains(claim.factuality())
        && !isStep(claim.change())
        && !isOfToll(claim)
        && figure;
  }

  /** “Of the 17 killed three were guards”; but “of 40 aboard 12 drowned and 28 were rescued”. */
  private static boolean isPart(Claim claim, Map<String, ClaimOutcome> outcomes) {
    return claim.relations().stream()
        .anyMatch(
            relation ->
                relation.type() == RelationType.PART_OF
                    && outcomes.get(relation.claim()) == claim.outcome());
  }

  /** “two of the dead were women”: so many of a toll, whether it was told or not. */
  private static boolean isOfToll(Claim claim) {
    if (claim.of() == null) {
      return false;
    }
    String whole = claim.of().text().toLowerCase(Locale.ROOT);
    Outcome outcome = EventWords.OUTCOME_NOUN.get(whole.substring(whole.lastIndexOf(' ') + 1));
    return outcome != null && outcome.kind() == claim.outcome();
  }

  /** “rose by three”, “from nine”; but “cut 400 jobs”. */
  private static boolean isStep(@Nullable Change change) {
    return change != null
        && (change.role() == ChangeRole.FROM
            || change.role() == ChangeRole.DELTA && change.direction() == ChangeDirection.UP);
  }

  private static Toll toll(ClaimOutcome outcome, List<Claim> claims) {
    BigDecimal least = null;
    BigDecimal most = null;
    for (Claim claim : claims) {
      BigDecimal low = low(claim);
      BigDecimal high = high(claim);
      least = low != null && (least == null || low.compareTo(least) < 0) ? low : least;
      most = high != null && (most == null || high.compareTo(most) > 0) ? high : most;
    }
    boolean crossed = least != null && most != null && least.compareTo(most) > 0;
    // “at least 14” beside “no more than nine”: nobody gives both ends
    return new Toll(
        outcome,
        crossed ? most : least,
        crossed ? least : most,
        claims.stream().map(Claim::id).toList());
  }

  private static @Nullable BigDecimal low(Claim claim) {
    return switch (claim.kind()) {
      case EXACT, RANGE, AT_LEAST, MORE_THAN -> claim.value();
      case AT_MOST, LESS_THAN, VAGUE -> null;
    };
  }

  private static @Nullable BigDecimal high(Claim claim) {
    return switch (claim.kind()) {
      case EXACT, AT_MOST, LESS_THAN -> claim.value();
      case RANGE -> claim.valueHigh();
      case AT_LEAST, MORE_THAN, VAGUE -> null;
    };
  }
}
