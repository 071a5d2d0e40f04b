package org.attestnlp.rules.claims.roles;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;

/** Numbers that belong to a name: {@code Article 5}, {@code Gate 12}, {@code 17 Harbour Street}. */
final class NameRules {

  private static final List<String> ONE_ON_ONE =
      List.of("-on-one", "-to-one", "-for-one", "-by-one");

  private NameRules() {}

  /**
   * “a three-bedroom house”, “a six-figure sum”, “a father of two”: the number names a kind; “a
   * 12-member jury” not.
   */
  static boolean kind(Located number, Passage passage) {
    return isParent(number, passage)
        || isHyphenated(number, passage)
        || isOneOnOne(number, passage);
  }

  /** “one-on-one talks”, “a two-for-one offer” */
  private static boolean isOneOnOne(Located number, Passage passage) {
    String text = passage.document().text();
    int end = number.quantity().end();
    boolean small = number.plain() && number.below(10);
    for (String tie : ONE_ON_ONE) {
      int before = number.quantity().begin() - tie.length() + "one".length();
      boolean first = text.regionMatches(true, end, tie, 0, tie.length());
      boolean second = // the other “one”
          before > 0
              && Character.isLetter(text.charAt(before - 1))
              && text.regionMatches(true, before, tie, 0, tie.length());
      if (small && (first || second)) {
        return true;
      }
    }
    return false;
  }

  /** “the mother of three was hurt”, but “the mother of three boys” */
  private static boolean isParent(Located number, Passage passage) {
    int of = number.first() - 1;
    int next = number.end();
    return number.plain()
        && passage.is(of, "of")
        && PeopleWords.KIN.contains(passage.lemma(of - 1))
        && !passage.isNoun(next)
        && !passage.isAdjective(next)
        && !passage.is(next, "of");
  }

  private static boolean isHyphenated(Located number, Passage passage) {
    String text = passage.document().text();
    int hyphen = number.quantity().end();
    boolean small = number.plain() && number.below(10) && number.quantity().valueHigh() == null;
    int end = hyphen + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean joined = hyphen < text.length() && text.charAt(hyphen) == '-' && end > hyphen + 1;
    if (!small || !joined || end < text.length() && "-’'".indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    String word = text.substring(hyphen + 1, end);
    int next = passage.at(end - 1) + 1;
    boolean before = passage.isNoun(next) || passage.isAdjective(next);
    boolean measure =
        MeasureWords.UNIT.containsKey(word)
            || NumeralWords.ORDINAL.containsKey(word)
            || PeopleWords.STRONG.contains(word)
            || NumeralWords.GRADE.contains(word) // “a 6.9-magnitude quake”
            || word.equals("point") && Changes.isNoun(passage.lemma(next)); // “a two-point fall”
    return before && !measure && !word.endsWith("s");
  }

  static boolean legal(Located number, Passage passage) {
    return number.plain()
        && passage.is(number.first() - 1, NumeralWords.LEGAL)
        && sameSentence(number.first() - 1, number, passage)
        && isName(number.first() - 1, passage);
  }

  static boolean identifier(Located number, Passage passage) {
    int label = number.first() - 1;
    if (passage.is(label, NumeralWords.NUMBER_SIGN)) {
      return true;
    }
    int word = passage.is(label, ".") ? label - 1 : label;
    boolean lower = !isCapital(word, passage);
    boolean none =
        passage.is(word, NumeralWords.NUMBER_LABEL) && (word == label && lower || !digits(number));
    boolean counts = passage.isPluralNoun(number.end()) && lower;
    boolean together =
        sameSentence(word, number, passage) || passage.is(word, NumeralWords.NUMBER_LABEL);
    return together
        && isBare(number, passage)
        && (digits(number) || number.quantity().form() == Form.WORDS)
        && passage.is(word, NumeralWords.IDENTIFIER)
        && !none
        && !counts
        && (!passage.isVerb(word) || !lower) // “moved her to No. 20”
        && !isNumbering(word, passage);
  }

  /** “such flats now number 900,000” */
  private static boolean isNumbering(int word, Passage passage) {
    int before = passage.isAdverb(word - 1) ? word - 2 : word - 1;
    return passage.is(word, "number") && passage.isPluralNoun(before);
  }

  /** “They stormed the building. Four died.”: the label ends another sentence. */
  private static boolean sameSentence(int label, Located number, Passage passage) {
    return label >= 0 && passage.sentence(label).equals(passage.sentence(number.first()));
  }

  /** Without unit; the letter of “seat 14F” measures no heat. */
  private static boolean isBare(Located number, Passage passage) {
    String text = number.textIn(passage.document().text());
    boolean letter = Character.isUpperCase(text.charAt(text.length() - 1));
    return number.plain() || letter && number.baseUnit().startsWith("degree");
  }

  private static boolean digits(Located number) {
    return number.quantity().form() == Form.DIGITS;
  }

  /** “iPhone” */
  private static boolean isCamel(int token, Passage passage) {
    String text = passage.text(token);
    return text.length() > 2
        && Character.isLowerCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }

  private static boolean isCapital(int token, Passage passage) {
    String text = passage.text(token);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** The label is written as a name, or nothing is counted behind it. */
  private static boolean isName(int label, Passage passage) {
    return isCapital(label, passage) || !passage.isPluralNoun(label + 2);
  }

  /** “17 Harbour Street” */
  static boolean address(Located number, Passage passage) {
    if (!number.plain() || number.quantity().form() != Form.DIGITS) {
      return false;
    }
    for (int token = number.end(); token < number.end() + 4; token++) {
      if (!isCapital(token, passage)) {
        return false;
      }
      if (token > number.end() && passage.is(token, PlaceWords.STREET)) {
        return true;
      }
    }
    return false;
  }

  /** “1. Open the valve” at the start of a line. */
  static boolean listNumber(Located number, Passage passage) {
    int begin = number.quantity().begin();
    String text = passage.document().text();
    boolean start = begin == 0 || text.charAt(begin - 1) == '\n';
    int end = number.quantity().end();
    boolean mark =
        end + 1 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == ')' || text.charAt(end) == '-')
            && text.charAt(end + 1) == ' ';
    return start
        && mark
        && number.below(100)
        && number.plain()
        && number.quantity().form() == Form.DIGITS;
  }

  /** “won 3-1”, “a 5-4 ruling” */
  static boolean score(Located number, Passage passage) {
    BigDecimal low = number.value();
    BigDecimal high = number.quantity().valueHigh();
    boolean tied =
        hasDash(number, passage) || number.textIn(passage.document().text()).contains(" to ");
    if (low == null || high == null || !number.plain() || !tied) {
      return false;
    }
    if (low.compareTo(high) >= 0) {
      return true;
    }
    boolean small = high.compareTo(BigDecimal.valueOf(30)) < 0 && hasDash(number, passage);
    boolean counts = passage.isPluralNoun(number.end());
    return small && !counts && nearSport(number, passage);
  }

  private static boolean hasDash(Located number, Passage passage) {
    return number.textIn(passage.document().text()).chars().anyMatch(c -> "-–—‑−".indexOf(c) >= 0);
  }

  private static boolean nearSport(Located number, Passage passage) {
    for (int token = number.first() - 8; token < number.end() + 5; token++) {
      if (token >= 0
          && passage.is(token, EventWords.SPORT)
          && passage.paragraph(token) == passage.paragraph(number.first())) {
        return true;
      }
    }
    return false;
  }

  /** “the top 10 shareholders” */
  static boolean ranked(Located number, Passage passage) {
    return isLabel(number)
        && passage.is(number.first() - 1, NumeralWords.RANKING)
        && passage.isDeterminer(number.first() - 2);
  }

  /** “a robot called Nemo 2”: the number ends a name that is just given. */
  static boolean named(Located number, Passage passage) {
    int first = number.first();
    while (first > 0 && passage.isProper(first - 1)) {
      first--;
    }
    return isLabel(number)
        && first < number.first()
        && passage.is(first - 1, ReportingWords.NAMING);
  }

  /** “Mate 9”, “Windows 11”: a name right before, nothing counted behind. */
  static boolean model(Located number, Passage passage) {
    int name = number.first() - 1;
    boolean capital =
        name >= 0 && (passage.isProper(name) && isCapital(name, passage) || isCamel(name, passage));
    if (!isLabel(number) || !capital || passage.is(name, TimeWords.TIME_NOUN)) {
      return false;
    }
    boolean gap = passage.isOneOf(name - 1, ",", "and");
    boolean grouped = passage.text(number.first()).indexOf(',') > 0;
    return sameSentence(name, number, passage)
        && !gap
        && !grouped
        && !counts(number.end(), passage);
  }

  /** Whether a number may be a label: plain digits with one decimal at most. */
  private static boolean isLabel(Located number) {
    BigDecimal value = number.value();
    return number.plain()
        && digits(number)
        && number.quantity().valueHigh() == null
        && value != null
        && value.scale() <= 1;
  }

  private static boolean counts(int next, Passage passage) {
    return passage.is(next, MeasureWords.SCALE_NOUN) // “put the Greens 4 points ahead”
        || passage.isPluralNoun(next) && !passage.isProper(next)
        || passage.isAdjective(next) && passage.isPluralNoun(next + 1);
  }
}
