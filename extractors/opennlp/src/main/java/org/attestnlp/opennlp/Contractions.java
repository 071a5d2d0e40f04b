package org.attestnlp.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Splits words as the Penn Treebank does: {@code did|n’t}, {@code she|’ll}, {@code can|not}. */
final class Contractions {

  private static final Set<String> CLITICS = Set.of("s", "d", "m", "ll", "re", "ve");
  private static final Set<String> SHORTENED = Set.of("em", "til", "cause", "round", "n", "bout");

  /** Words that are two, with the length of the first. */
  private static final Map<String, Integer> TWO_WORDS =
      Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "lemme", 3, "gimme", 3);

  private Contractions() {}

  /** Adds a word as one token, or as two. */
  static void split(String text, int begin, int end, List<Piece> pieces) {
    int cut = cut(text, begin, end);
    if (cut > begin) {
      pieces.add(new Piece(begin, cut));
      pieces.add(new Piece(cut, end));
    } else {
      pieces.add(new Piece(begin, end));
    }
  }

  private static int cut(String text, int begin, int end) {
    int length = end - begin;
    if (length > 3 && isNot(text, end)) {
      return end - 3;
    }
    if (length == 5 || length == 6) {
      Integer first = TWO_WORDS.get(text.substring(begin, end).toLowerCase(Locale.ROOT));
      return first == null ? -1 : begin + first;
    }
    return -1;
  }

  private static boolean isNot(String text, int end) {
    return (text.charAt(end - 1) | 0x20) == 't'
        && Letters.isApostrophe(text.charAt(end - 2))
        && (text.charAt(end - 3) | 0x20) == 'n';
  }

  /** Adds the clitics at a place, {@code ’d|’ve}; where to go on. */
  static int addClitics(String text, int at, int end, List<Piece> pieces) {
    int next = at;
    while (next < end && Letters.isApostrophe(text.charAt(next))) {
      int stop = cliticEnd(text, next, end);
      if (stop < 0) {
        return next;
      }
      pieces.add(new Piece(next, stop));
      next = stop;
    }
    return next;
  }

  /** One past a clitic such as {@code ’ll} whose apostrophe stands here, or -1. */
  static int cliticEnd(String text, int apostrophe, int end) {
    int stop = wordEnd(text, apostrophe + 1, Math.min(end, apostrophe + 4));
    boolean whole = stop == end || !Letters.isWord(text.codePointAt(stop));
    String letters = text.substring(apostrophe + 1, stop).toLowerCase(Locale.ROOT);
    return whole && CLITICS.contains(letters) ? stop : -1;
  }

  /** Whether an apostrophe stands for what was cut off: {@code '90s}, {@code 'em}. */
  static boolean isShortened(String text, int apostrophe, int end) {
    int stop = wordEnd(text, apostrophe + 1, Math.min(end, apostrophe + 8));
    String word = text.substring(apostrophe + 1, stop).toLowerCase(Locale.ROOT);
    boolean decade =
        (word.length() == 2 || (word.length() == 3 && word.endsWith("s")))
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1));
    return decade || SHORTENED.contains(word);
  }

  static int wordEnd(String text, int begin, int end) {
    int i = begin;
    while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
