package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads a change that opens a sentence and has a noun in place of a verb. */
final class FrontedChanges {

  private final Passage passage;
  private final VerbGroups verbs;
  private final ClauseClues clues;

  FrontedChanges(Passage passage, VerbGroups verbs, ClauseClues clues) {
    this.passage = passage;
    this.verbs = verbs;
    this.clues = clues;
  }

  /**
   * “After a 10% <b>drop</b> in sales, costs rose”: the noun says what happened; or null.
   *
   * @param number a measured number
   * @param end one past what it counts
   */
  @Nullable VerbGroup of(TokenRange number, int end, Region region) {
    int first = passage.sentenceFirst(number.first());
    boolean opens =
        passage.isOneOf(first, "after", "following", "despite", "amid", "with", "besides")
            && number.first() - first <= 4
            && verbs.lastBefore(number.first(), first + 1) == null;
    boolean change =
        opens
            && passage.isNoun(number.end())
            && clues.isChange(passage.lemma(number.end()))
            && passage.isOneOf(number.end() + 1, "in", "of", "for", ",");
    int comma = end;
    while (change && comma < end + 8 && !passage.is(comma, ",") && !passage.isVerb(comma)) {
      comma++;
    }
    return change && passage.is(comma, ",") && comma < region.end()
        ? VerbGroup.lone(number.end(), false)
        : null;
  }
}
