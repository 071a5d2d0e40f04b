package org.attestnlp.text;

import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the pictures people put between their words, which belong to no name and end no
 * sentence: {@code Ada Quill 🎉 said} is read as {@code Ada Quill said}. Flags, shades of skin and
 * the joined ones go as a whole; signs that are read, {@code ©}, {@code €}, {@code →}, stay, and so
 * does what is said: {@code “We won 🎉”}.
 */
final class Pictographs {

  private static final String KEPT_AT_BLANKS = ".,;:!?)”’\"'";

  private final String given;
  private final Rewriting read;
  private int found;

  private Pictographs(String given) {
    this.given = given;
    this.read = new Rewriting(given);
  }

  /** The text without them; null where there is none. */
  static @Nullable Rewriting read(String given, List<String> warnings) {
    Pictographs pictographs = new Pictographs(given);
    for (int i = 0; i < given.length(); i++) {
      if (given.charAt(i) >= '\u2000' && length(given, i) > 0) {
        i = pictographs.leaveOut(i) - 1;
      }
    }
    if (pictographs.found == 0) {
      return null;
    }
    warnings.add("PICTOGRAPHS: " + pictographs.found + " left out");
    return pictographs.read.keepAll();
  }

  /** Passes over the run that begins here, with the blanks it leaves; tells where it ends. */
  private int leaveOut(int begin) {
    int end = begin;
    int next = begin;
    int here = 0;
    while (next < given.length() && length(given, next) > 0) {
      end = next + length(given, next);
      next = blanksEnd(end);
      here++;
    }
    if (isQuoted(begin, next)) {
      return end;
    }
    found += here;
    boolean starts = begin == 0 || Characters.isLineBreak(given.charAt(begin - 1));
    boolean blank = begin > 0 && Characters.isBlank(given.charAt(begin - 1));
    char behind = end == given.length() ? '\n' : given.charAt(end);
    if (starts) {
      read.keepTo(begin).skipTo(next);
      return next;
    }
    boolean closes = KEPT_AT_BLANKS.indexOf(behind) >= 0 && !opensMark(end);
    if (blank && (Characters.isBlank(behind) || Characters.isLineBreak(behind) || closes)) {
      read.keepTo(Math.max(read.at(), begin - 1)).skipTo(end);
    } else if (blank || Characters.isBlank(behind) || !Character.isLetterOrDigit(behind)) {
      read.keepTo(begin).skipTo(end);
    } else {
      read.keepTo(begin).write(" ", end - begin); // “Quill🎉said”
    }
    return end;
  }

  /** At an end of the words inside quotation marks: “We won 😀”. */
  private boolean isQuoted(int begin, int next) {
    int last = begin - 1;
    while (last >= 0 && Characters.isBlank(given.charAt(last))) {
      last--;
    }
    boolean opens = last >= 0 && "“‘„«".indexOf(given.charAt(last)) >= 0;
    boolean straight = last >= 0 && given.charAt(last) == '"';
    boolean opensStraight =
        straight && (last == 0 || Characters.isBlank(given.charAt(last - 1))) && last == begin - 1;
    boolean closes = next < given.length() && "”’»\"".indexOf(given.charAt(next)) >= 0;
    return opens || opensStraight || closes && !opensMark(next);
  }

  /** A straight mark before a word opens words: 🎉 "We won". */
  private boolean opensMark(int at) {
    return at + 1 < given.length()
        && "\"'".indexOf(given.charAt(at)) >= 0
        && Character.isLetterOrDigit(given.charAt(at + 1));
  }

  private int blanksEnd(int from) {
    int end = from;
    while (end < given.length() && Characters.isBlank(given.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How many UTF-16 code units of a picture begin here, 0 for none. */
  private static int length(String text, int at) {
    int point = text.codePointAt(at);
    boolean picture =
        (point >= 0x1F000 && point <= 0x1FAFF) // faces, flags, beasts, shades of skin
            || (point >= 0xE0020 && point <= 0xE007F) // the letters inside some flags
            || (point >= 0x2600 && point <= 0x27BF && !isRead(point))
            || (point >= 0x23E9 && point <= 0x23FA)
            || (point >= 0x2B1B && point <= 0x2B55)
            || point == 0x231A
            || point == 0x231B
            || point == 0x20E3; // the frame of a digit
    return picture ? Character.charCount(point) : 0;
  }

  /** Bullets and ornamental quotation marks among the dingbats. */
  private static boolean isRead(int point) {
    boolean bullet = point == '✓' || point == '✔' || point == '➤';
    return bullet || (point >= 0x275B && point <= 0x2760) || (point >= 0x2776 && point <= 0x2793);
  }
}
