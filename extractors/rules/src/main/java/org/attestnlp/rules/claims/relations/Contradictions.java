package org.attestnlp.rules.claims.relations;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim that somebody rejects to give a number of their own: {@code The rebels claimed 40
 * soldiers died. The army rejected the figure, saying it lost three soldiers}.
 */
final class Contradictions {

  /** How far before the number its speaker rejects the other at most, in tokens. */
  private static final int REACH = 20;

  private static final Set<String> ESTIMATES = Set.of("estimate", "put", "say", "count", "reckon");

  private final Passage passage;
  private final List<Draft> drafts;
  private final List<Claim> claims;

  Contradictions(Passage passage, List<Draft> drafts, List<Claim> claims) {
    this.passage = passage;
    this.drafts = drafts;
    this.claims = claims;
  }

  /**
   * The claim that another source puts otherwise, by its place, or -1: “Police estimated 30,000
   * while organisers put the total at 200,000.”
   */
  int put(int index) {
    if (index == 0 || drafts.get(index).change() != null) {
      return -1;
    }
    Draft draft = drafts.get(index);
    Draft before = drafts.get(index - 1);
    boolean near = draft.number().sentence() - before.number().sentence() <= 1;
    boolean plain = draft.number().plain() && before.number().plain();
    boolean open = draft.noun() == null || passage.is(draft.noun().head(), ReportingWords.TALLY);
    boolean both = isEstimate(draft) && isEstimate(before) && before.noun() == null;
    return near
            && plain
            && open
            && both
            && TollAmounts.areDisputed(claims.get(index - 1), claims.get(index), true)
        ? index - 1
        : -1;
  }

  private boolean isEstimate(Draft draft) {
    VerbGroup event = draft.clause().event();
    return event != null
        && (EventWords.SETTING_VERB.contains(passage.lemma(event.main()))
            || ESTIMATES.contains(passage.lemma(event.main())));
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

  /** “rejected the figure, saying”, “disputed that count and put it at” */
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
