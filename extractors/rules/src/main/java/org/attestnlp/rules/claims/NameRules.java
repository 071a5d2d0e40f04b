package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import org.attestnlp.spi.Quantity.Form;

/** Numbers that belong to a name: {@code Article 5}, {@code Gate 12}, {@code 17 Harbour Street}. */
final class NameRules {

  private NameRules() {}

  static boolean legal(Located number, Passage passage) {
    return number.plain()
        && passage.is(number.first() - 1, Words.LEGAL)
        && isName(number.first() - 1, passage);
  }

  static boolean identifier(Located number, Passage passage) {
    int label = number.first() - 1;
    if (passage.is(label, "#") || passage.is(label, "№")) {
      return true;
    }
    int dot = passage.is(label, ".") ? label - 1 : label;
    boolean word = passage.is(dot, Words.IDENTIFIER);
    boolean no = passage.is(dot, "no") || passage.is(dot, "nos");
    boolean lower = Character.isLowerCase(firstLetter(passage.text(dot)));
    boolean numeral =
        number.quantity().form() == Form.DIGITS || number.quantity().form() == Form.WORDS;
    boolean counts = passage.isPluralNoun(number.end());
    return number.plain()
        && numeral
        && word
        && !(no && lower && dot == label)
        && !(counts && lower)
        && !passage.isVerb(dot);
  }

  private static char firstLetter(String text) {
    return text.isEmpty() ? 'a' : text.charAt(0);
  }

  /** The label is written as a name, or nothing is counted behind it. */
  private static boolean isName(int label, Passage passage) {
    return Character.isUpperCase(firstLetter(passage.text(label)))
        || !passage.isPluralNoun(label + 2);
  }

  /** "17 Harbour Street" */
  static boolean address(Located number, Passage passage) {
    if (!number.plain() || number.quantity().form() != Form.DIGITS) {
      return false;
    }
    for (int token = number.end(); token < number.end() + 4; token++) {
      String text = passage.text(token);
      if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
        return false;
      }
      if (token > number.end() && passage.is(token, Words.STREET)) {
        return true;
      }
    }
    return false;
  }

  /** "1. Open the valve" at the start of a line. */
  static boolean listNumber(Located number, Passage passage) {
    int begin = number.quantity().begin();
    String text = passage.document().text();
    boolean start = begin == 0 || text.charAt(begin - 1) == '\n';
    int end = number.quantity().end();
    boolean mark =
        end + 1 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == ')')
            && text.charAt(end + 1) == ' ';
    return start
        && mark
        && number.below(100)
        && number.plain()
        && number.quantity().form() == Form.DIGITS;
  }

  /** "won 3-1", "a 5-4 ruling" */
  static boolean score(Located number, Passage passage) {
    BigDecimal low = number.value();
    BigDecimal high = number.quantity().valueHigh();
    if (low == null || high == null || !number.plain() || !hasDash(number, passage)) {
      return false;
    }
    if (low.compareTo(high) >= 0) {
      return true;
    }
    boolean small = high.compareTo(BigDecimal.valueOf(30)) < 0;
    boolean counts = passage.isPluralNoun(number.end());
    return small && !counts && nearSport(number, passage);
  }

  private static boolean hasDash(Located number, Passage passage) {
    String text =
        passage.document().text().substring(number.quantity().begin(), number.quantity().end());
    return text.chars().anyMatch(c -> "-–—‑−".indexOf(c) >= 0);
  }

  private static boolean nearSport(Located number, Passage passage) {
    for (int token = number.first() - 8; token < number.end() + 5; token++) {
      if (token >= 0 && passage.is(token, Words.SPORT)) {
        return true;
      }
    }
    return false;
  }

  /** "Mate 9", "Windows 11", "Covid 19": a name right before, nothing counted behind. */
  static boolean model(Located number, Passage passage) {
    int name = number.first() - 1;
    boolean digits =
        number.plain()
            && number.quantity().form() == Form.DIGITS
            && number.quantity().valueHigh() == null;
    boolean capital =
        name >= 0
            && Character.isUpperCase(firstLetter(passage.text(name)))
            && passage.isProper(name);
    if (!digits
        || !capital
        || passage.is(name, Words.TIME_NOUN)
        || number.value() == null
        || number.value().scale() > 1) {
      return false;
    }
    boolean sameSentence =
        passage.sentence(name).first() == passage.sentence(number.first()).first();
    boolean gap = passage.is(name - 1, ",") || passage.is(name - 1, "and");
    boolean grouped = passage.text(number.first()).indexOf(',') > 0;
    boolean counts =
        passage.isPluralNoun(number.end()) && !passage.isProper(number.end())
            || passage.isAdjective(number.end()) && passage.isPluralNoun(number.end() + 1);
    return sameSentence && !gap && !grouped && !counts;
  }
}
