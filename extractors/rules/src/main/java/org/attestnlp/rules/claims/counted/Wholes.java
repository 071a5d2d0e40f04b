package org.attestnlp.rules.claims.counted;

import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.CountedNoun;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;

/** Reads the whole that a number is a part of: {@code 8 per cent of its staff}. */
final class Wholes {

  private final Passage passage;
  private final NounPhraseReader phrases;

  Wholes(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** What stands behind “of”, or behind “half” as if behind “of”. */
  CountedNoun of(Located number, Bound bound, int of, int limit) {
    if (!number.plain() && passage.is(bound.first() - 1, "within")) {
      return new CountedNoun(null, null, number.end()); // “within 2 miles of the plant”
    }
    Phrase whole = isThose(of + 1) ? null : phrases.at(of + 1, limit);
    if (isThose(of + 1)) {
      Phrase those = new Phrase(of + 1, of + 2, of + 1);
      return new CountedNoun(those, number.share() ? those : null, of + 2);
    }
    if (whole != null && isEllipsis(number, whole)) {
      return new CountedNoun(null, null, of); // “14 counts of fraud and two of theft”
    }
    whole = whole == null ? null : withoutVerb(whole, limit);
    boolean pronoun = of + 1 < limit && passage.is(of + 1, FunctionWords.PART_PRONOUN);
    if (whole == null && pronoun) {
      return new CountedNoun(null, new Phrase(of + 1, of + 2, of + 1), of + 2);
    }
    if (whole == null) {
      return new CountedNoun(null, null, of);
    }
    Phrase bare = phrases.bare(whole);
    boolean owned = // “the £350,000 of Tarvo Town”: whose it is
        number.money()
            && passage.isDeterminer(number.first() - 1)
            && passage.isProper(whole.head());
    if (owned) {
      return new CountedNoun(null, null, of);
    }
    boolean part = number.share() || isPart(number, whole);
    return new CountedNoun(bare, part ? whole : null, whole.end());
  }

  /** “40 percent of <b>those</b> asked”, “half of those eligible voted”, but “of those boats”. */
  private boolean isThose(int token) {
    int next = token + 1;
    boolean open =
        passage.isVerb(next)
            || passage.isPreposition(next)
            || passage.isOneOf(next, "who", "whose", "not")
            || passage.isAdjective(next) && !passage.isNoun(next + 1);
    return passage.is(token, "those") && open;
  }

  /** “two of theft”: what has no determiner is no whole of which two are a part. */
  private boolean isEllipsis(Located number, Phrase whole) {
    boolean joined =
        passage.isOneOf(number.first() - 1, "and", ",", "or")
            || passage.is(number.first() - 1, MeasureWords.BEFORE_COUNT);
    return joined
        && number.plain()
        && number.quantity().form() != Form.VAGUE
        && whole.first() == phrases.bare(whole).first()
        && !passage.isPluralNoun(whole.head())
        && !passage.isProper(whole.head())
        && !passage.isProper(whole.first());
  }

  /** “27 percent of <b>adults</b> smoke, down from 35”: a verb that the tagger takes for a noun. */
  private Phrase withoutVerb(Phrase whole, int limit) {
    int head = whole.head();
    boolean plural = passage.isPluralNoun(head - 1) && !passage.isProper(head - 1);
    boolean base = passage.tag(head).equals("NN") && !passage.isPluralNoun(head);
    boolean closes =
        head + 1 >= limit || passage.isPunctuation(head + 1) || passage.isPreposition(head + 1);
    for (int token = passage.sentenceFirst(head); token < head && plural && base; token++) {
      base = !passage.isVerb(token) && !passage.isAuxiliary(token);
    }
    boolean verb = plural && base && closes && whole.first() < head;
    return verb ? new Phrase(whole.first(), head, head - 1) : whole;
  }

  /** “17 of the 20 passengers”, not “dozens of boats” or “3 million tonnes of grain”. */
  private boolean isPart(Located number, Phrase whole) {
    boolean exact = number.quantity().form() != Form.VAGUE && number.plain();
    boolean counted = passage.tag(whole.first()).equals("CD"); // “19 of 24 drones”
    return exact && (counted || passage.isDeterminer(whole.first()));
  }
}
