package org.attestnlp.text;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;

/** Tells whether a text looks English: by its small words, which no other language shares. */
final class English {

  private static final Set<String> WORDS = Lexicon.load(English.class, "english.txt").words();
  private static final int LOOKED_AT = 4_000; // characters
  private static final int FEWEST = 30; // words, or letters of another script
  private static final double SHARE = 0.04;
  private static final int LONGEST = 5; // letters of a small word

  private English() {}

  /** Whether nothing speaks against it; short texts do not. */
  static boolean looksSo(String text) {
    int limit = Math.min(text.length(), LOOKED_AT);
    char[] characters = text.substring(0, limit).toCharArray();
    int words = 0;
    int small = 0;
    int foreign = 0;
    int letters = 0;
    for (int i = 0; i < limit; i++) {
      int begin = i;
      while (i < limit && Character.isLetter(characters[i])) {
        foreign += isLatin(characters[i]) ? 0 : 1;
        i++;
      }
      letters += i - begin;
      if (i > begin) {
        words++;
        small += i - begin <= LONGEST && isSmall(text.substring(begin, i)) ? 1 : 0;
      }
    }
    boolean otherScript = foreign > FEWEST && foreign * 2 > letters;
    return !otherScript && (words < FEWEST || small >= SHARE * words);
  }

  private static boolean isSmall(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isLatin(char c) {
    return c < '\u0250' || (c >= '\u1E00' && c <= '\u1EFF');
  }
}
