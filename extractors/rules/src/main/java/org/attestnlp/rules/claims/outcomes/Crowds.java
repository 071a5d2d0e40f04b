package org.attestnlp.rules.claims.outcomes;

import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.Outcome;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who came to a protest from other crowds: {@code The march drew 6,000}, {@code A crowd
 * of 500 marched}, {@code 25,000 took part}, but {@code The fair drew 6,000}.
 */
final class Crowds {

  /** How far before a number its protest was named at most, in tokens. */
  private static final int REACH = 60;

  /** How far behind its verb the protest stands that people come to, in tokens. */
  private static final int NEAR = 10;

  private final Passage passage;

  Crowds(Passage passage) {
    this.passage = passage;
  }

  /** Whether those counted came to a protest. */
  boolean protests(@Nullable VerbGroup group, Draft draft) {
    Phrase noun = draft.noun();
    String head = noun == null ? "" : passage.lemma(noun.head());
    if (!draft.number().plain() || !head.isEmpty() && !isCrowd(head)) {
      return false;
    }
    int number = draft.number().first();
    int verb = group == null ? draft.end() : group.main(); // “25,000 took part” has no event
    int end = group == null ? verb + 1 : group.end();
    if (EventWords.DRAWING.contains(passage.lemma(verb))) {
      return verb < number && isNamed(passage.sentenceFirst(verb), verb);
    }
    if (isPut(end, number)) {
      return isNamed(Math.max(0, number - REACH), number);
    }
    boolean comes = draft.number().end() <= verb && attends(verb, end);
    if (!comes && !EventWords.CROWD_NOUN.contains(head)) {
      return false;
    }
    return isNamed(end, Math.min(passage.sentenceEnd(number), end + NEAR))
        || !hasOtherAim(end) && isNamed(Math.max(0, number - REACH), number);
  }

  /** “put the turnout at 12,000” */
  private boolean isPut(int from, int number) {
    for (int token = Math.max(from, number - NEAR); token < number; token++) {
      if (EventWords.CROWD_NOUN.contains(passage.lower(token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCrowd(String head) {
    return EventWords.CROWD_NOUN.contains(head) || VerbOutcomes.namesPeople(head);
  }

  /** “took part”, “turned out”, “joined”, “gathered”; but “took a bus”, “turned 40”. */
  private boolean attends(int verb, int end) {
    String lemma = passage.lemma(verb);
    return switch (lemma) {
      case "take" -> passage.is(end, "part");
      case "turn" -> passage.isOneOf(end, "out", "up");
      default -> EventWords.ATTENDING.contains(lemma);
    };
  }

  /** “joined the navy”, “attended the mass”: what they came to is no protest. */
  private boolean hasOtherAim(int end) {
    int next = passage.isOneOf(end, "part", "out", "up") ? end + 1 : end;
    return passage.isDeterminer(next)
        || passage.isOneOf(next, "in", "for") && passage.isDeterminer(next + 1);
  }

  private boolean isNamed(int from, int end) {
    for (int token = from; token < end; token++) {
      if (isProtest(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProtest(int token) {
    if (passage.is(token, TimeWords.MONTH) && passage.isProper(token)) {
      return false; // “in March”
    }
    String lemma = passage.lemma(token);
    Outcome deed = passage.isVerb(token) ? EventWords.OUTCOME_SUBJECT.get(lemma) : null;
    boolean noun = passage.isNoun(token) && "PROTEST".equals(EventWords.HAPPENS.get(lemma));
    return noun || deed != null && deed.kind() == ClaimOutcome.PROTESTING;
  }
}
