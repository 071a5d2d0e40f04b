package org.attestnlp.rules.claims.roles;

import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;
import org.attestnlp.spi.tool.Characters;

/** Numbers that are parts of codes: {@code https://norva.example/40}, {@code id="40"}. */
final class CodeRules {

  /** The longest address of the web that is looked through, in characters. */
  private static final int LONGEST = 300;

  private CodeRules() {}

  static boolean code(Located number, Passage passage) {
    String text = passage.document().text();
    int begin = number.quantity().begin();
    boolean digits = number.quantity().form() == Form.DIGITS;
    return digits && (isGlued(number, text, begin) || isInAddress(text, begin));
  }

  /** “51ed<b>10</b>f8”, “pic=“<b>40</b>””: letters or an equals sign right before. */
  private static boolean isGlued(Located number, String text, int begin) {
    if (begin == 0 || !number.plain()) {
      return false;
    }
    char before = text.charAt(begin - 1);
    boolean attribute = // id="40"
        begin > 2
            && (before == '"' || before == '\'')
            && text.charAt(begin - 2) == '='
            && Character.isLetterOrDigit(text.charAt(begin - 3));
    return attribute || Character.isLetter(before) && isJoined(text, number.quantity().end());
  }

  /** “10<b>f8</b>”: letters on both sides, while “July20” may be what it looks like. */
  private static boolean isJoined(String text, int end) {
    return end < text.length() && Character.isLetter(text.charAt(end));
  }

  /** Whether “://” or “www.” opens the word without blanks that holds an offset. */
  private static boolean isInAddress(String text, int at) {
    int first = at;
    while (first > 0 && at - first < LONGEST && !Characters.isBlank(text.charAt(first - 1))) {
      first--;
    }
    String word = text.substring(first, at);
    return word.contains("://") || word.startsWith("www.");
  }
}
