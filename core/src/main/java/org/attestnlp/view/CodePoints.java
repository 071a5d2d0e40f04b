package org.attestnlp.view;

import java.util.Arrays;

/** UTF-16 offsets of a text as code points, and back. */
final class CodePoints {

  /** The code point offset of each UTF-16 offset. */
  private final int[] at;

  CodePoints(String text) {
    at = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      at[i] = count;
      boolean pair = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length();
      count += pair && Character.isLowSurrogate(text.charAt(i + 1)) ? 0 : 1;
    }
    at[text.length()] = count;
  }

  int of(int utf16) {
    return at[utf16];
  }

  /** The UTF-16 offset; -1 if the text has no such place. */
  int toUtf16(int codePoint) {
    int found = Arrays.binarySearch(at, codePoint);
    if (found < 0) {
      return -1;
    }
    while (found > 0 && at[found - 1] == codePoint) {
      found--; // the first half of a pair
    }
    return found;
  }
}
