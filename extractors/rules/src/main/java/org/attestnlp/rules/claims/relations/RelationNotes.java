package org.attestnlp.rules.claims.relations;

import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.RelationType;

/** Tells a trace why one claim relates to another. */
public final class RelationNotes {

  /** What a trace calls the rule. */
  public static final String HELD = "claims held against each other";

  private RelationNotes() {}

  /** Why a claim does not relate to an earlier one that counts the same, in the same event. */
  static String none(Claim claim, Claim other, boolean oneSentence) {
    String same = "counts the same, but ";
    if (claim.kind() == ClaimKind.VAGUE || other.kind() == ClaimKind.VAGUE) {
      return same + "one of them gives no amount, and no words revise it";
    }
    if (TollAmounts.haveOneSource(claim, other)) {
      return same + "one source gives both, or nobody does, and no words revise it";
    }
    if (TollAmounts.canBothBe(claim, other)) {
      return same + "some amount fits both: " + ranges(claim, other) + ", and no words revise it";
    }
    String two = same + "in one sentence two sources have to be named, or a verb revise it";
    return oneSentence ? two : same + "no words revise it";
  }

  private static String ranges(Claim claim, Claim other) {
    return "here "
        + TollAmounts.range(claim)
        + ", in "
        + other.id()
        + " "
        + TollAmounts.range(other);
  }

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
    String both = "told of the same by another source: " + ranges(claim, other);
    return TollAmounts.canBothBe(claim, other)
        ? both + "; one source rejects the figure of the other"
        : both + "; no amount fits both";
  }
}
