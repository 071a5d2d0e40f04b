package org.attestnlp.rules.syntax.verbs;

import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.ChangeWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * Verbs that the tagger takes for nouns or adjectives, shown by what stands around them: {@code A
 * boiler costs 4,000 crowns}, {@code sales did fall, to 3,120}.
 */
public final class MistaggedVerbs {

  /** The most tokens between “cost” and its amount, and one. */
  private static final int PAYER = 6;

  private static final int PREDICATE = 12; // tokens around “forecast”

  private final Passage passage;

  public MistaggedVerbs(Passage passage) {
    this.passage = passage;
  }

  /**
   * “to nearly halve aid”, “Cases of theft of property rose by 12%”: what the tagger takes for an
   * adjective or a noun.
   */
  public boolean isAt(int token) {
    String tag = passage.tag(token);
    if (isPrice(token) || endsRelative(token) || isForecast(token)) {
      return true;
    }
    if (!tag.equals("NN") && !tag.equals("JJ")) {
      return false;
    }
    int before = token - 1;
    while (passage.tag(before).startsWith("RB") && before > 0) {
      before--;
    }
    if (passage.isOneOf(before, "did", "does", "do") && isChange(passage.lower(token))) {
      return !passage.isNoun(token + 1); // “Car sales did fall, to 3,120”
    }
    if (NumeralWords.MULTIPLE_BASE.containsKey(passage.lower(token))) {
      boolean object = passage.isDeterminer(token + 1) || before < token - 1;
      return passage.is(before, "to") && object || passage.isModal(before);
    }
    boolean moved =
        passage.is(token, ChangeWords.MOVING)
            && !passage.is(token, FunctionWords.PARTICLE)
            && passage.isNoun(token - 1);
    boolean how =
        passage.isOneOf(token + 1, "by", "to", "from") && passage.tag(token + 2).equals("CD")
            || passage.tag(token + 1).equals("CD");
    return moved && how;
  }

  /** “a plant, where 340 people <b>work</b>.” */
  public boolean endsRelative(int token) {
    boolean shape =
        passage.tag(token).equals("NN")
            && passage.isPunctuation(token + 1)
            && passage.isPluralNoun(token - 1)
            && !passage.isProper(token - 1);
    int number = token - 2;
    while (shape && number > token - PAYER && passage.isAdjective(number)) {
      number--;
    }
    return shape
        && passage.tag(number).equals("CD")
        && (passage.is(number - 1, "where")
            || passage.is(number - 2, "where")
            || passage.is(number - 1, "which") && passage.is(number - 2, "in"));
  }

  /** “The central bank <b>forecast</b> growth of 4 percent.”, but “the forecast growth of 4” */
  private boolean isForecast(int token) {
    boolean noun = passage.tag(token).equals("NN") && passage.is(token, "forecast");
    int of = token + 1;
    while (noun && of < token + PAYER && (passage.isNoun(of) || passage.isAdjective(of))) {
      of++;
    }
    boolean amount = of > token + 1 && passage.isOneOf(of, "of", "at") && isAmount(of + 1);
    if (!noun || !amount || !mayForecast(token - 1)) {
      return false;
    }
    int end = passage.sentenceEnd(token);
    for (int next = of; next < Math.min(end, of + PREDICATE); next++) {
      if (passage.isVerb(next) || passage.isModal(next)) {
        return false; // “The bank forecast growth of 4 percent was wrong”
      }
    }
    int first = Math.max(passage.sentenceFirst(token), token - PREDICATE);
    for (int before = first; before < token; before++) {
      if (passage.isVerb(before) || passage.isPreposition(before)) {
        return false;
      }
    }
    return true;
  }

  /** “the bank”, “analysts”, but “the spring forecast growth of 4 percent was wrong” */
  private boolean mayForecast(int head) {
    return passage.isPluralNoun(head)
        || passage.isNoun(head)
            && (passage.nameType(head) != null
                || BodyWords.BODY_HEAD.contains(passage.lemma(head))
                || PeopleWords.isPerson(passage.lemma(head)));
  }

  private boolean isAmount(int token) {
    return passage.isCurrency(token) || passage.tag(token).equals("CD");
  }

  private static boolean isChange(String base) {
    return ChangeWords.UP.containsKey(base) || ChangeWords.DOWN.containsKey(base);
  }

  /** “A boiler costs 4,000 crowns”, “Fraud cost victims $31m”: the tagger may see a noun. */
  private boolean isPrice(int token) {
    boolean noun = passage.tag(token).startsWith("NN") && passage.isOneOf(token, "cost", "costs");
    if (!noun || !passage.isNoun(token - 1) || passage.isPossessive(token - 1)) {
      return false;
    }
    int next = token + 1;
    while (next < token + PAYER && belongsToPayer(next)) {
      next++;
    }
    int amount = next;
    while (passage.is(amount, MeasureWords.BEFORE_COUNT)
        || passage.isAdverb(amount)
        || passage.isOneOf(amount, "a", "an", "estimated", "more", "than")) {
      amount++;
    }
    boolean share = passage.isOneOf(amount + 1, "percent", "per", "%");
    return !share && (passage.isCurrency(amount) || passage.tag(amount).equals("CD"));
  }

  private boolean belongsToPayer(int token) {
    return passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.is(token, FunctionWords.OBJECT_PRONOUN)
        || passage.isDeterminer(token) && !passage.isOneOf(token, "a", "an");
  }
}
