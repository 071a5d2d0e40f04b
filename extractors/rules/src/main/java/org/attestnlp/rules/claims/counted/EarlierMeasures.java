package org.attestnlp.rules.claims.counted;

import java.util.List;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pronoun measures: {@code The jobless rate has climbed. It rose to 4.2 percent}, and
 * what was expected to be measured: {@code Profit was £9m. Analysts had expected £11m}.
 */
final class EarlierMeasures {

  /** How many claims before a number are looked at. */
  private static final int REACH = 4;

  private final Passage passage;
  private final NounPhraseReader phrases;
  private final List<Draft> drafts;

  /** Looks back into drafts, a list that grows. */
  EarlierMeasures(Passage passage, NounPhraseReader phrases, List<Draft> drafts) {
    this.passage = passage;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** What the pronoun that is the subject of a change or a level stands for; or null. */
  @Nullable Phrase ofPronoun(BareNumber bare) {
    Clause clause = bare.clause();
    Phrase subject = clause.subject();
    VerbGroup event = clause.event();
    boolean pronoun =
        subject != null
            && event != null
            && !clause.numberIsSubject()
            && passage.isOneOf(subject.head(), "it", "they", "this", "that")
            && subject.first() == subject.head();
    if (!pronoun || subject == null || event == null) {
      return null;
    }
    boolean level = bare.change() != null || ClauseNouns.isState(clause, passage);
    if (level && !bare.number().durationUnit()) {
      Phrase told = told(bare, false);
      return told == null ? opening(bare, subject.first()) : told;
    }
    boolean has = // “employs 1,900 people. In 2020 it had 1,700.”
        EventWords.HAVING.contains(passage.lemma(event.main()))
            && bare.number().plain()
            && passage.isPunctuation(bare.number().end());
    return has ? told(bare, true) : null;
  }

  /** What was expected of the amount that the clause before tells; or null. */
  @Nullable Phrase expected(BareNumber bare) {
    VerbGroup event = bare.clause().event();
    boolean forecast =
        event != null
            && !bare.number().plain()
            && !bare.number().durationUnit()
            && ReportingWords.FORECASTING.contains(passage.lemma(event.main()))
            && isBeside(event.end(), bare.bound().first());
    return forecast ? told(bare, false) : null;
  }

  private boolean isBeside(int from, int to) {
    int token = from;
    while (token < to
        && (passage.isDeterminer(token)
            || passage.isAdverb(token)
            || passage.is(token, MeasureWords.BEFORE_COUNT))) {
      token++;
    }
    return token == to;
  }

  /** What the nearest claim of this sentence or the one before counts in the same unit. */
  private @Nullable Phrase told(BareNumber bare, boolean has) {
    Located number = bare.number();
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
      Draft draft = drafts.get(i);
      boolean near = number.sentence() - draft.number().sentence() <= 1;
      if (!near) {
        return null;
      }
      boolean delta = bare.change() != null && bare.change().role() == ChangeRole.DELTA;
      boolean like = draft.number().baseUnit().equals(number.baseUnit()) || delta && number.share();
      boolean counted = // “The index lost 40 points. It closed at 3,120.”
          number.plain() && draft.rule().counts() && !has && isSingle(bare.clause());
      if (like && !counted && draft.noun() != null && isThing(draft.noun())) {
        return draft.noun();
      }
    }
    return null;
  }

  private boolean isSingle(Clause clause) {
    return clause.subject() != null && !passage.is(clause.subject().head(), "they");
  }

  private boolean isThing(Phrase noun) {
    return !passage.is(noun.head(), FunctionWords.ACTING_PRONOUN)
        && !passage.is(noun.head(), "others");
  }

  /** The measure that the sentence before is about: “The jobless rate has climbed. It”; or null. */
  private @Nullable Phrase opening(BareNumber bare, int pronoun) {
    int own = passage.sentenceFirst(bare.number().first());
    Phrase measure = pronoun > own + 1 ? measure(own) : null;
    boolean follows =
        measure == null && own > 0 && passage.paragraph(own - 1) == passage.paragraph(own);
    return follows ? measure(passage.sentenceFirst(own - 1)) : measure;
  }

  private @Nullable Phrase measure(int first) {
    int end = passage.sentenceEnd(first);
    Phrase opening = phrases.at(first, end);
    if (opening == null || !MeasureWords.MEASURE_NOUN.contains(passage.lemma(opening.head()))) {
      return null;
    }
    Phrase bare = phrases.bare(opening);
    if (!passage.is(opening.head(), ReportingWords.TALLY)) {
      return bare;
    }
    Phrase things = // “The number of nurses has hardly changed”, but “That number”
        passage.is(opening.end(), "of") ? phrases.at(opening.end() + 1, end) : null;
    return things == null ? null : new Phrase(bare.first(), things.end(), bare.head());
  }
}
