package org.attestnlp.spi.tool;

/**
 * The one hash that features, words, word lists and model files share (FNV-1a, then the last step
 * of MurmurHash3); the files depend on it.
 */
public final class FeatureHash {

  private FeatureHash() {}

  /** The hash of nothing, for {@link #more}. */
  public static final int START = 0x811C9DC5;

  /** A hash that goes on with more characters; {@link #mix} makes it that of all of them. */
  public static int more(int before, CharSequence text) {
    return more(before, text, 0, text.length());
  }

  private static int more(int before, CharSequence text, int begin, int end) {
    int h = before;
    for (int i = begin; i < end; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
    }
    return h;
  }

  /** The hash of the characters from {@code begin} to {@code end}. */
  public static int of(CharSequence text, int begin, int end) {
    return mix(more(START, text, begin, end));
  }

  /** The hash of all characters. */
  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Two hashes in order. */
  public static int pair(int first, int second) {
    return mix(first * 0x9E3779B1 + second);
  }

  /** Spreads the bits of a number over the whole hash. */
  public static int mix(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
