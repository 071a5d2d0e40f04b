package org.attestnlp.rules.claims.counted;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.rules.claims.clauses.BareFigures;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Comparisons;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/** Nouns that a number takes from a comparison, a pronoun or the opening of its sentence. */
public final class OtherNouns {

  private static final int REACH = 12; // claims that a sentence has at most

  private final Passage passage;
  private final NounPhraseReader phrases;
  private final List<Draft> drafts;

  /** Looks back into drafts, a list that grows. */
  OtherNouns(Passage passage, NounPhraseReader phrases, List<Draft> drafts) {
    this.passage = passage;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** “900 shirts, compared with 140 in 2019”, “61 percent, versus 70 last term”; or null. */
  @Nullable Phrase compared(Located number, Bound bound) {
    Draft last = last(number);
    if (last == null) {
      return null;
    }
    boolean multiple = // “budgets twice as big as the £350,000 of the club”
        last.number().hasUnit("times")
            && passage.isOneOf(bound.first() - 1, "the", "its", "their")
            && passage.isOneOf(bound.first() - 2, "as", "than");
    boolean score = // “passed by 151 votes to 148”
        last.end() == bound.first() - 1
            && passage.is(last.end(), "to")
            && last.number().plain()
            && number.plain()
            && passage.isOneOf(last.bound().first() - 1, "by", "of");
    boolean like = last.number().baseUnit().equals(number.baseUnit());
    return multiple || score || like && Comparisons.isStandard(bound.first(), passage)
        ? last.noun()
        : null;
  }

  /** “900 people, <b>of whom</b> 300 work in Orla” */
  static boolean isOfWhom(Bound bound, Passage passage) {
    int pronoun = bound.first() - 1;
    return passage.isOneOf(pronoun, "whom", "which") && passage.is(pronoun - 1, "of");
  }

  /** The people of “900 people, of whom 300 work”: what the last claim counts; or null. */
  @Nullable Phrase ofWhom(Located number, Bound bound) {
    Draft last = isOfWhom(bound, passage) ? last(number) : null;
    return last == null ? null : last.noun();
  }

  /** “Six boats sank. <b>All six</b> were old”: what as many were told of before; or null. */
  @Nullable Phrase allOf(Located number) {
    BigDecimal many = number.value();
    if (!passage.is(number.first() - 1, "all") || !number.plain() || many == null) {
      return null;
    }
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
      Draft draft = drafts.get(i);
      Phrase noun = draft.noun();
      BigDecimal told = draft.number().plain() ? draft.number().value() : null;
      boolean same = told != null && told.compareTo(many) == 0;
      if (same && noun != null && passage.isPluralNoun(noun.head())) {
        return noun;
      }
    }
    return null;
  }

  /** “Of the four pilots, three survived”: what the sentence opens with; or null. */
  @Nullable Phrase ofOpening(Located number) {
    int first = passage.sentenceFirst(number.first());
    if (!passage.is(first, "of") || !number.plain()) {
      return null;
    }
    Phrase whole = phrases.at(first + 1, number.first());
    boolean many = whole != null && passage.isPluralNoun(whole.head());
    return many && whole != null && passage.is(whole.end(), ",") ? phrases.bare(whole) : null;
  }

  /**
   * “budgets twice as big”, “a margin of error of 3 points”, “saw sales drop by 3 percent”: the
   * noun in front; or null.
   */
  @Nullable Phrase before(Located number, Bound bound) {
    boolean either = // “a margin of error of plus or minus 3 points”
        passage.is(bound.first() - 1, "minus") && passage.is(bound.first() - 2, "or");
    int before = either ? bound.first() - 4 : bound.first() - 1;
    int from = passage.sentenceFirst(number.first());
    if (number.hasUnit("times") && passage.is(number.end(), "as") && passage.isNoun(before)) {
      Phrase phrase = phrases.endingAt(before + 1, from);
      return phrase == null ? null : phrases.bare(phrase);
    }
    if (passage.is(before, "of") && passage.isNoun(before - 1) && passage.is(before - 2, "of")) {
      Phrase phrase = phrases.endingAt(before - 2, from);
      boolean measure =
          phrase != null
              && MeasureWords.MEASURE_NOUN.contains(passage.lemma(phrase.head()))
              && !passage.isPluralNoun(before - 1);
      return measure && phrase != null
          ? phrases.bare(new Phrase(phrase.first(), before, phrase.head()))
          : null;
    }
    boolean many = // “one-person flats now number 900,000”
        passage.is(before, "number") && number.plain() && !passage.isDeterminer(before - 1);
    int plural = passage.isAdverb(before - 1) ? before - 1 : before;
    Phrase things = many ? phrases.endingAt(plural, from) : null;
    if (things != null && passage.isPluralNoun(things.head())) {
      return phrases.bare(things);
    }
    boolean shifted = // “bringing to six the number of nurses killed”
        passage.is(before, "to")
            && passage.is(number.end(), "the")
            && passage.is(number.end() + 1, ReportingWords.TALLY)
            && passage.is(number.end() + 2, "of");
    Phrase inner = shifted ? phrases.at(number.end() + 3, passage.sentenceEnd(before)) : null;
    if (inner != null) {
      return new Phrase(number.end() + 1, inner.end(), number.end() + 1);
    }
    Phrase moving = moving(number, before, from);
    if (moving != null) {
      return moving;
    }
    boolean label = // “Total cost: $72,370”
        number.money()
            && passage.is(before, ":")
            && MeasureWords.MEASURE_NOUN.contains(passage.lemma(before - 1));
    Phrase labelled = label ? phrases.endingAt(before, from) : null;
    if (labelled != null) {
      return phrases.bare(labelled);
    }
    boolean moved =
        passage.is(before, "by")
            && passage.isNoun(before - 1)
            && Changes.nounDirection(passage.lemma(before - 1), number.share()) != null
            && passage.isPluralNoun(before - 2)
            && !passage.isPluralNoun(before - 1);
    Phrase phrase = moved ? phrases.endingAt(before - 1, from) : null;
    return phrase == null ? null : phrases.bare(phrase);
  }

  /** “firms such as Belmore up 9 percent”, “thefts were down a third and arson up by a quarter”. */
  private @Nullable Phrase moving(Located number, int before, int from) {
    int word = passage.is(before, "by") ? before - 1 : before;
    boolean moved = passage.isOneOf(word, "up", "down") && number.share();
    boolean deed = passage.tag(word - 1).equals("VBG") && passage.is(word - 2, "and");
    if (moved && deed) {
      return new Phrase(word - 1, word, word - 1); // “and shoplifting up by a quarter”
    }
    if (!moved || !passage.isNoun(word - 1)) {
      return null;
    }
    boolean named = passage.isProper(word - 1) && word == before;
    Phrase phrase = phrases.endingAt(word, from);
    boolean joined =
        phrase != null && passage.isOneOf(phrase.first() - 1, "and", "with", "but", "while", ",");
    return phrase != null && (named || joined) ? phrases.bare(phrase) : null;
  }

  /** The <b>thefts</b> of “the district with the most thefts”; or null. */
  @Nullable Phrase most(Phrase subject) {
    for (int token = subject.head() + 1; token + 1 < subject.end(); token++) {
      boolean superlative =
          passage.is(token, "the") && passage.isOneOf(token + 1, "most", "fewest");
      Phrase things = superlative ? phrases.core(token + 2, subject.end()) : null;
      if (things != null && passage.isPluralNoun(things.head())) {
        return things;
      }
    }
    return null;
  }

  /** “and Lund with 12”: those of the place before, “Norva with 37 closures”; or null. */
  @Nullable Phrase listed(Located number, Bound bound) {
    Draft last = last(number);
    return last != null
            && last.number().plain()
            && number.plain()
            && passage.is(bound.first() - 1, "with")
            && passage.is(last.bound().first() - 1, "with")
        ? last.noun()
        : null;
  }

  /** “A further 18 are”, “Only 210 run”: nothing but how many stands before in the sentence. */
  boolean opensSentence(Located number, Clause clause) {
    int first = passage.sentenceFirst(number.first());
    int token = number.first();
    while (token > first
        && (passage.isAdverb(token - 1)
            || passage.is(token - 1, MeasureWords.BEFORE_COUNT)
            || passage.is(token - 1, FunctionWords.FURTHER)
            || passage.isOneOf(token - 1, "another", "a", "as", "many"))) {
      token--;
    }
    boolean others = token < number.first() && passage.is(number.end(), "others");
    return token == first
        && !others
        && (token == number.first() || clause.numberIsSubject() || clause.event() == null);
  }

  /**
   * “67 of them”: the noun of the last claim of the sentence, else what the sentence before counts,
   * else its first plural, if it stands in the same paragraph.
   */
  @Nullable Phrase antecedent(Located number, CountedFinder counted) {
    Draft last = last(number);
    if (last != null && last.noun() != null) {
      return last.noun();
    }
    boolean aside = // “killing nine and injuring 24, three of whom died”
        last != null && last.end() == number.first() - 1 && passage.is(last.end(), ",");
    Sentence own = passage.sentence(number.first());
    if (own.first() == 0 || aside && passage.isOneOf(number.end() + 1, "whom", "them", "which")) {
      return null;
    }
    Sentence before = passage.sentence(own.first() - 1);
    boolean apart = before.paragraph() != own.paragraph();
    boolean other = // “The streets were quiet. ¶ Her daughters, seven of them lawyers, survived.”
        apart
            && number.first() > own.first()
            && counted.firstPlural(new Sentence(own.first(), number.first(), own.paragraph()))
                != null;
    if (other) {
      return null;
    }
    Phrase told = apart || number.first() == own.first() ? told(before) : null;
    if (apart) {
      return told; // a paragraph before must count them: “Shops were open. ¶ One half of them …”
    }
    return told == null ? counted.firstPlural(before) : told;
  }

  /** What the sentence before counts first, for a number that opens its own; or null. */
  @Nullable Phrase told(Located number, Clause clause) {
    int first = passage.sentenceFirst(number.first());
    boolean further = number.first() > first && first > 0 && number.plain();
    boolean bare = opensSentence(number, clause) || BareFigures.is(clause, passage);
    if (!further || last(number) != null) {
      return null;
    }
    Phrase told = bare || isHarmed(number, clause) ? told(passage.sentence(first - 1)) : null;
    return bare || told == null || PeopleWords.arePeople(passage.lemma(told.head())) ? told : null;
  }

  /** “Police arrested 12 people. A lawyer said 30 were held.” */
  private boolean isHarmed(Located number, Clause clause) {
    VerbGroup event = clause.event();
    return clause.numberIsSubject()
        && event != null
        && clause.region().first() == number.first()
        && (passage.is(event.main(), "held")
            || (event.passive() ? EventWords.OUTCOME_OBJECT : EventWords.OUTCOME_SUBJECT)
                .containsKey(passage.lemma(event.main())));
  }

  /** The first of those that a sentence counts: “held 500 birds in boxes”. */
  private @Nullable Phrase told(Sentence before) {
    Phrase told = null;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
      Draft draft = drafts.get(i);
      if (draft.number().first() < before.first()) {
        return told;
      }
      Phrase noun = draft.noun();
      boolean things = draft.number().plain() && noun != null && draft.rule().counts();
      told = things && noun != null && passage.isPluralNoun(noun.head()) ? noun : told;
    }
    return told;
  }

  private @Nullable Draft last(Located number) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    return last != null && last.number().sentence() == number.sentence() ? last : null;
  }
}
