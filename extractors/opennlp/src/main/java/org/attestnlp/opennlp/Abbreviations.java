package org.attestnlp.opennlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Lexicon;

/** Knows whether the period after a word belongs to the word, and whether it ends the sentence. */
final class Abbreviations {

  private static final int LONGEST = 12;

  private final Set<String> beforeName;
  private final Set<String> beforeNumber;
  private final Set<String> states;
  private final Set<String> others = new HashSet<>();
  private final Set<String> starters;

  Abbreviations() {
    Lexicon words = Lexicon.load(Abbreviations.class, "abbreviations.txt");
    beforeName = words.words("before-name");
    beforeNumber = words.words("before-number");
    states = words.words("state");
    starters = words.words("starter");
    others.addAll(words.words("month"));
    others.addAll(words.words("other"));
  }

  /** Whether the period at a place belongs to the word before it. */
  boolean takesPeriod(String text, int begin, int period) {
    if (period - begin > LONGEST) {
      return false;
    }
    int party = partyEnd(text, begin, period);
    String word = text.substring(party, period);
    return beforeName.contains(word)
        || others.contains(word)
        || isAcronym(word)
        || (isInitial(word) && !startsSentence(wordAfter(text, period + 1)))
        || (beforeNumber.contains(word) && startsWithDigit(text, period + 1))
        || (states.contains(word) && (party > begin || followsComma(text, begin)));
  }

  /** One past the hyphen of {@code R-Fla}, {@code D-N.Y}; else the beginning. */
  private static int partyEnd(String text, int begin, int period) {
    boolean party =
        begin + 2 < period
            && Character.isUpperCase(text.charAt(begin))
            && Letters.isHyphen(text.charAt(begin + 1));
    return party ? begin + 2 : begin;
  }

  /** Whether a sentence that reaches this abbreviation may end with it. */
  boolean mayEnd(String token) {
    return !beforeName.contains(token.substring(0, token.length() - 1)) && !isInitial(token);
  }

  /** Whether a word usually starts a sentence, if it has a capital. */
  boolean startsSentence(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code U.S}, {@code a.m}: single letters between points. */
  private static boolean isAcronym(String word) {
    if (word.equals("Ph.D")) {
      return true;
    }
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 1 ? c != '.' : !Character.isLetter(c)) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static boolean isInitial(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.'));
  }

  private static boolean startsWithDigit(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean followsComma(String text, int begin) {
    return (begin >= 2 && text.charAt(begin - 1) == ' ' && text.charAt(begin - 2) == ',')
        || (begin >= 1 && text.charAt(begin - 1) == '(');
  }

  /** The next word, or “The” at the end of the text, where every word has been said. */
  private static String wordAfter(String text, int from) {
    int begin = from;
    while (begin < text.length() && begin < from + 3 && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    int end = Contractions.wordEnd(text, begin, Math.min(text.length(), begin + LONGEST));
    return end == begin ? "The" : text.substring(begin, end);
  }
}
