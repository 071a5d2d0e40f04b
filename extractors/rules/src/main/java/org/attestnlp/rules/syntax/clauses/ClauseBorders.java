package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;

/** Finds where the clause of a number begins, and what parts it from the verb of its sentence. */
public final class ClauseBorders {

  /** How far before a number its clause begins at most, in tokens. */
  public static final int BACK = 60;

  private final Passage passage;
  private final VerbGroups verbs;

  public ClauseBorders(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /**
   * The token after the last border before the number, past a relative clause in between.
   *
   * @param first where it may begin at most
   */
  public int before(int token, int first) {
    int from = Math.max(first, token - BACK);
    int comma = -1;
    for (int i = token - 1; i >= from; i--) {
      boolean border =
          passage.is(i, FunctionWords.BORDER) && !passage.is(i, "(") || passage.is(i, "“");
      boolean aside = // “The army, which lost 200 men, has sent 3,000 soldiers”
          comma > i
              && passage.isOneOf(i, "who", "which", "whose", "where")
              && passage.is(i - 1, ",")
              && opensVerb(comma + 1);
      if (border && !aside) {
        return i + 1;
      }
      comma = passage.is(i, ",") ? i : comma;
    }
    return from;
  }

  private boolean opensVerb(int token) {
    VerbGroup group = verbs.firstAfter(token, Math.min(passage.size(), token + 8));
    return group != null
        && (group.first() == token || passage.isAdverb(token) && group.first() == token + 1)
        && !passage.tag(group.main()).equals("VBG");
  }

  /** Whether a border stands between two tokens. */
  public boolean isBetween(int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.is(token, FunctionWords.BORDER)) {
        return true;
      }
    }
    return false;
  }

  /** “Brenna, a town of 40,000 people, has …”: the number is about the name before it. */
  public boolean isApposition(int first, int end, int from) {
    int comma = first - 1;
    while (comma > from && !passage.is(comma, ",")) {
      comma--;
    }
    boolean closes = passage.isOneOf(end, ",", ".", ";", ")");
    return passage.is(comma, ",")
        && closes
        && passage.isNoun(comma - 1)
        && passage.isDeterminer(comma + 1)
        && (passage.is(end, ",") || passage.isProper(comma - 1) && isTied(comma + 1, first));
  }

  /** “a port of 60,000 people”: a noun and what a preposition ties to it. */
  private boolean isTied(int from, int to) {
    boolean tie = false;
    for (int token = from; token < to; token++) {
      boolean preposition = passage.isOneOf(token, "of", "with");
      if (!preposition
          && !passage.isNoun(token)
          && !passage.isAdjective(token)
          && !passage.isDeterminer(token)
          && !passage.isAdverb(token)) {
        return false;
      }
      tie |= preposition;
    }
    return tie;
  }
}
