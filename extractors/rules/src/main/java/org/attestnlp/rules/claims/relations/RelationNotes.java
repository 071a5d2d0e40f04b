package org.attestnlp.rules.claims.relations;

import org.attestnlp.model.Claim;
import org.attestnlp.model.RelationType;

/** Tells a trace why one claim relates to another. */
public final class RelationNotes {

  private RelationNotes() {}

  /** Why a claim has a relation to another one. */
  public static String why(RelationType type, Claim claim, Claim other) {
    return switch (type) {
      case SAME_AS -> "both give the same amount of the same";
      case PART_OF -> other.id() + " is a whole or a sum that holds this amount";
      case UPDATES ->
          "told of the same at a later time than " + other.id() + ", or as its revision";
      case CONFLICTS_WITH -> conflict(claim, other);
    };
  }

  private static String conflict(Claim claim, Claim other) {
    String both =
        "told of the same by another source: here "
            + TollAmounts.range(claim)
            + ", in "
            + other.id()
            + " "
            + TollAmounts.range(other);
    return TollAmounts.canBothBe(claim, other)
        ? both + "; one source rejects the figure of the other"
        : both + "; no amount fits both";
  }
}
