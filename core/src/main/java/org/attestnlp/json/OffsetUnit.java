package org.attestnlp.json;

import org.attestnlp.model.Offsets;

/**
 * Translates UTF-16 offsets of one text to the unit that is written, and back.
 *
 * <pre>{@code
 * OffsetUnit unit = OffsetUnit.of("“We won 😀”", Offsets.CODE_POINT);
 * unit.fromUtf16(10); // 9, behind the face
 * unit.toUtf16(9); // 10
 * }</pre>
 *
 * <p>Both directions take a logarithm of time at most, whatever stands in the text.
 */
public final class OffsetUnit {

  /** For what has no text. */
  static final OffsetUnit UTF_16 = of("", Offsets.UTF_16);

  private final String text;
  private final Offsets offsets;

  /** The code point offset of each UTF-16 offset; empty where the two are the same. */
  private final int[] codePointAt;

  private OffsetUnit(String text, Offsets offsets, int[] codePointAt) {
    this.text = text;
    this.offsets = offsets;
    this.codePointAt = codePointAt;
  }

  /** The unit for a text; free where the two units agree. */
  public static OffsetUnit of(String text, Offsets offsets) {
    boolean same =
        offsets == Offsets.UTF_16 || text.codePointCount(0, text.length()) == text.length();
    return new OffsetUnit(text, offsets, same ? new int[0] : codePoints(text));
  }

  /** What is written for a UTF-16 offset; inside a pair of surrogates, what is behind it. */
  public int fromUtf16(int offset) {
    return codePointAt.length == 0 ? offset : codePointAt[offset];
  }

  /** The UTF-16 offset of one that was written; -1 if no character begins or ends there. */
  public int toUtf16(int offset) {
    int utf16 = codePointAt.length == 0 ? offset : behindPair(offset);
    return utf16 < 0 || utf16 > text.length() || isInsidePair(utf16) ? -1 : utf16;
  }

  /** What is wrong with an offset that {@link #toUtf16} refuses, and what would be right. */
  public String problem(int offset) {
    if (offsets == Offsets.UTF_16 && isInsidePair(offset)) {
      return offset
          + " is inside a character of two code units, expected "
          + (offset - 1)
          + " or "
          + (offset + 1);
    }
    int last = fromUtf16(text.length());
    return offset + " is not inside the text, expected 0 to " + last;
  }

  /** Two UTF-16 offsets have the code point offset behind a pair: the second is behind it. */
  private int behindPair(int offset) {
    int low = 0;
    int high = codePointAt.length;
    while (low < high) { // the first that is greater
      int middle = (low + high) >>> 1;
      if (codePointAt[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && codePointAt[low - 1] == offset ? low - 1 : -1;
  }

  private boolean isInsidePair(int utf16) {
    return utf16 > 0
        && utf16 < text.length()
        && Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
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
