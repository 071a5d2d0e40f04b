package org.attestnlp.rules.claims.counted;

import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head that a number counts behind what stands between: marks, a price, a bracket, an
 * aside, a hyphen, a name.
 */
final class HeadFinder {

  /** The most tokens of a bracket or an aside between a number and its noun. */
  private static final int ASIDE = 7;

  /** The longest sentence whose only verb is looked for, in tokens. */
  private static final int SENTENCE = 30;

  private final Passage passage;
  private final NounPhraseReader phrases;

  HeadFinder(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** Past what only stands between a number and its noun phrase. */
  int start(int from, Located number) {
    int start = pastPrice(pastQuotation(from, number));
    return number.plain() ? pastAside(start, number) : pastModifiers(pastBracket(start), number);
  }

  /** “a $2.2 billion, two-year budget deficit”: another measure of the noun stands between. */
  private int pastModifiers(int start, Located number) {
    if (!passage.is(start, ",") || !passage.isDeterminer(number.first() - 1)) {
      return start;
    }
    int end = start + 1;
    while (end <= start + ASIDE && isModifier(end)) {
      end++;
    }
    return end > start + 1 && passage.isNoun(end) ? end : start;
  }

  private boolean isModifier(int token) {
    return passage.tag(token).equals("CD")
        || passage.isAdjective(token)
        || passage.text(token).indexOf('-') >= 0;
  }

  /** ““about 250” other guests”: the noun stands behind the closing mark. */
  private int pastQuotation(int start, Located number) {
    boolean closes = passage.isOneOf(start, "”", "\"", "''", "’", "'");
    boolean opened = false;
    for (int token = number.first() - 1; token >= number.first() - 3; token--) {
      opened |= passage.isOneOf(token, "“", "\"", "``", "‘", "'");
    }
    return closes && opened ? start + 1 : start;
  }

  /** “two $500 checks”: what one costs stands between. */
  private int pastPrice(int start) {
    if (!passage.isCurrency(start) && !isPrice(passage.text(start))) {
      return start;
    }
    int end = start;
    while (passage.isCurrency(end) || passage.tag(end).equals("CD") || isPrice(passage.text(end))) {
      end++;
    }
    return end > start && passage.isNoun(end) ? end : start;
  }

  private static boolean isPrice(String text) {
    return text.length() > 1
        && "$£€¥".indexOf(text.charAt(0)) >= 0
        && Character.isDigit(text.charAt(1));
  }

  /** “a $1.9bn (£1.5bn) spending plan”: the same amount in other terms stands between. */
  private int pastBracket(int start) {
    if (!passage.is(start, "(") || !isAmount(start + 1)) {
      return start;
    }
    int close = closing(start, ")");
    boolean noun = passage.isNoun(close + 1) || passage.isAdjective(close + 1);
    return close > 0 && noun ? close + 1 : start;
  }

  private boolean isAmount(int token) {
    return passage.isCurrency(token) || passage.tag(token).equals("CD");
  }

  /** “Scores, if not hundreds, of people”: what is counted stands behind both. */
  private int pastAside(int start, Located number) {
    if (!passage.is(start, ",")) {
      return start;
    }
    boolean of = passage.is(start + 1, "of");
    if (of && isDoubted(number.first() - 1)) {
      return start + 1;
    }
    int close = closing(start, ",");
    boolean doubt = passage.isOneOf(start + 1, "if", "or", "perhaps", "possibly", "maybe");
    return doubt && close > 0 && passage.is(close + 1, "of") ? close + 1 : start;
  }

  /** “, if not hundreds” */
  private boolean isDoubted(int before) {
    int token = before;
    while (passage.isOneOf(token, "not", "even", "many", "perhaps", "possibly")) {
      token--;
    }
    return passage.isOneOf(token, "if", "or") && passage.is(token - 1, ",")
        || token < before && passage.is(token, ",");
  }

  private int closing(int open, String mark) {
    for (int token = open + 2; token <= open + ASIDE; token++) {
      if (passage.is(token, mark)) {
        return token;
      }
    }
    return -1;
  }

  /**
   * “30 “heavily armed” men”, “25 “foreign saboteurs””: the noun begins inside the marks; or null.
   */
  @Nullable Phrase quoted(int start, int limit) {
    int open = passage.isAdjective(start) ? start + 1 : start; // “30 so-called ‘ghost’ firms”
    int quotation = passage.is(open, WordClass.MARK) ? passage.marks().of(open) : -1;
    if (quotation < 0 || passage.marks().firstInside(quotation) != open + 1) {
      return null;
    }
    int close = passage.marks().endInside(quotation);
    Phrase inside = phrases.core(open + 1, Math.min(close, limit));
    boolean noun = // “71 ‘waste’ cartridges”
        inside != null && !passage.isPluralNoun(inside.head()) && passage.isNoun(close + 1);
    if (inside != null && inside.end() == close && !noun) {
      return inside;
    }
    for (int token = open + 1; token < close; token++) {
      boolean modifier =
          passage.isAdjective(token) || passage.isAdverb(token) || passage.isNoun(token);
      if (!modifier
          && !passage.isAny(token, WordClass.mask(WordClass.PARTICIPLE, WordClass.GERUND))) {
        return null;
      }
    }
    return close + 1 < limit ? phrases.core(close + 1, limit) : null;
  }

  /**
   * “a nine-<b>member</b> panel”, “a 12-<b>seat</b> plane”: the unit is what is counted; or null.
   */
  @Nullable Phrase hyphened(Located number) {
    String text = passage.document().text();
    int hyphen = number.quantity().end();
    int end = hyphen + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean joined = hyphen < text.length() && text.charAt(hyphen) == '-' && end > hyphen + 3;
    if (!number.plain() || !joined || end < text.length() && "-’'".indexOf(text.charAt(end)) >= 0) {
      return null;
    }
    String word = text.substring(hyphen + 1, end);
    int token = passage.at(end - 1);
    boolean modifies = passage.isNoun(token + 1) || passage.isAdjective(token + 1);
    boolean noun = // “40-strong”, “a 30-something clerk”, “a 12-plus team” count no unit
        !MeasureWords.NO_UNIT.contains(word) && !MeasureWords.BOUND_AFTER.containsKey(word);
    return modifies && noun ? new Phrase(token, token + 1, token) : null;
  }

  /** “60 Clothing & Home <b>stores</b>”, “200 Type 56 <b>rifles</b>”: to the end of the name. */
  Phrase whole(Phrase noun, int limit) {
    Phrase whole = noun;
    while (whole.end() + 1 < limit && passage.isProper(whole.head()) && goesOn(whole.end())) {
      Phrase rest = phrases.core(whole.end() + 1, limit);
      if (rest == null) {
        return whole;
      }
      whole = new Phrase(whole.first(), rest.end(), rest.head());
    }
    return whole;
  }

  private boolean goesOn(int token) {
    boolean model = // “Type 56 rifles”
        passage.tag(token).equals("CD")
            && Character.isDigit(passage.text(token).charAt(0))
            && passage.isPluralNoun(token + 1)
            && !passage.isProper(token + 1);
    return model || passage.is(token, "&") && passage.isProper(token + 1);
  }

  /**
   * Whether a number cannot count what stands behind it: “a magnitude of 5.4 jolted northern
   * Norva”, “22 percent favor closing the school”, “498 last year”, “12,000 watching”.
   */
  boolean isOther(Located number, Phrase noun) {
    int first = noun.first();
    boolean lone = first == noun.head();
    boolean singular = passage.tag(noun.head()).equals("NN") && !passage.isPluralNoun(noun.head());
    boolean shape = passage.lower(first).endsWith("ed") && !lone;
    boolean place =
        passage.isProper(noun.head())
            && !passage.isPluralNoun(noun.head())
            && !passage.lower(noun.head()).endsWith("s"); // “two suspected Reds”
    if (shape && place && !passage.isProper(first)) {
      return true;
    }
    if (shape && number.share() && opensClause(number.first())) {
      return true; // “one in five cited crime”, “9 percent named prices”
    }
    boolean headline = // “4.1 million need aid”
        !lone
            && number.plain()
            && number.first() == passage.sentenceFirst(first)
            && !passage.isPluralNoun(noun.head())
            && EventWords.HAVING.contains(passage.lower(first));
    if (headline) {
      return true;
    }
    boolean then = passage.isOneOf(first, "last", "next", "this");
    if (then && !passage.isPluralNoun(noun.head())) {
      return true;
    }
    if (!lone || !singular || number.first() != first - 1 && number.plain()) {
      return false;
    }
    boolean many = number.value() != null && !number.below(2);
    boolean ing = passage.lower(first).endsWith("ing") && number.plain() && many;
    return ing && !isCompound(noun) || hasObject(first, many) || isOnlyVerb(first, number);
  }

  /** Whether only words about the number stand before it in its clause. */
  private boolean opensClause(int number) {
    int token = number - 1;
    while (passage.isAdverb(token) || passage.is(token, MeasureWords.BEFORE_COUNT)) {
      token--;
    }
    return token < passage.sentenceFirst(number)
        || passage.isOneOf(token, ",", ";", ":", "and", "but", "while", "that", "whereas");
  }

  private boolean isCompound(Phrase noun) {
    return passage.isNoun(noun.end());
  }

  /** “fear the flood”, “favor closing” */
  private boolean hasObject(int token, boolean many) {
    boolean time =
        passage.is(token + 2, TimeWords.TIME_NOUN) || passage.is(token + 3, TimeWords.TIME_NOUN);
    boolean object =
        passage.isOneOf(token + 1, "the", "a", "an", "their", "him", "them", "it")
            || passage.tag(token + 1).equals("VBG") && !passage.isOneOf(token + 1, "including");
    return many && object && !time && passage.sameSentence(token, token + 1);
  }

  /** “Only 210 <b>run</b> on any given day.”: the sentence has no other verb; or -1. */
  int verb(Located number) {
    int token = number.end();
    boolean noun = passage.tag(token).equals("NN") && !passage.isPluralNoun(token);
    boolean near = passage.inParagraph(number.first(), token + 1);
    boolean whom = // “of whom 300 work in Orla”
        passage.isOneOf(number.first() - 1, "whom", "which")
            && passage.is(number.first() - 2, "of");
    return noun && near && (whom || isOnlyVerb(token, number)) ? token : -1;
  }

  private boolean isOnlyVerb(int token, Located number) {
    if (!number.plain() || number.below(2) || passage.is(token, EventWords.CASUALTY)) {
      return false;
    }
    boolean goesOn =
        passage.isPreposition(token + 1) && !passage.is(token + 1, "of")
            || passage.isAdverb(token + 1)
            || passage.is(number.first() - 1, "only") && passage.is(token + 1, ".");
    int first = passage.sentenceFirst(token);
    int end = passage.sentenceEnd(token);
    if (end - first > SENTENCE) {
      return false;
    }
    for (int at = first; at < end && goesOn; at++) {
      if (passage.isVerb(at) && !passage.tag(at).equals("VBN") || passage.isAuxiliary(at)) {
        return false;
      }
    }
    return goesOn && passage.text(passage.sentenceEnd(token) - 1).equals(".");
  }
}
