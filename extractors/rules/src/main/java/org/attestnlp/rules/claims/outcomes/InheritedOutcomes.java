package org.attestnlp.rules.claims.outcomes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Event;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;

/**
 * Hands outcomes on: who contradicts, replaces or repeats a toll speaks of the same: “Hospitals put
 * the toll at 31.”
 */
public final class InheritedOutcomes {

  private static final Set<RelationType> SAME =
      EnumSet.of(RelationType.CONFLICTS_WITH, RelationType.UPDATES, RelationType.SAME_AS);

  private InheritedOutcomes() {}

  public static List<Claim> of(List<Claim> claims) {
    Map<String, ClaimOutcome> known = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.outcome() != null) {
        known.put(claim.id(), claim.outcome());
      }
    }
    return known.isEmpty() ? claims : claims.stream().map(claim -> with(claim, known)).toList();
  }

  /** “Of these, 9,100 are in Dorn”: of a part nothing else is said. */
  private static boolean isMerePart(Claim claim, Relation relation) {
    Event event = claim.event();
    return relation.type() == RelationType.PART_OF
        && (event == null || event.lemma().equals("be") || event.lemma().startsWith("be "));
  }

  private static Claim with(Claim claim, Map<String, ClaimOutcome> known) {
    if (claim.outcome() != null || claim.unit() != null) {
      return claim;
    }
    for (Relation relation : claim.relations()) {
      boolean same = SAME.contains(relation.type()) || isMerePart(claim, relation);
      ClaimOutcome outcome = same ? known.get(relation.claim()) : null;
      if (outcome != null) {
        return ClaimFields.CLAIM.with(claim, ClaimFields.OUTCOME, outcome);
      }
    }
    return claim;
  }
}
