package org.attestnlp.rules.entities.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.spi.Tokens;

/** Spellings of one name brought to one form: {@code U.S.} and {@code US}, {@code Jong-un}. */
public final class Forms {

  private Forms() {}

  /** The words of a run of tokens in their plain form. */
  public static List<String> words(Tokens tokens, int first, int end) {
    List<String> words = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      addParts(plain(tokens.text(i)), words);
    }
    return words;
  }

  /** The words of a name in their plain form. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      addParts(plain(word), words);
    }
    return words;
  }

  /** The words of a name as one key. */
  public static String key(String name) {
    return String.join(" ", words(name));
  }

  /** The words of a run of tokens as one key. */
  public static String key(Tokens tokens, int first, int end) {
    return String.join(" ", words(tokens, first, end));
  }

  /** Lower case, without diacritics, periods and the two ways to write an apostrophe. */
  public static String plain(String word) {
    String folded = word;
    if (!isAscii(word)) {
      folded = stripMarks(Normalizer.normalize(word, Normalizer.Form.NFD)).replace('’', '\'');
    }
    return folded.replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static void addParts(String plain, List<String> words) {
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || isHyphen(plain.charAt(i))) {
        if (i > start) {
          words.add(plain.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String stripMarks(String decomposed) {
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
