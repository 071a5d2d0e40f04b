package org.attestnlp.text;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;

/**
 * Tells the stop of “Corp.” or “U.S.” that also ends its sentence: “The mill belongs to Orla Corp.
 * Workers said so.” A subject with its verb follows, and words without capitals come before the
 * name; for a country a preposition and a verb.
 */
final class FirmStops {

  private static final Lexicon WORDS = Lexicon.load(FirmStops.class, "sentence-ends.txt");
  private static final List<String> FIRMS = List.copyOf(WORDS.words("firms"));
  private static final List<String> COUNTRIES = List.copyOf(WORDS.words("countries"));
  private static final Set<String> VERBS = WORDS.words("verbs");
  private static final Set<String> PREPOSITIONS = WORDS.words("prepositions");
  private static final Set<String> FORCES = WORDS.words("forces");
  private static final int REACH = 200; // characters

  private FirmStops() {}

  /** Whether a sentence ends with the stop at this place. */
  static boolean endsSentence(String text, int stop) {
    if (stop < 3 || stop + 3 >= text.length() || text.charAt(stop + 1) != ' ') {
      return false;
    }
    boolean firm = FIRMS.stream().anyMatch(name -> isBefore(text, stop, name));
    boolean country = !firm && COUNTRIES.stream().anyMatch(name -> isBefore(text, stop, name));
    if (!firm && !country || !isSubject(text, stop + 2)) {
      return false;
    }
    return firm ? smallWords(text, stop, false) : smallWords(text, stop, true);
  }

  private static boolean isBefore(String text, int stop, String name) {
    int begin = stop - name.length();
    return begin > 0 && text.startsWith(name, begin) && text.charAt(begin - 1) == ' ';
  }

  /** “Workers said”, “Brook has”: a word with a capital that no name goes on with, then a verb. */
  private static boolean isSubject(String text, int begin) {
    int end = wordEnd(text, begin);
    int next = wordEnd(text, end + 1);
    return end > begin + 1
        && end < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(begin))
        && Character.isLowerCase(text.charAt(begin + 1))
        && !FORCES.contains(text.substring(begin, end))
        && VERBS.contains(text.substring(end + 1, Math.max(end + 1, next)));
  }

  private static int wordEnd(String text, int begin) {
    int end = Math.min(begin, text.length());
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether the sentence has words in small letters before the name; for a country a preposition
   * right before it, and a verb.
   */
  private static boolean smallWords(String text, int stop, boolean country) {
    int small = 0;
    boolean verb = false;
    boolean preposition = false;
    int end = text.lastIndexOf(' ', stop);
    for (int words = 0; end > 0 && stop - end < REACH; words++) {
      int begin = text.lastIndexOf(' ', end - 1) + 1;
      String word = text.substring(begin, end);
      if (word.isEmpty() || ".!?\n".indexOf(word.charAt(word.length() - 1)) >= 0) {
        break;
      }
      small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      preposition |= words < 2 && PREPOSITIONS.contains(word);
      verb |= VERBS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
      end = begin - 1;
    }
    return country ? preposition && verb : small >= 2;
  }
}
