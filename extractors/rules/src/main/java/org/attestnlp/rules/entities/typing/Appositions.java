package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Looks behind the comma after a name: “Hong, an analyst at …”, “Harrow, a maker of looms,”. */
final class Appositions {

  private static final int REACH = 8;
  private static final Set<String> ARTICLES = FunctionWords.ARTICLE;

  private Appositions() {}

  /** “Hong, 45, said” */
  static boolean isAge(Passage reading, int token) {
    String text = reading.text(token);
    boolean digits =
        text.length() == 2
            && Character.isDigit(text.charAt(0))
            && Character.isDigit(text.charAt(1));
    return digits && reading.text(token + 1).equals(",");
  }

  /** “Hong, an analyst at the bank,” */
  static boolean namesPerson(Passage reading, int comma) {
    int noun = noun(reading, comma);
    return noun > 0 && Roles.isPerson(reading.lower(noun));
  }

  /** “Harrow, a textile maker,” and “Harrow, which operates” */
  static boolean namesOrganization(Passage reading, int comma) {
    if (reading.lower(comma + 1).equals("which")) {
      return Organizations.COMPANY_VERBS.contains(reading.text(comma + 2));
    }
    int noun = noun(reading, comma);
    return noun > 0 && Roles.isOrganization(reading.lower(noun));
  }

  /** The first role noun after comma and article that is no part of a compound, or -1. */
  private static int noun(Passage reading, int comma) {
    if (!ARTICLES.contains(reading.lower(comma + 1))) {
      return -1;
    }
    for (int i = comma + 2; i < Math.min(reading.size(), comma + REACH); i++) {
      String word = reading.lower(i);
      boolean compound = reading.tag(i + 1).startsWith("NN");
      boolean role = Roles.isPerson(word) || Roles.isOrganization(word);
      if (role && !compound) {
        return i;
      }
      boolean phraseEnds = word.equals(",") || word.equals("of") || word.equals(".");
      if (phraseEnds || reading.tag(i).startsWith("VBD")) {
        return -1;
      }
    }
    return -1;
  }
}
