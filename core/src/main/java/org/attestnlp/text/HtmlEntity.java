package org.attestnlp.text;

import java.util.HashMap;
import java.util.Map;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A character that a page writes by its name or number: <code>&amp;quot;</code>, <code>&amp;#8217;
 * </code>, <code>&amp;#x2019;</code>; also where it was written twice, <code>&amp;amp;quot;</code>.
 *
 * @param characters what it stands for
 * @param length how many UTF-16 code units of the text it takes
 */
record HtmlEntity(String characters, int length) {

  private static final Map<String, String> NAMES = names();
  private static final int LONGEST = 10; // characters of a name or number
  private static final String AMP = "&amp;";

  /** What Windows has where Unicode has controls, which pages use for marks: &#147;No&#148; */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /** The entity that begins with the ampersand at this place, or null. */
  static @Nullable HtmlEntity at(String text, int at) {
    int from = at + 1;
    if (text.startsWith(AMP, at)) {
      int again = at + AMP.length();
      while (text.startsWith("amp;", again) && again - at < 2 * LONGEST) {
        again += "amp;".length();
      }
      HtmlEntity inner = once(text, at, again);
      return inner != null ? inner : new HtmlEntity("&", again - at);
    }
    return once(text, at, from);
  }

  /** The name or number that begins here, up to its semicolon. */
  private static @Nullable HtmlEntity once(String text, int at, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int end = from;
    while (end < limit && isOfName(text.charAt(end), end == from)) {
      end++;
    }
    if (end == from || end >= text.length() || text.charAt(end) != ';') {
      return null;
    }
    String name = text.substring(from, end);
    int length = end + 1 - at;
    int code = name.charAt(0) == '#' ? code(name) : -1;
    if (code >= 0 && code <= 0xFFFF && Character.isHighSurrogate((char) code)) {
      return pair(text, length, at, code);
    }
    String characters = name.charAt(0) == '#' ? numbered(code) : NAMES.get(name);
    return characters == null ? null : new HtmlEntity(characters, length);
  }

  private static boolean isOfName(char c, boolean first) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (first && c == '#');
  }

  /** A sign that was written in two halves: <code>&amp;#55357;&amp;#56352;</code> */
  private static @Nullable HtmlEntity pair(String text, int length, int at, int high) {
    int second = at + length;
    int limit = Math.min(text.length(), second + LONGEST);
    int end = text.startsWith("&#", second) ? text.indexOf(';', second) : -1;
    int low = end < 0 || end >= limit ? -1 : code(text.substring(second + 1, end));
    return low >= 0xDC00 && low <= 0xDFFF
        ? new HtmlEntity(
            Character.toString(Character.toCodePoint((char) high, (char) low)), end + 1 - at)
        : null;
  }

  /** The number behind the sign, -1 if it is none: {@code #8217}, {@code #x2019} */
  private static int code(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return -1; // &#x; or &#12a;
    }
  }

  private static @Nullable String numbered(int code) {
    boolean blank = code == '\t' || code == '\n' || code == '\r';
    boolean character = code >= 0x20 && Character.isValidCodePoint(code) && !isHalf(code);
    if (!blank && !character) {
      return null;
    }
    return code >= 0x80 && code <= 0x9F
        ? WINDOWS.substring(code - 0x80, code - 0x7F)
        : Character.toString(code);
  }

  private static boolean isHalf(int code) {
    return code >= 0xD800 && code <= 0xDFFF;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Lexicon.load(HtmlEntity.class, "html.txt")
        .map("entities")
        .forEach((name, code) -> names.put(name, Character.toString(Integer.parseInt(code, 16))));
    return Map.copyOf(names);
  }
}
