package org.attestnlp.rules.claims.counted;

import org.attestnlp.rules.claims.bounds.Signs;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.CountedNoun;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.stance.Forecasts;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts, where it stands beside the number. */
public final class CountedFinder {

  private static final int REACH = 60;

  private final Passage passage;
  private final NounPhraseReader phrases;
  private final HeadFinder heads;
  private final Wholes wholes;
  private final Forecasts forecasts;

  public CountedFinder(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
    this.heads = new HeadFinder(passage, phrases);
    this.wholes = new Wholes(passage, phrases);
    this.forecasts = new Forecasts(passage, phrases);
  }

  /** What stands to the right: {@code 180 K-9 howitzers}, {@code 8 per cent of its staff}. */
  public CountedNoun beside(Located number, Bound bound) {
    Sentence sentence = passage.sentence(number.first());
    int start = Math.max(number.end(), bound.end());
    if (bound.end() > number.end() && passage.isNoun(number.end())) {
      start = number.end(); // “40 people or more”
    }
    boolean last = !passage.inParagraph(number.first(), start + 1); // “32 ¶ others”
    if (!last && passage.is(start, "others")) {
      return new CountedNoun(null, null, start + 1); // “two others were missing”
    }
    if (OtherNouns.isOfWhom(bound, passage)) {
      return new CountedNoun(null, null, number.end()); // “900 people, of whom 300 work in Orla”
    }
    Phrase moved = Signs.moved(number, passage);
    if (moved != null) {
      return new CountedNoun(moved, null, number.end());
    }
    Phrase inside = inside(number);
    if (inside != null) {
      return new CountedNoun(inside, null, number.end());
    }
    Phrase unit = heads.hyphened(number);
    if (unit != null) {
      return new CountedNoun(unit, null, Math.max(number.end(), unit.end()));
    }
    start = skip(heads.start(start, number));
    if (!passage.inParagraph(number.first(), start + 1)) {
      return new CountedNoun(null, null, number.end());
    }
    if (passage.is(start, "of")) {
      return wholes.of(number, bound, start, sentence.end());
    }
    boolean half = number.hasUnit("fraction") && passage.is(number.end() - 1, "half");
    if (half && passage.isDeterminer(start) && start == number.end()) {
      return wholes.of(number, bound, start - 1, sentence.end()); // “half its staff”
    }
    Phrase quoted = number.plain() ? heads.quoted(start, sentence.end()) : null;
    if (quoted != null) {
      return new CountedNoun(quoted, null, quoted.end());
    }
    Forecasts.Forecast forecast = forecasts.behind(number); // “the £300m analysts had forecast”
    Phrase noun = phrases.core(start, sentence.end());
    if (forecast != null && noun != null && noun.head() == forecast.source().head()) {
      return new CountedNoun(null, null, number.end());
    }
    if (noun != null && glued(number, start) && accepts(number, noun)) {
      return withChange(number, heads.whole(noun, sentence.end()), sentence.end());
    }
    return prepositional(number, start, sentence.end());
  }

  /** What looks like the noun of a number and is its verb: “Only 210 run”; or -1. */
  public int verbBehind(Located number) {
    return heads.verb(number);
  }

  /** “one <b>child</b> in five” */
  private @Nullable Phrase inside(Located number) {
    int noun = number.first() + 1;
    boolean part = number.hasUnit("fraction") && passage.isOneOf(noun + 1, "in", "out");
    return part && noun + 1 < number.end() && passage.isNoun(noun)
        ? new Phrase(noun, noun + 1, noun)
        : null;
  }

  /** “three more people”, “40 of the”, “$3 billion more”. */
  private int skip(int start) {
    int token = start;
    while (passage.is(token, FunctionWords.FURTHER) || passage.is(token, "-")) {
      token++;
    }
    return token == start || !passage.isPunctuation(token) ? token : start;
  }

  /** A noun counts only if no clause begins between: “In 2020 300 …” is told by the roles. */
  private boolean glued(Located number, int start) {
    return !passage.is(start, ",") && start >= number.end();
  }

  private boolean accepts(Located number, Phrase noun) {
    if (heads.isOther(number, noun)) {
      return false;
    }
    if (number.plain()) {
      return true;
    }
    boolean capital = passage.isProper(noun.first()) && !passage.isPluralNoun(noun.head());
    boolean timeNoun = passage.is(noun.head(), TimeWords.TIME_NOUN);
    return !timeNoun && !(capital && number.durationUnit());
  }

  /** “a 5 percent rise in prices”: the prices are measured. */
  private CountedNoun withChange(Located number, Phrase noun, int limit) {
    boolean change = Changes.isNoun(passage.lemma(noun.head()));
    boolean inside = passage.is(noun.end(), "in") || passage.is(noun.end(), "of");
    if (!number.plain() && change && inside) {
      Phrase inner = phrases.at(noun.end() + 1, limit);
      if (inner != null) {
        return new CountedNoun(phrases.bare(inner), null, noun.end());
      }
    }
    Phrase base = number.hasUnit("fraction") ? noun : null;
    Phrase whole = number.plain() ? withOf(noun, limit) : noun;
    return new CountedNoun(whole, base, whole.end());
  }

  /** “19 members of the crew”: what the noun belongs to is part of the phrase. */
  private Phrase withOf(Phrase noun, int limit) {
    Phrase inner = passage.is(noun.end(), "of") ? phrases.at(noun.end() + 1, limit) : null;
    boolean counts = inner != null && passage.tag(phrases.bare(inner).first() - 1).equals("CD");
    return inner == null || counts ? noun : new Phrase(noun.first(), inner.end(), noun.head());
  }

  /** “$18 million in damages”, “a fine of $2m”, “a population of 40,000”. */
  private CountedNoun prepositional(Located number, int start, int limit) {
    if (number.money()
        && (passage.is(start, "in") || passage.is(start, "worth") && passage.is(start + 1, "of"))) {
      Phrase inner = phrases.core(start + (passage.is(start, "in") ? 1 : 2), limit);
      if (inner != null
          && !passage.isProper(inner.head())
          && !passage.isOneOf(inner.head(), "trading", "trade", "cash", "terms", "total", "return")
          && !passage.is(inner.head(), TimeWords.TIME_NOUN)) {
        return new CountedNoun(inner, null, number.end());
      }
    }
    boolean off = (number.money() || number.share()) && passage.is(start, "off");
    Phrase cheaper = off ? phrases.at(start + 1, limit) : null; // “$550 off a laptop”
    boolean ware =
        cheaper != null
            && !passage.isProper(cheaper.head())
            && !passage.is(cheaper.head(), TimeWords.TIME_NOUN);
    return new CountedNoun(
        ware && cheaper != null ? phrases.bare(cheaper) : null, null, number.end());
  }

  /** “a fine of $2m”, “jewels worth £300,000”: the noun before the preposition. */
  @Nullable Phrase before(Located number, int bound, int from) {
    int first = bound;
    while (first - 2 > from && passage.isAdverb(first - 1)) {
      first--; // “a capacity of only 120”
    }
    int head = first - 2;
    if (passage.is(first - 1, "worth") && passage.is(head, ",")) {
      head--; // “a house in Alder, worth $4 million”
    }
    Phrase phrase = phrases.endingAt(head + 1, from);
    boolean links = links(head, first - 1) || isOfAmount(number, head, first - 1);
    return phrase != null && links ? phrases.bare(phrase) : null;
  }

  /**
   * “a stimulus package of $3 billion”, “a dividend yield of 4 percent”, but “an average of 4
   * percent”, “a term of four years”, “owners of 5 percent”.
   */
  private boolean isOfAmount(Located number, int head, int of) {
    return !number.plain()
        && !number.durationUnit()
        && passage.is(of, "of")
        && passage.isNoun(head)
        && !passage.isProper(head)
        && !passage.is(head - 1, "of") // “a margin of error of 3 points”
        && !passage.is(head, MeasureWords.NO_MEASURE)
        && !MeasureWords.NO_MEASURE.contains(passage.lemma(head))
        && !PeopleWords.PERSON_NOUN.contains(passage.lemma(head))
        && !passage.is(head, TimeWords.TIME_NOUN);
  }

  /** The first plural of a sentence that is no source: “the maps” in “Tull said the maps …”. */
  @Nullable Phrase firstPlural(Sentence sentence) {
    int end = Math.min(sentence.end(), sentence.first() + REACH);
    for (int token = sentence.first(); token < end; token++) {
      boolean source =
          passage.is(token, PeopleWords.SOURCE_NOUN)
              || ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(token + 1))
                  && passage.isVerb(token + 1);
      if (passage.isPluralNoun(token) && !passage.isProper(token) && !source) {
        return new Phrase(token, token + 1, token);
      }
    }
    return null;
  }

  private boolean links(int head, int preposition) {
    String lemma = passage.lemma(head);
    boolean measure =
        MeasureWords.MEASURE_NOUN.contains(lemma)
            || Changes.isNoun(lemma)
            || ReportingWords.TALLY.contains(lemma);
    return passage.is(preposition, "worth") || measure && passage.isOneOf(preposition, "of", "at");
  }

  /** “lowered its rate to 4 percent”: what the verb before changes, or null. */
  @Nullable Phrase object(Clause clause, int first) {
    VerbGroup event = clause.event();
    if (event == null || event.passive() || event.end() >= first) {
      return null;
    }
    boolean particle = passage.isOneOf(event.end(), "up", "down", "back");
    return object(particle ? event.end() + 1 : event.end(), first); // “push up fares by 5%”
  }

  /** The object that begins at a token and holds no number, or null. */
  @Nullable Phrase object(int start, int limit) {
    Phrase object = phrases.at(start, limit);
    boolean numeral = object == null || passage.tag(phrases.bare(object).first() - 1).equals("CD");
    return object == null
            || numeral
            || passage.tag(start).equals("CD")
            || passage.is(object.head(), TimeWords.TIME_NOUN)
            || !Character.isLetter(passage.text(object.head()).charAt(0))
        ? null
        : withOf(object, limit);
  }
}
