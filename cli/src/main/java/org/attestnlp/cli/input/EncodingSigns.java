package org.attestnlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import org.attestnlp.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What bytes show of their encoding where they are not UTF-8. */
final class EncodingSigns {

  private static final int LOOKED_AT = 1_024; // a multiple of four
  private static final int FEWEST = 8; // bytes that tell without a mark

  private EncodingSigns() {}

  /**
   * The wide encoding of the bytes: by their byte order mark, or since every other byte of plain
   * text is zero in UTF-16, and three of four in UTF-32.
   *
   * @return {@code UTF-16} or {@code UTF-32} with a mark, {@code UTF-16LE}, … without one; or null
   */
  static @Nullable String wide(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32"; // no text begins with the mark of UTF-16 and a NUL
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return "UTF-16";
    }
    return withoutMark(bytes);
  }

  /**
   * Looks at the first bytes of what is to be read as UTF-8, which can be marked.
   *
   * @throws InputException if they are in a wide encoding; it is closed then
   */
  static void check(InputStream in) throws IOException, InputException {
    in.mark(LOOKED_AT);
    String wide = wide(in.readNBytes(LOOKED_AT));
    if (wide != null) {
      in.close();
      throw new InputException(ErrorCode.INPUT_NOT_UTF8, refusal(wide));
    }
    in.reset();
  }

  /** What is wrong with a text in a wide encoding, and what would be right. */
  static String refusal(String wide) {
    return "not UTF-8 but " + wide + "; read it with --encoding " + wide;
  }

  private static @Nullable String withoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) / 4 * 4;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
    }
    if (length < FEWEST) {
      return null;
    }
    int few = length / 40; // one of ten
    int most = length / 4 - length / 16; // three of four
    boolean[] zero = new boolean[4];
    for (int i = 0; i < 4; i++) {
      if (zeros[i] > few && zeros[i] < most) {
        return null;
      }
      zero[i] = zeros[i] >= most;
    }
    return named((zero[0] ? 8 : 0) + (zero[1] ? 4 : 0) + (zero[2] ? 2 : 0) + (zero[3] ? 1 : 0));
  }

  /** By which of four bytes are zero. */
  private static @Nullable String named(int zero) {
    return switch (zero) {
      case 0b0101 -> "UTF-16LE";
      case 0b1010 -> "UTF-16BE";
      case 0b0111 -> "UTF-32LE";
      case 0b1110 -> "UTF-32BE";
      default -> null;
    };
  }

  /**
   * Whether the bytes end inside a character of UTF-8. Not where they may be in another encoding:
   * “caf” and one byte is “café” in many.
   *
   * @param fault where the first byte stands that is no UTF-8
   */
  static boolean isCut(byte[] bytes, int fault) {
    int have = bytes.length - fault;
    int lead = bytes[fault] & 0xFF;
    int whole = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (lead > 0xF4 || have >= whole) {
      return false;
    }
    for (int i = fault + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return have > 1 || holdsMore(bytes, fault);
  }

  /** Whether a character of several bytes stands before. */
  private static boolean holdsMore(byte[] bytes, int end) {
    for (int i = 0; i < end; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... begin) {
    if (bytes.length < begin.length) {
      return false;
    }
    for (int i = 0; i < begin.length; i++) {
      if ((bytes[i] & 0xFF) != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
