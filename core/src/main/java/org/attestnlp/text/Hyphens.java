package org.attestnlp.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells the hyphen of a word cut at the end of its line, “govern-⏎ment”, from that of a word which
 * has one, “long-⏎term”.
 */
final class Hyphens {

  private static final Set<String> ENDINGS =
      Lexicon.load(Hyphens.class, "sentence-ends.txt").words("syllables");
  private static final int LONGEST = 30; // letters

  private final String text;
  private @Nullable Set<String> words; // of the text, from the first hyphen on

  Hyphens(String text) {
    this.text = text;
  }

  /** Whether a word with a hyphen at its end stands before this place. */
  static boolean at(String text, int end) {
    return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
  }

  /**
   * Whether the hyphen before one place is none of the word that goes on at another: its rest is a
   * mere ending, or the text has the whole word elsewhere.
   */
  boolean isOfTheLine(int end, int next) {
    String rest = text.substring(next, lettersEnd(next));
    if (rest.isEmpty() || !Character.isLowerCase(rest.charAt(0))) {
      return false;
    }
    int begin = end - 1;
    while (begin > 0 && end - begin <= LONGEST && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String whole = text.substring(begin, end - 1) + rest;
    if (words == null) {
      words = words();
    }
    return ENDINGS.contains(rest) || words.contains(whole.toLowerCase(Locale.ROOT));
  }

  private int lettersEnd(int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Set<String> words() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      int end = lettersEnd(i);
      if (end > i && end - i <= 2 * LONGEST) {
        words.add(text.substring(i, end).toLowerCase(Locale.ROOT));
      }
      i = Math.max(i, end);
    }
    return words;
  }
}
