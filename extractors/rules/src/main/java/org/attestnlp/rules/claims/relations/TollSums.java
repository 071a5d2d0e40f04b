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
import java.util.function.Function;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
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

  /** The same in words, for a trace. */
  public static final String COUNTED =
      "a toll counts what is ASSERTED, ESTIMATED or ALLEGED, and nothing else";

  private TollSums() {}

  public static List<Toll> of(List<Claim> claims) {
    Set<String> replaced = replaced(claims);
    Map<String, ClaimOutcome> outcomes = outcomes(claims);
    Map<ClaimOutcome, List<Claim>> byOutcome = new LinkedHashMap<>();
    for (Claim claim : claims) {
      ClaimOutcome outcome = claim.outcome();
      if (outcome != null && against(claim, outcomes, replaced) == null) {
        byOutcome.computeIfAbsent(outcome, o -> new ArrayList<>()).add(claim);
      }
    }
    List<Toll> tolls = new ArrayList<>();
    byOutcome.forEach((outcome, told) -> tolls.add(toll(outcome, told)));
    return tolls;
  }

  /** Why each claim of a happening that is in none of its tolls is left out, for a trace. */
  public static Map<String, String> leftOut(List<Claim> claims) {
    Set<String> replaced = replaced(claims);
    Map<String, ClaimOutcome> outcomes = outcomes(claims);
    Map<String, String> leftOut = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String against = against(claim, outcomes, replaced);
      if (against != null) {
        leftOut.put(claim.id(), against);
      }
    }
    return leftOut;
  }

  private static Map<String, ClaimOutcome> outcomes(List<Claim> claims) {
    Map<String, ClaimOutcome> outcomes = new HashMap<>();
    for (Claim claim : claims) {
      ClaimOutcome outcome = claim.outcome();
      if (outcome != null) {
        outcomes.put(claim.id(), outcome);
      }
    }
    return outcomes;
  }

  private static Set<String> replaced(List<Claim> claims) {
    Set<String> replaced = new HashSet<>();
    for (Claim claim : claims) {
      for (Relation relation : claim.relations()) {
        if (relation.type() == RelationType.UPDATES) {
          replaced.add(relation.claim());
        }
      }
    }
    return replaced;
  }

  /** Why a claim is in no toll; null if it is in one. */
  private static @Nullable String against(
      Claim claim, Map<String, ClaimOutcome> outcomes, Set<String> replaced) {
    if (!TOLD.contains(claim.factuality())) {
      return "it is " + claim.factuality() + ": " + COUNTED;
    }
    if (isStep(claim.change())) {
      return "it tells by how much a toll rose, or from what";
    }
    if (isOfToll(claim)) {
      return "it says how many of a toll are of some kind";
    }
    if (low(claim) == null && high(claim) == null) {
      return "it has no figure";
    }
    if (isPart(claim, outcomes)) {
      return "it is a part of another claim with that outcome (PART_OF)";
    }
    return replaced.contains(claim.id()) ? "a later claim replaces it (UPDATES)" : null;
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

  /** Which claims give the ends of a toll, for a trace: {@code low 12 (by c1), high 14 (by c2)}. */
  public static String ends(Toll toll, List<Claim> claims) {
    List<Claim> told = claims.stream().filter(c -> toll.claims().contains(c.id())).toList();
    return "low "
        + end(toll.low(), told, TollSums::low, "the least of what they say")
        + ", high "
        + end(toll.high(), told, TollSums::high, "the most of what they say");
  }

  private static String end(
      @Nullable BigDecimal end,
      List<Claim> told,
      Function<Claim, @Nullable BigDecimal> read,
      String why) {
    if (end == null) {
      return "none (nobody gives that end)";
    }
    List<String> giving = giving(end, told, read);
    if (giving.isEmpty()) {
      return end + " (the ends that they give cross, so they change places)";
    }
    String by = String.join(", ", giving);
    boolean exact = told.size() == 1 && told.get(0).kind() == ClaimKind.EXACT;
    boolean near = told.stream().anyMatch(Claim::approximate);
    return end
        + (" (by " + by + ", ")
        + (exact ? "which is EXACT, so both ends are its value" : why)
        + (near ? ", as told: “about” or the like widens no toll)" : ")");
  }

  private static List<String> giving(
      BigDecimal end, List<Claim> told, Function<Claim, @Nullable BigDecimal> read) {
    List<String> giving = new ArrayList<>();
    for (Claim claim : told) {
      BigDecimal own = read.apply(claim);
      if (own != null && own.compareTo(end) == 0) {
        giving.add(claim.id());
      }
    }
    return giving;
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
