package org.attestnlp.gold.score;

import java.util.Locale;

/** What SemEval-2013 task 9 asks of a pair before it counts as correct. */
public enum MatchScheme {
  /** The same borders and the same type. */
  STRICT,
  /** The same borders, whatever the type. */
  EXACT,
  /** The same borders; other borders that overlap count half. */
  PARTIAL,
  /** The same type and any overlap. */
  TYPE;

  /** The name in a metric: {@code strict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a pair counts under this scheme. */
  MatchCounts pair(boolean sameType, boolean sameSpan) {
    return switch (this) {
      case STRICT -> sameType && sameSpan ? MatchCounts.CORRECT : MatchCounts.INCORRECT;
      case EXACT -> sameSpan ? MatchCounts.CORRECT : MatchCounts.INCORRECT;
      case PARTIAL -> sameSpan ? MatchCounts.CORRECT : MatchCounts.PARTIAL;
      case TYPE -> sameType ? MatchCounts.CORRECT : MatchCounts.INCORRECT;
    };
  }
}
