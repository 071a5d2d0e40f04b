package org.attestnlp.json;

import org.attestnlp.model.Offsets;

/** Translates UTF-16 offsets of one text to the unit that is written, and back. */
public final class OffsetUnit {

  static final OffsetUnit UTF_16 = new OffsetUnit(new int[0]);

  private final int[] codePointAt;

  private OffsetUnit(int[] codePointAt) {
    this.codePointAt = codePointAt;
  }

  /** The unit for a text; free where the two units agree. */
  public static OffsetUnit of(String text, Offsets offsets) {
    boolean same =
        offsets == Offsets.UTF_16 || text.codePointCount(0, text.length()) == text.length();
    return new OffsetUnit(same ? new int[0] : codePoints(text));
  }

  /** What is written for a UTF-16 offset. */
  public int fromUtf16(int offset) {
    return codePointAt.length == 0 ? offset : codePointAt[offset];
  }

  /** The first UTF-16 offset with this code point offset; -1 if there is none. */
  int toUtf16(int offset) {
    if (codePointAt.length == 0) {
      return offset;
    }
    int low = 0;
    int high = codePointAt.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePointAt[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < codePointAt.length && codePointAt[low] == offset ? low : -1;
  }

  private static int[] codePoints(String text) {
    int[] codePointAt = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      for (int k = 0; k < width; k++) {
        codePointAt[i + k] = count + (k == 0 ? 0 : 1); // inside a pair: the next code point
      }
      i += width;
      count++;
    }
    codePointAt[text.length()] = count;
    return codePointAt;
  }
}
