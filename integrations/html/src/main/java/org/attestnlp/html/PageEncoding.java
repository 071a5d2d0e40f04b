package org.attestnlp.html;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a page show of their encoding, whatever the page says: one whose tags are ASCII
 * is not in UTF-16, though its {@code meta} may say so (as in the HTML Standard, “prescan a byte
 * stream to determine its encoding”).
 */
final class PageEncoding {

  private PageEncoding() {}

  /** UTF-16 without a byte order mark: every other byte of the first tag is zero; or null. */
  static @Nullable String withoutMark(byte[] html) {
    if (html.length < 4) {
      return null;
    }
    int zero = 0;
    for (int i = 0; i < 4; i++) {
      zero = zero * 2 + (html[i] == 0 ? 1 : 0);
    }
    return switch (zero) {
      case 0b0101 -> "UTF-16LE";
      case 0b1010 -> "UTF-16BE";
      default -> null;
    };
  }

  /** Whether a page was read as UTF-16 or UTF-32, but its bytes have no mark of either. */
  static boolean isMisnamed(byte[] html, Charset charset) {
    String name = charset.name();
    boolean wide = name.startsWith("UTF-16") || name.startsWith("UTF-32");
    int first = html.length < 4 ? 0 : (html[0] & 0xFF) << 8 | html[1] & 0xFF;
    int second = html.length < 4 ? 0 : (html[2] & 0xFF) << 8 | html[3] & 0xFF;
    boolean marked = first == 0xFEFF || first == 0xFFFE || first == 0 && second == 0xFEFF;
    return wide && !marked;
  }
}
