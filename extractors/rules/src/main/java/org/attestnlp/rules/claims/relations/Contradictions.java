package org.attestnlp.rules.claims.relations;

import java.util.List;
import org.attestnlp.model.Claim;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim that somebody rejects to give a number of their own: {@code The rebels claimed 40
 * soldiers died. The army rejected the figure, saying it lost three soldiers}.
 */
final class Contradictions {

  /** How far before the number its speaker rejects the other at most, in tokens. */
  private static final int REACH = 20;

  private final Passage passage;
  private final List<Draft> drafts;
  private final List<Claim> claims;

  Contradictions(Passage passage, List<Draft> drafts, List<Claim> claims) {
    this.passage = passage;
    this.drafts = drafts;
    this.claims = claims;
  }

  /** The claim that the source of another rejects, by its place; or -1. */
  int rejected(int index) {
    Draft draft = drafts.get(index);
    if (index == 0 || !rejects(draft)) {
      return -1;
    }
    int other = index - 1;
    Draft before = drafts.get(other);
    boolean near = draft.number().sentence() - before.number().sentence() <= 1;
    boolean units = draft.number().baseUnit().equals(before.number().baseUnit());
    boolean differ =
        !TollAmounts.areEqual(claims.get(other), claims.get(index))
            && !TollAmounts.haveOneSource(claims.get(other), claims.get(index));
    return near && units && differ && areAlike(before.noun(), draft.noun()) ? other : -1;
  }

  private boolean areAlike(@Nullable Phrase one, @Nullable Phrase other) {
    return one == null
        || other == null
        || passage.lemma(one.head()).equals(passage.lemma(other.head()))
        || passage.is(other.head(), ReportingWords.TALLY);
  }

  /** "rejected the figure, saying", "disputed that count and put it at" */
  private boolean rejects(Draft draft) {
    int floor =
        Math.max(passage.sentenceFirst(draft.number().first()), draft.number().first() - REACH);
    for (int token = floor; token < draft.number().first(); token++) {
      boolean verb =
          passage.isVerb(token)
              && ReportingWords.DISPUTE.contains(passage.lemma(token))
              && !passage.isNegation(token - 1);
      boolean figure =
          passage.isDeterminer(token + 1) && passage.is(token + 2, ReportingWords.FIGURE);
      if (verb && figure) {
        return true;
      }
    }
    return false;
  }
}
