package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a number that another clause or another number parts from it: {@code 23 percent
 * of those who named rents <b>backed</b> Orr}, {@code 12 crates and two ladders <b>slid</b> off}.
 */
final class Predicates {

  /** How far behind a number the verb of two counted subjects stands at most, in tokens. */
  private static final int REACH = 14;

  private final Passage passage;
  private final VerbGroups verbs;
  private final RightVerbs rights;
  private final PastRelatives relatives;

  Predicates(Passage passage, VerbGroups verbs, RightVerbs rights, PastRelatives relatives) {
    this.passage = passage;
    this.verbs = verbs;
    this.rights = rights;
    this.relatives = relatives;
  }

  /**
   * The verb, or null if nothing of the kind stands there.
   *
   * @param left the last verb of the clause before the number
   * @param first the first token of number and bound
   * @param end one past the number, its bound and what it counts
   */
  @Nullable VerbGroup of(@Nullable VerbGroup left, int first, int end, int limit) {
    VerbGroup there = left != null && left.end() == first ? behindThere(left, end) : null;
    if (there != null || left != null && !rights.opens(first)) {
      return there;
    }
    VerbGroup behind = isWhole(first) ? null : relatives.mainVerb(end, limit);
    return behind == null ? ofBoth(end, limit) : behind;
  }

  /** “300 of the 367 people who were arrested were freed”: of the 367 the clause tells. */
  private boolean isWhole(int first) {
    int of = passage.isDeterminer(first - 1) ? first - 2 : first - 1;
    return passage.is(of, "of") && passage.tag(of - 1).equals("CD");
  }

  /** “There were 90 boats <b>moored</b> in the bay”: the participle tells more than “were”. */
  private @Nullable VerbGroup behindThere(@Nullable VerbGroup be, int end) {
    boolean there = be != null && passage.isBe(be.main()) && passage.is(be.first() - 1, "there");
    VerbGroup group = there ? verbs.firstAfter(end, end + 1) : null;
    boolean participle =
        group != null
            && group.first() == end
            && group.first() == group.main()
            && (passage.tag(end).equals("VBN") || passage.tag(end).equals("VBG"));
    return participle ? group : null;
  }

  /** “12 crates and two ladders <b>slid</b> off”: the verb of two counted subjects. */
  private @Nullable VerbGroup ofBoth(int end, int limit) {
    int token = end + 1;
    while (passage.isAdverb(token) || passage.is(token, MeasureWords.BEFORE_COUNT)) {
      token++;
    }
    if (!passage.is(end, "and") || !passage.tag(token).equals("CD")) {
      return null;
    }
    VerbGroup group = verbs.firstAfter(token, Math.min(limit, token + REACH));
    while (group != null && token < group.first() && isOfPhrase(token)) {
      token++;
    }
    boolean own = group != null && token == group.first() && rights.isFinite(group, end);
    return own && passage.isNoun(token - 1) ? group : null;
  }

  private boolean isOfPhrase(int token) {
    return passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.isDeterminer(token)
        || passage.tag(token).equals("CD")
        || passage.isOneOf(token, "%", "percent", "of", "’s", "'s");
  }
}
