package org.attestnlp.names;

import org.attestnlp.spi.tool.FeatureHash;

/** The rows that speak of one word by itself: the same wherever it stands in a text. */
final class WordRows {

  private static final int[] PATH_BITS = {4, 6, 10, 20};

  private WordRows() {}

  /** Those of a word so many tokens away. */
  static void window(WordForm form, int offset, Rows rows) {
    rows.add(offset, 1, form.lower);
    rows.add(offset, 2, form.shape);
    if (form.path != 0) {
      for (int bits : PATH_BITS) {
        rows.add(offset, 2 + bits, WordLists.prefix(form.path, bits));
      }
    }
  }

  /** Those of the letters of the word in question. */
  static void letters(WordForm form, Rows rows) {
    rows.add(0, 40, form.exact);
    rows.add(0, 41, form.shortShape);
    String text = form.lowerText;
    int length = text.length();
    for (int n = 1; n <= 4 && n <= length; n++) {
      rows.add(n, 42, FeatureHash.of(text, 0, n));
      rows.add(n, 43, FeatureHash.of(text, length - n, length));
    }
    for (int k = 0; k + 3 <= length && k < 12; k++) {
      rows.add(0, 44, FeatureHash.of(text, k, k + 3));
    }
    if (!form.word) {
      return;
    }
    int hyphen = text.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < length) {
      rows.add(0, 45, FeatureHash.of(text, 0, hyphen));
      rows.add(0, 46, FeatureHash.of(text, hyphen + 1, length));
    }
  }
}
