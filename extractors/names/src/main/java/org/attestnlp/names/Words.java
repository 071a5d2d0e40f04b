package org.attestnlp.names;

import java.util.Locale;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Composed;
import org.attestnlp.spi.tool.FeatureHash;

/**
 * What each token of a document looks like, as hashes: computed once, combined by every feature.
 */
final class Words {

  final int count;
  final int[] exact;
  final int[] lower;
  final int[] shape;
  final int[] shortShape;
  final int[] path;
  final boolean[] capital;
  final boolean[] allCapitals;
  final boolean[] word;
  final String[] lowerText;

  Words(Tokens tokens, WordLists lists) {
    count = tokens.size();
    exact = new int[count];
    lower = new int[count];
    shape = new int[count];
    shortShape = new int[count];
    path = new int[count];
    capital = new boolean[count];
    allCapitals = new boolean[count];
    word = new boolean[count];
    lowerText = new String[count];
    for (int i = 0; i < count; i++) {
      read(i, normal(Composed.of(tokens.text(i))), lists);
    }
  }

  private void read(int i, String text, WordLists lists) {
    lowerText[i] = text.toLowerCase(Locale.ROOT);
    exact[i] = FeatureHash.of(text);
    lower[i] = FeatureHash.of(lowerText[i]);
    path[i] = lists.path(FeatureHash.of(digitless(lowerText[i])));
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    capital[i] = Character.isUpperCase(first);
    word[i] = Character.isLetter(first);
    allCapitals[i] =
        capital[i]
            && text.length() > 1
            && text.equals(text.toUpperCase(Locale.ROOT))
            && letters(text);
    shape(i, text);
  }

  /**
   * "Yoon" is Aa, "K-2" is A-1, "McKay" is AaAa; the long shape keeps up to four of a kind in a
   * row.
   */
  private void shape(int i, String text) {
    int longHash = 17;
    int shortHash = 17;
    int previous = -1;
    int run = 0;
    int length = Math.min(text.length(), 40);
    for (int k = 0; k < length; k++) {
      int kind = kind(text.charAt(k));
      run = kind == previous ? run + 1 : 1;
      if (run == 1) {
        shortHash = shortHash * 31 + kind;
      }
      if (run <= 4) {
        longHash = longHash * 31 + kind;
      }
      previous = kind;
    }
    shape[i] = FeatureHash.mix(longHash);
    shortShape[i] = FeatureHash.mix(shortHash + 1);
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
    String cut = text.length() > 60 ? text.substring(0, 60) : text;
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
