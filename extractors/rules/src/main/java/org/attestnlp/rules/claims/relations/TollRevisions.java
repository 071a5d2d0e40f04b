package org.attestnlp.rules.claims.relations;

import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.Sentence;

/** Tells tolls that replace earlier ones, and those that have been replaced. */
final class TollRevisions {

  /** How far from its number a word of revision stands at most, in tokens. */
  private static final int REACH = 30;

  private final Passage passage;
  private final TollReader tolls;
  private final TollTimes times;

  TollRevisions(Passage passage, TollReader tolls, TollTimes times) {
    this.passage = passage;
    this.tolls = tolls;
    this.times = times;
  }

  /** “raised the toll to 12” */
  boolean isRevising(Draft draft) {
    VerbGroup event = draft.clause().event();
    return event != null && ReportingWords.REVISING.contains(passage.lemma(event.main()));
  }

  /** “an earlier toll of nine”, “had earlier said nine died” */
  boolean isOld(Draft draft) {
    int of = draft.number().first() - 1;
    boolean toll = passage.is(of, "of") && passage.is(of - 1, ReportingWords.TALLY);
    return toll
            && (passage.is(of - 2, TimeWords.OLD_TOLL) || passage.is(of - 3, TimeWords.OLD_TOLL))
        || isSaid(draft, TimeWords.OLD_REPORT);
  }

  /** “raised the toll to 12”, “now 48”, “By Tuesday the storm had killed 31” */
  boolean isRevised(Draft draft, Claim claim) {
    return draft.change() != null
        || isRevising(draft)
        || isSaid(draft, TimeWords.REVISION)
        || times.isUpToDay(claim)
        || reaches(draft);
  }

  /** “the toll had reached 38”, “bringing the toll to 19” */
  private boolean reaches(Draft draft) {
    VerbGroup event = draft.clause().event();
    Phrase noun = draft.noun();
    return event != null
        && noun != null
        && EventWords.REACHING.contains(passage.lemma(event.main()))
        && (passage.is(noun.head(), ReportingWords.TALLY) || tolls.counted(noun) != null);
  }

  /** Whether the sentence has one of some words near the number. */
  private boolean isSaid(Draft draft, Set<String> words) {
    Sentence sentence = passage.sentence(draft.number().first());
    int first = Math.max(sentence.first(), draft.number().first() - REACH);
    int end = Math.min(draft.clause().region().end(), draft.number().end() + REACH);
    for (int token = first; token < end; token++) {
      if (passage.is(token, words)) {
        return true;
      }
    }
    return false;
  }

  /** What words that revise are, none of which there is, for a trace. */
  static String none(boolean oneSentence) {
    return oneSentence
        ? "its verb is none of revision, and within one sentence no other word is asked"
        : "its verb is none of revision, no word of revision is near, no change is told of it, it has"
            + " no “by” with the name of a day, it is no toll that is reached, and it is called no"
            + " earlier one";
  }

  /** Whether it revises an earlier toll, in its sentence or one before. */
  boolean revises(Claim claim, Draft draft, boolean oneSentence) {
    return oneSentence ? isRevising(draft) : isRevised(draft, claim) || isOld(draft);
  }
}
