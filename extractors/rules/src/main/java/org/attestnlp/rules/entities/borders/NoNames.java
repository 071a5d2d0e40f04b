package org.attestnlp.rules.entities.borders;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells what an engine took for a name and is none by its form. */
final class NoNames {

  private NoNames() {}

  /** Whether the tokens name nothing. */
  static boolean are(Passage reading, int first, int end) {
    return isCommonWord(reading, first, end)
        || isLabel(reading, first, end)
        || isParty(reading, first)
        || isPairOfPlaces(reading, first, end);
  }

  /** “Troop” at the start of a sentence, where the article has “troop” too. */
  private static boolean isCommonWord(Passage reading, int first, int end) {
    return end - first == 1
        && reading.casing().opensSentence(first)
        && reading.casing().isSeenInLowerCase(reading.lower(first));
  }

  /** “(D-Norva)” behind a senator is a party and a state in one word. */
  private static boolean isParty(Passage reading, int token) {
    String text = reading.text(token);
    return reading.text(token - 1).equals("(")
        && text.length() > 2
        && text.charAt(1) == '-'
        && Character.isUpperCase(text.charAt(2));
  }

  /** “Norva-South Estara cooperation”: two countries glued into one word name no place. */
  private static boolean isPairOfPlaces(Passage reading, int first, int end) {
    for (int i = first; i < end; i++) {
      String text = reading.text(i);
      int hyphen = Math.max(text.indexOf('-'), text.indexOf('–'));
      if (hyphen > 0
          && !Places.NAMES.contains(text)
          && Places.COUNTRIES.contains(text.substring(0, hyphen))) {
        return true;
      }
    }
    return false;
  }

  /** “Pros: It is cheap.” read as one name. */
  private static boolean isLabel(Passage reading, int first, int end) {
    int colon = end - 2;
    return colon > first
        && reading.text(colon).equals(":")
        && FunctionWords.CLOSED.contains(reading.lower(end - 1));
  }
}
