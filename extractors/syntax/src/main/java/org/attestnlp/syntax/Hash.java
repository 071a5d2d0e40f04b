package org.attestnlp.syntax;

/** The one hash that features, words and model files share; the files depend on it. */
final class Hash {

  private Hash() {}

  static int of(CharSequence text, int begin, int end) {
    int h = 0x811C9DC5;
    for (int i = begin; i < end; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
    }
    return mix(h);
  }

  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Two hashes in order. */
  static int pair(int first, int second) {
    return mix(first * 0x9E3779B1 + second);
  }

  static int mix(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
