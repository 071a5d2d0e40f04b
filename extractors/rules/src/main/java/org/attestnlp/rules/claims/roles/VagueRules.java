package org.attestnlp.rules.claims.roles;

import java.math.BigDecimal;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;

/** Numbers that count nothing anybody could check: {@code one of the worst}, {@code a handful}. */
final class VagueRules {

  private VagueRules() {}

  /** “the trio” */
  static boolean group(Located number, Passage passage) {
    return noNumeral(number, passage) && passage.is(number.end() - 1, PeopleWords.GROUP_NOUN);
  }

  /** “several”, “a handful” */
  static boolean noNumeral(Located number, Passage passage) {
    return number.quantity().form() == Form.NO_NUMERAL;
  }

  /** “twice a year”, “married three times”, but “twice as many”, “three times the price” */
  static boolean frequency(Located number, Passage passage) {
    boolean twice = passage.is(number.first(), "twice") && isWhile(number.end(), passage);
    boolean often = number.quantity().form() == Form.FREQUENCY || twice;
    BigDecimal value = number.value();
    boolean whole = value != null && value.stripTrailingZeros().scale() <= 0;
    boolean times = number.plain() && whole && passage.is(number.end(), "times");
    int next = often ? number.end() : number.end() + 1;
    boolean again = often && passage.is(next, "more"); // “once more”
    boolean once = often && number.below(2); // “Once the mill closed”
    boolean compared = passage.is(next, FunctionWords.MULTIPLE_MARK) && !isWhile(next, passage);
    boolean that = // “1.4 times earnings”, “four times that number”
        value != null && !whole || passage.is(next, "that") && passage.isNoun(next + 1);
    return once || (often || times) && (again || !compared && !that);
  }

  /** “scored twice as Norva won”, but “twice as many”, “twice as likely” */
  private static boolean isWhile(int as, Passage passage) {
    return passage.is(as, "as") && (passage.isProper(as + 1) || passage.isDeterminer(as + 1));
  }

  /** “one of the worst nights”, “the one who left”, “one another” */
  static boolean pronounOne(Located number, Passage passage) {
    int token = number.first();
    if (number.end() - token != 1 || !passage.is(token, "one") || !number.plain()) {
      return false;
    }
    int next = number.end();
    if (passage.is(next, "of")) {
      return !partOfNumber(next, passage);
    }
    boolean counts = passage.isNoun(next) || passage.isAdjective(next) && passage.isNoun(next + 1);
    boolean picked =
        passage.is(token - 1, FunctionWords.BEFORE_ONE) || passage.isAdjective(token - 1);
    return passage.is(next, FunctionWords.AFTER_ONE) || !counts || picked && !passage.isNoun(next);
  }

  /** “one of the three men” is a count, “one of the men” picks one out. */
  private static boolean partOfNumber(int of, Passage passage) {
    boolean numeral = passage.tag(of + 1).equals("CD") || passage.tag(of + 2).equals("CD");
    return numeral && !passage.is(of + 2, FunctionWords.SUPERLATIVE);
  }

  /** “the two leaders”, “these three”, but “17 of the five” */
  static boolean definite(Located number, Passage passage) {
    boolean small =
        number.plain()
            && number.below(6)
            && number.quantity().form() == Form.WORDS
            && number.quantity().valueHigh() == null;
    int before = number.first() - 1;
    boolean definite =
        passage.is(before, FunctionWords.DEFINITE)
            || passage.is(before, "other") && passage.is(before - 1, "the");
    boolean part = passage.is(before - 1, "of") && passage.tag(before - 2).equals("CD");
    return small && definite && !part && !isHarmed(number, passage);
  }

  /** “After killing the two”, “while the other two were injured”. */
  private static boolean isHarmed(Located number, Passage passage) {
    int verb = number.first() - 1;
    while (passage.isDeterminer(verb) || passage.is(verb, "other")) {
      verb--;
    }
    boolean object = passage.isVerb(verb) && harms(verb, passage);
    int next = number.end();
    while (passage.isNoun(next) || passage.isAdjective(next)) {
      next++;
    }
    boolean helped = passage.isAuxiliary(next);
    while (passage.isAuxiliary(next) || passage.isAdverb(next)) {
      next++;
    }
    return object || helped && harms(next, passage);
  }

  private static boolean harms(int verb, Passage passage) {
    String kind = EventWords.TOLL_EVENT.get(passage.lemma(verb));
    return "dead".equals(kind) || "hurt".equals(kind);
  }
}
