package org.attestnlp.corenlp;

/** A copy of a text, of the same length, without the characters that a tokenizer trips over. */
final class PlainCopy {

  private PlainCopy() {}

  /** Control characters, lone surrogates and non-characters become blanks. */
  static String of(String text) {
    char[] copy = text.toCharArray();
    for (int i = 0; i < copy.length; i++) {
      char c = copy[i];
      if (Character.isHighSurrogate(c)
          && i + 1 < copy.length
          && Character.isLowSurrogate(copy[i + 1])) {
        i++;
      } else if (Character.isSurrogate(c) || Character.isISOControl(c) || isNoCharacter(c)) {
        copy[i] = ' ';
      }
    }
    return new String(copy);
  }

  private static boolean isNoCharacter(char c) {
    return c >= '\uFFFE' || (c >= '\uFDD0' && c <= '\uFDEF');
  }
}
