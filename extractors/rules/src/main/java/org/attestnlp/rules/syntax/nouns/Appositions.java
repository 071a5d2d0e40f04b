package org.attestnlp.rules.syntax.nouns;

import java.util.Set;
import java.util.function.Predicate;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Looks behind the comma after a name: “Hong, an analyst at …”, “Harrow, a maker of looms,”. */
public final class Appositions {

  private static final int REACH = 8;
  private static final Set<String> ARTICLES = FunctionWords.ARTICLE;

  private Appositions() {}

  /** “Hong, 45, said” */
  public static boolean isAge(Passage reading, int token) {
    String text = reading.text(token);
    boolean digits =
        text.length() == 2
            && Character.isDigit(text.charAt(0))
            && Character.isDigit(text.charAt(1));
    return digits && reading.text(token + 1).equals(",");
  }

  /**
   * The first noun after comma and article that says what somebody or something is and is no part
   * of a compound: “analyst” of “Hong, an analyst at the bank,”; empty if there is none.
   *
   * @param role which words say that, in lower case
   */
  public static String role(Passage reading, int comma, Predicate<String> role) {
    if (!ARTICLES.contains(reading.lower(comma + 1))) {
      return "";
    }
    for (int i = comma + 2; i < Math.min(reading.size(), comma + REACH); i++) {
      String word = reading.lower(i);
      boolean compound = reading.tag(i + 1).startsWith("NN");
      if (role.test(word) && !compound) {
        return word;
      }
      boolean phraseEnds = word.equals(",") || word.equals("of") || word.equals(".");
      if (phraseEnds || reading.tag(i).startsWith("VBD")) {
        return "";
      }
    }
    return "";
  }
}
