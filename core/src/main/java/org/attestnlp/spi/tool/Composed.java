package org.attestnlp.spi.tool;

import java.text.Normalizer;

/** Words as models know them: an accented letter is one character, however a text spells it. */
public final class Composed {

  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u036F';

  private Composed() {}

  /** The word with its accents composed (NFC): {@code é} for {@code e} and a combining accent. */
  public static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= FIRST_MARK && c <= LAST_MARK) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
      }
    }
    return word;
  }
}
