package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Paragraphs;

/**
 * A line of a text, without the blanks around it.
 *
 * @param begin its first character, UTF-16 code units
 * @param end one past its last character
 * @param apart whether an empty line stands before it, or nothing
 */
record Line(int begin, int end, boolean apart) {

  /** The lines in text order, none empty. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int breaks = 2;
    int start = 0;
    char[] characters = text.toCharArray(); // asked for one by one, a string takes thrice as long
    for (int i = 0; i <= characters.length; i++) {
      if (i == characters.length || Characters.isLineBreak(characters[i])) {
        int before = lines.size();
        add(text, start, i, breaks > 1, lines);
        breaks = lines.size() > before ? 0 : breaks;
        boolean secondHalf = i > 0 && text.startsWith("\r\n", i - 1);
        breaks += secondHalf ? 0 : 1;
        start = i + 1;
      }
    }
    return lines;
  }

  private static void add(String text, int start, int stop, boolean apart, List<Line> lines) {
    Paragraphs.Paragraph line = Paragraphs.trimmed(text, start, stop);
    if (line.begin() < line.end()) {
      lines.add(new Line(line.begin(), line.end(), apart));
    }
  }

  int length() {
    return end - begin;
  }

  /** The same line from a later place on. */
  Line from(int place) {
    return new Line(Math.min(place, end), end, apart);
  }

  /** One past the first word. */
  int firstWordEnd(String text) {
    int i = begin;
    while (i < end && !Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the last word begins. */
  int lastWordBegin(String text) {
    int i = end;
    while (i > begin && !Characters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The last character that is no closing mark or bracket. */
  char lastCharacter(String text) {
    int i = end - 1;
    while (i > begin && "\"'”’)]»".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  /** Whether it ends with the mark that ends a sentence, or with a colon. */
  boolean endsSentence(String text) {
    return ".!?:…".indexOf(lastCharacter(text)) >= 0;
  }
}
