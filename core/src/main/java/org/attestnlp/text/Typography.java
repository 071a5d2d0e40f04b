package org.attestnlp.text;

import org.jspecify.annotations.Nullable;

/** What typesetting leaves in a text beside its words. */
final class Typography {

  private Typography() {}

  /** The text with one plain blank for odd and repeated ones; null where there is none of them. */
  static @Nullable Rewriting read(String given) {
    char[] characters = given.toCharArray(); // asked for one by one, a string takes thrice as long
    int first = 0;
    while (first < characters.length && isReadAsIs(given, characters, first)) {
      first++;
    }
    return first == characters.length ? null : read(given, characters, first);
  }

  private static Rewriting read(String given, char[] characters, int first) {
    Rewriting read = new Rewriting(given).keepTo(first);
    char last = read.last();
    for (int i = first; i < characters.length; i++) {
      char c = characters[i];
      boolean odd = c >= '\u0080' && isOddBlank(given, i);
      if ((c >= '\u0080' && isUnseen(c)) || (last == ' ' && (odd || c == ' '))) {
        read.keepTo(i).skipTo(i + 1);
      } else {
        last = odd ? ' ' : c;
        if (odd) {
          read.keepTo(i).write(" ", 1);
        }
      }
    }
    return read.keepAll();
  }

  private static boolean isReadAsIs(String given, char[] characters, int i) {
    char c = characters[i];
    if (c == ' ') {
      return i == 0 || characters[i - 1] != ' ';
    }
    return c < '\u0080' || !(isUnseen(c) || isOddBlank(given, i));
  }

  /**
   * Characters that show nothing and part nothing: hints where a word may break, joiners, marks of
   * the direction of writing, choices between forms of a sign.
   */
  static boolean isUnseen(char c) {
    return c == '\u00AD' // mill\u00ADion: the soft hyphen
        || (c >= '\u200B' && c <= '\u200F') // 12\u200B euros: zero-width space, joiners, direction
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F') // the word joiner, isolated directions
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\uFEFF' // a byte order mark inside, where files were put together
        || c == '\u034F'
        || c == '\u061C';
  }

  /**
   * A blank other than the plain one, where it is no more than that: one between two digits may
   * hold the number together, as in {@code 3\u00A0000}, and is left to whoever reads numbers.
   */
  static boolean isOddBlank(String text, int at) {
    char c = text.charAt(at);
    boolean odd =
        c == '\u00A0'
            || (c >= '\u2000' && c <= '\u200A')
            || c == '\u202F'
            || c == '\u205F'
            || c == '\u3000';
    return odd && !(isDigit(text, seenBefore(text, at)) && isDigit(text, seenBehind(text, at)));
  }

  private static int seenBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && isUnseen(text.charAt(before))) {
      before--;
    }
    return before;
  }

  private static int seenBehind(String text, int at) {
    int behind = at + 1;
    while (behind < text.length() && isUnseen(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
