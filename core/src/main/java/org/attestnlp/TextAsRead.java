package org.attestnlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as the steps read it: without the characters that nobody sees, with plain
 * blanks for odd ones and one where several stand in a row, and with the last full stop where it is
 * missing. Knows for every place of it where that is in the text as given.
 *
 * <p>{@code 19 mill\u00ADion} is read as {@code 19 million}; the span of {@code million} is that of
 * all eight characters. A text with nothing to change costs one look at each character.
 */
final class TextAsRead {

  private final String given;
  private final String text;
  private final @Nullable Stretches stretches; // null where nothing was changed

  private TextAsRead(String given, String text, @Nullable Stretches stretches) {
    this.given = given;
    this.text = text;
    this.stretches = stretches;
  }

  static TextAsRead of(String given) {
    int first = firstChange(given);
    TextAsRead seen =
        first == given.length() ? new TextAsRead(given, given, null) : changed(given, first);
    int end = FinalStop.missing(seen.text);
    return end < 0 ? seen : seen.stopped(end);
  }

  /** The text for the steps. */
  String text() {
    return text;
  }

  /** Whether nothing was changed, so that every place is where it was. */
  boolean isAsGiven() {
    return stretches == null;
  }

  /** The article as it came. */
  String given() {
    return given;
  }

  /** Where the character at this place of the text as read begins in the article. */
  int begin(int place) {
    return stretches == null ? place : stretches.begin(place);
  }

  /** Where the character before this place of the text as read ends in the article. */
  int end(int place) {
    return stretches == null ? place : stretches.end(place);
  }

  private static int firstChange(String given) {
    int i = 0;
    while (i < given.length() && isReadAsIs(given, i)) {
      i++;
    }
    return i;
  }

  private static TextAsRead changed(String given, int first) {
    StringBuilder text = new StringBuilder(given.length()).append(given, 0, first);
    Stretches stretches = new Stretches();
    stretches.add(0, 0, first);
    for (int i = first; i < given.length(); i++) {
      char c = given.charAt(i);
      if (Typography.isUnseen(c)) {
        continue;
      }
      char read = Typography.isOddBlank(given, i) ? ' ' : c;
      if (read != ' ' || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
        stretches.add(text.length(), i, 1);
        text.append(read);
      }
    }
    return new TextAsRead(given, text.toString(), stretches);
  }

  /** With a stop behind the last word, whose place is that of the word's last character. */
  private TextAsRead stopped(int end) {
    Stretches more = stretches == null ? new Stretches() : stretches;
    if (stretches == null) {
      more.add(0, 0, end);
    }
    more.cut(end);
    more.add(end, more.begin(end - 1), 1);
    return new TextAsRead(given, text.substring(0, end) + ".", more);
  }

  private static boolean isReadAsIs(String given, int i) {
    char c = given.charAt(i);
    if (c == ' ') {
      return i == 0 || given.charAt(i - 1) != ' ';
    }
    return c < '\u0080' || !(Typography.isUnseen(c) || Typography.isOddBlank(given, i));
  }

  /**
   * Stretches that stand in the article as they are read, one behind the other. What lies between
   * two of them in the article is not read.
   */
  private static final class Stretches {

    private int[] read = new int[8];
    private int[] given = new int[8];
    private int count;

    /** Text that is read as it stands; carries the last stretch on where nothing lies between. */
    void add(int readBegin, int givenBegin, int length) {
      if (length == 0
          || (count > 0 && givenBegin - given[count - 1] == readBegin - read[count - 1])) {
        return;
      }
      if (count == read.length) {
        read = Arrays.copyOf(read, 2 * count);
        given = Arrays.copyOf(given, 2 * count);
      }
      read[count] = readBegin;
      given[count++] = givenBegin;
    }

    /** Forgets what is read from this place on. */
    void cut(int place) {
      while (count > 0 && read[count - 1] >= place) {
        count--;
      }
    }

    int begin(int place) {
      int found = Arrays.binarySearch(read, 0, count, place);
      int stretch = found >= 0 ? found : -found - 2;
      return stretch < 0 ? 0 : given[stretch] + place - read[stretch];
    }

    int end(int place) {
      return place == 0 ? 0 : begin(place - 1) + 1;
    }
  }
}
