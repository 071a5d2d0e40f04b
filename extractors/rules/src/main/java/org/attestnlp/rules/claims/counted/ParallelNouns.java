package org.attestnlp.rules.claims.counted;

import java.util.List;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun of a number in what runs alike before it: {@code The city planted 10,000 trees.
 * Volunteers planted 640}, {@code A survey of 900 voters found that 57 percent want a ban}, {@code
 * The union said 9,000 people marched; police said it was 4,000}.
 */
final class ParallelNouns {

  /** How many claims before a number are looked at. */
  private static final int REACH = 6;

  /** How many sentences before it the deed or the poll stands at most. */
  private static final int SENTENCES = 3;

  private final Passage passage;
  private final List<Draft> drafts;

  /** Looks back into drafts, a list that grows. */
  ParallelNouns(Passage passage, List<Draft> drafts) {
    this.passage = passage;
    this.drafts = drafts;
  }

  /** The noun, or null. */
  @Nullable Phrase of(BareNumber bare) {
    Phrase deed = sameDeed(bare);
    Phrase told = deed == null ? otherFigure(bare) : deed;
    return told == null ? asked(bare) : told;
  }

  /** “Volunteers planted <b>640</b>”: what the same verb counted before as its object; or null. */
  private @Nullable Phrase sameDeed(BareNumber bare) {
    VerbGroup event = objectVerb(bare);
    if (event == null) {
      return null;
    }
    Phrase noun = null; // of “carried 212 passengers and 14 crew” the passengers
    for (int i = drafts.size() - 1; i >= first(); i--) {
      Draft draft = drafts.get(i);
      VerbGroup deed = draft.clause().event();
      boolean same =
          isNear(draft, bare)
              && draft.number().plain()
              && draft.rule().counts()
              && deed != null
              && !deed.passive()
              && !draft.clause().numberIsSubject()
              && deed.end() <= draft.bound().first()
              && passage.lemma(deed.main()).equals(passage.lemma(event.main()));
      if (!same && noun != null) {
        return noun;
      }
      noun = same && isPlural(draft.noun()) ? draft.noun() : noun;
    }
    return noun;
  }

  /** The verb that a bare count is the object of, or null. */
  private @Nullable VerbGroup objectVerb(BareNumber bare) {
    VerbGroup event = bare.clause().event();
    boolean object =
        event != null
            && bare.number().plain()
            && bare.change() == null
            && !event.passive()
            && !passage.isBe(event.main())
            && !bare.clause().numberIsSubject()
            && event.end() == bare.bound().first();
    return object ? event : null;
  }

  /** “police said it was <b>4,000</b>”: what another source counted in the sentence; or null. */
  private @Nullable Phrase otherFigure(BareNumber bare) {
    Clause clause = bare.clause();
    VerbGroup event = clause.event();
    Draft last = bare.lastOfSentence();
    Phrase subject = clause.subject();
    boolean figure =
        event != null
            && last != null
            && subject != null
            && passage.isBe(event.main())
            && passage.is(subject.head(), "it")
            && subject.first() == clause.region().first()
            && clause.region().first() > passage.sentenceFirst(event.main())
            && bare.number().plain()
            && event.end() == bare.bound().first();
    boolean counted = figure && last != null && last.number().plain() && last.rule().counts();
    Phrase noun = counted && last != null ? last.noun() : null;
    return noun != null && arePeople(noun) ? noun : null;
  }

  /**
   * “A survey of 900 <b>voters</b> found that 57 percent want a ban”: the people asked; or null.
   */
  private @Nullable Phrase asked(BareNumber bare) {
    Located number = bare.number();
    VerbGroup event = bare.clause().event();
    boolean answer =
        number.hasUnit("percent")
            && bare.change() == null
            && event != null
            && !event.passive()
            && bare.clause().numberIsSubject()
            && number.end() == event.first();
    for (int i = drafts.size() - 1; answer && i >= first(); i--) {
      Draft draft = drafts.get(i);
      if (!isNear(draft, bare)) {
        return null;
      }
      Phrase noun = draft.noun();
      if (noun != null && draft.number().plain() && isPolled(draft) && arePeople(noun)) {
        return noun;
      }
    }
    return null;
  }

  /** “a survey of 900 voters”, “interviewed 900 voters” */
  private boolean isPolled(Draft draft) {
    int before = draft.bound().first() - 1;
    int noun = passage.isOneOf(before, "of", "among") ? before - 1 : -1;
    VerbGroup event = draft.clause().event();
    boolean verb =
        event != null
            && event.end() == draft.bound().first()
            && MeasureWords.POLLING_VERB.contains(passage.lemma(event.main()));
    return verb || MeasureWords.POLL_NOUN.contains(passage.lemma(noun));
  }

  private boolean arePeople(Phrase noun) {
    String lemma = passage.lemma(noun.head());
    return PeopleWords.arePeople(lemma) || passage.is(noun.head(), FunctionWords.PEOPLE_PRONOUN);
  }

  private int first() {
    return Math.max(0, drafts.size() - REACH);
  }

  private static boolean isNear(Draft draft, BareNumber bare) {
    return bare.number().sentence() - draft.number().sentence() <= SENTENCES;
  }

  private boolean isPlural(@Nullable Phrase noun) {
    return noun != null
        && (passage.isPluralNoun(noun.head())
            || FunctionWords.PLURAL.contains(passage.lower(noun.head())));
  }
}
