package org.attestnlp.rules.entities.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.spi.Tokens;

/** Compares letters with the first letters of words. */
public final class Initials {

  private static final Set<String> SMALL = FunctionWords.ACRONYM_GAP;

  private Initials() {}

  /** Whether the letters are the initials of the tokens, small words counted or not. */
  public static boolean match(Tokens tokens, int first, int end, String letters) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.addAll(Forms.words(tokens, i, i + 1));
    }
    return match(words, letters);
  }

  /** Whether the letters are the initials of the words, small words counted or not. */
  public static boolean match(List<String> words, String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    return lower.length() >= 2 && (lower.equals(of(words, true)) || lower.equals(of(words, false)));
  }

  /** A word that initials may leave out: {@code of}. */
  public static boolean isSmall(String lower) {
    return SMALL.contains(lower);
  }

  /** The initials of the words. */
  public static String of(List<String> words, boolean withSmall) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty()
          && Character.isLetter(word.charAt(0))
          && (withSmall || !SMALL.contains(word))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Whether a word holds the initials of a person: {@code R.L.}, {@code J.}. */
  public static boolean areOf(String word) {
    boolean pairs = word.length() > 1 && word.length() <= 6 && word.length() % 2 == 0;
    for (int i = 0; pairs && i < word.length(); i += 2) {
      pairs = Character.isUpperCase(word.charAt(i)) && word.charAt(i + 1) == '.';
    }
    return pairs;
  }
}
