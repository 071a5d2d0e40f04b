package org.attestnlp.names;

import java.util.Locale;
import org.attestnlp.spi.tool.Composed;
import org.attestnlp.spi.tool.FeatureHash;

/**
 * What a word looks like, wherever it stands, as hashes: worked out once, combined by every
 * feature.
 */
final class WordForm {

  static final int NOTHING = 0x5EED;

  /** What stands before and behind a sentence. */
  static final WordForm EDGE = new WordForm();

  private static final int LONGEST = 60; // of a token that is longer, its beginning tells enough

  final String lowerText;
  final int exact;
  final int lower;
  final int shape;
  final int shortShape;

  /** The path of its Brown cluster, or 0 if it is of none. */
  final int path;

  /** The lists that it stands in by itself, as bits. */
  final int lists;

  final boolean capital;
  final boolean allCapitals;
  final boolean word;

  private WordForm() {
    lowerText = "";
    exact = NOTHING;
    lower = NOTHING;
    shape = NOTHING;
    shortShape = NOTHING;
    path = 0;
    lists = 0;
    capital = false;
    allCapitals = false;
    word = false;
  }

  WordForm(String token, WordLists known) {
    String text = normal(Composed.of(token));
    lowerText = text.toLowerCase(Locale.ROOT);
    exact = FeatureHash.of(text);
    lower = FeatureHash.of(lowerText);
    path = known.path(FeatureHash.of(digitless(lowerText)));
    lists = known.listsOf(lower);
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    capital = Character.isUpperCase(first);
    word = Character.isLetter(first);
    allCapitals =
        capital && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && letters(text);
    shape = FeatureHash.mix(shape(text, 4));
    shortShape = FeatureHash.mix(shape(text, 1) + 1);
  }

  /**
   * “Quill” is Aa, “K-2” is A-1, “McKay” is AaAa, if one of a kind in a row is kept; the long shape
   * keeps up to four.
   */
  private static int shape(String text, int most) {
    int hash = 17;
    int previous = -1;
    int run = 0;
    int length = Math.min(text.length(), 40);
    for (int k = 0; k < length; k++) {
      int kind = kind(text.charAt(k));
      run = kind == previous ? run + 1 : 1;
      if (run <= most) {
        hash = hash * 31 + kind;
      }
      previous = kind;
    }
    return hash;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 2;
    }
    return Character.isDigit(c) ? 3 : c;
  }

  private static boolean letters(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (Character.isDigit(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Curly apostrophes as straight ones; long tokens cut. */
  private static String normal(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.replace('’', '\'')
        .replace('‘', '\'')
        .replace('–', '-')
        .replace('“', '"')
        .replace('”', '"');
  }

  private static String digitless(String lower) {
    return lower.isEmpty() || !Character.isDigit(lower.charAt(0)) ? lower : "0";
  }
}
