package org.attestnlp.rules.claims.counted;

import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Factuality;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds what a level or a change measures, where the number counts nothing beside it. */
public final class LevelNouns {

  private final Passage passage;
  private final NounPhraseReader phrases;

  public LevelNouns(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** What the change before measures, where only its own phrase stands between. */
  @Nullable Phrase changed(Located number, Change change, @Nullable Draft last) {
    boolean level = change.role() != ChangeRole.DELTA;
    if (!level
        || last == null
        || last.change() == null
        || last.number().sentence() != number.sentence()
        || last.noun() == null) {
      return null;
    }
    for (int token = last.number().end(); token < number.first(); token++) {
      if (passage.isVerb(token)
          || passage.isPunctuation(token)
          || passage.isOneOf(token, "and", "but", "while")) {
        return null;
      }
    }
    return last.noun();
  }

  /**
   * What a bare change measures: “62,000 tonnes, marking a nine percent drop”, “540 pupils. That is
   * a gain of 35”, “Egg production took a dip to 41”; null if nothing says.
   */
  public @Nullable Phrase measured(Located number, Clause clause, @Nullable Draft last) {
    if (isWanted(clause.event())) {
      return null;
    }
    if (last != null && last.noun() != null) {
      int first = passage.sentenceFirst(number.first());
      boolean back = passage.isOneOf(first, "that", "this", "it") && passage.isBe(first + 1);
      boolean before = last.number().sentence() == number.sentence() - 1 && back;
      if (before || last.number().sentence() == number.sentence()) {
        return last.noun();
      }
    }
    Phrase subject = clause.subject();
    VerbGroup event = clause.event();
    boolean moved =
        subject != null
            && event != null
            && !event.passive()
            && EventWords.UNDERGOING.contains(passage.lemma(event.main()));
    boolean measure =
        subject != null
            && !passage.isProper(subject.head())
            && (passage.isPluralNoun(subject.head())
                || !passage.isDeterminer(subject.first())
                || MeasureWords.MEASURE_NOUN.contains(passage.lemma(subject.head())));
    return moved && measure ? subject : null;
  }

  /** “The 900 pilots walked out, demanding a 9 percent rise”: it is no rise of the pilots. */
  private boolean isWanted(@Nullable VerbGroup event) {
    String lemma = event == null ? "" : passage.lemma(event.main());
    return Factualities.decides(Factuality.PLANNED, "verb-alone", lemma)
        || Factualities.decides(Factuality.PLANNED, "cue", lemma)
        || Factualities.decides(Factuality.PLANNED, "cue-for", lemma);
  }

  /**
   * What the noun of a change is about: “the <b>enrolment</b>” of “a fall in enrolment”; or null.
   */
  public @Nullable Phrase inside(Phrase noun) {
    boolean change =
        Changes.isNoun(passage.lemma(noun.head()))
            && !MeasureWords.MEASURE_NOUN.contains(passage.lemma(noun.head()));
    int tie = noun.head() + 1;
    if (!change || !passage.isOneOf(tie, "in", "of")) {
      return null;
    }
    Phrase inner = phrases.at(tie + 1, passage.sentenceEnd(tie));
    return inner == null
            || passage.tag(tie + 1).equals("CD")
            || passage.isCurrency(tie + 1)
            || Character.isDigit(passage.text(tie + 1).charAt(0))
            || passage.is(inner.head(), TimeWords.TIME_NOUN)
        ? null
        : phrases.bare(inner);
  }

  /**
   * “<b>The deficit</b> came to 3 percent of output”: the base is not what is measured; or null.
   */
  public @Nullable Phrase ofBase(Located number, Bound bound, Clause clause) {
    Phrase subject = clause.subject();
    VerbGroup event = clause.event();
    if (!number.hasUnit("percent")
        || subject == null
        || event == null
        || event.passive()
        || clause.numberIsSubject()
        || passage.is(subject.head(), FunctionWords.ACTING_PRONOUN)) {
      return null;
    }
    String lemma = passage.lemma(event.main());
    boolean comes = lemma.equals("come") && passage.is(bound.first() - 1, "to");
    boolean level = comes || EventWords.LEVEL_VERB.contains(lemma);
    boolean at = passage.isOneOf(bound.first() - 1, "at", "to") || event.end() == bound.first();
    return level && at ? subject : null;
  }

  /** “a rise of 9 percent in <b>thefts</b>”, but “in May”, “in Tarvo”; or null. */
  public @Nullable Phrase behind(Located number) {
    int tie = number.end();
    Phrase inner = passage.is(tie, "in") ? phrases.at(tie + 1, passage.sentenceEnd(tie)) : null;
    return inner == null
            || passage.isProper(inner.head())
            || !passage.isPluralNoun(inner.head())
            || passage.is(inner.head(), TimeWords.TIME_NOUN)
        ? null
        : phrases.bare(inner);
  }

  /** “the wage is set at $14 an hour”, “has been capped at 5 percent” */
  boolean isSet(Clause clause, Bound bound) {
    VerbGroup event = clause.event();
    Phrase subject = clause.subject();
    boolean reduced = // “The coin, valued at 3.7 million euros, has never been found”
        event != null
            && event.first() == event.main()
            && passage.tag(event.main()).equals("VBN")
            && passage.is(event.main() - 1, ",");
    return event != null
        && (event.passive() || reduced)
        && subject != null
        && !passage.is(subject.head(), FunctionWords.ACTING_PRONOUN)
        && passage.is(bound.first() - 1, "at")
        && EventWords.SETTING_VERB.contains(passage.lemma(event.main()));
  }

  /** “rail fares are up 9 percent”, “the number of convictions went down to 14” */
  boolean isMoved(VerbGroup event) {
    boolean be =
        passage.isBe(event.main()) || passage.isOneOf(event.main(), "went", "goes", "gone");
    return be && Changes.wordDirection(passage.lower(event.end())) != null;
  }

  /** “a nine percent drop”, “a slight dip”, but “a rise in prices”, “the price increase” */
  public boolean isBareChange(Phrase noun) {
    boolean modified = false;
    for (int token = noun.first(); token < noun.head(); token++) {
      modified |= passage.isNoun(token);
    }
    return !modified
        && noun.end() == noun.head() + 1
        && Changes.isNoun(passage.lemma(noun.head()))
        && !MeasureWords.MEASURE_NOUN.contains(passage.lemma(noun.head()))
        && !passage.isPluralNoun(noun.head())
        && !(passage.isOneOf(noun.end(), "in", "of", "for") && !isAmount(noun.end() + 1));
  }

  /** “a fall of 4%”, “a gain of some 35” */
  private boolean isAmount(int token) {
    int first = token;
    while (passage.isAdverb(first) || passage.is(first, MeasureWords.BEFORE_COUNT)) {
      first++;
    }
    return passage.tag(first).equals("CD") || passage.isCurrency(first);
  }
}
