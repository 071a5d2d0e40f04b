package org.attestnlp.spi.tool;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs, the same way for every engine and rule.
 *
 * <p>A line break ends a paragraph: the text as the steps read it has a line for each, wrapped or
 * not as it came. CR, LF, CRLF, U+2028 and U+2029 all count as one line break.
 */
public final class Paragraphs {

  /**
   * One paragraph, without the blanks around it.
   *
   * @param begin first character, UTF-16 code units
   * @param end one past the last character
   */
  public record Paragraph(int begin, int end) {}

  private Paragraphs() {}

  /** The paragraphs in text order, none empty. */
  public static List<Paragraph> of(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int start = 0;
    char[] characters = text.toCharArray(); // asked for one by one, a string takes thrice as long
    for (int i = 0; i <= characters.length; i++) {
      if (i == characters.length || Characters.isLineBreak(characters[i])) {
        Paragraph line = trimmed(text, start, i);
        if (line.begin() < line.end()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /**
   * What is between two places without the blanks around it; empty where nothing is.
   *
   * @param start its first character, UTF-16 code units
   * @param stop one past its last character
   */
  public static Paragraph trimmed(String text, int start, int stop) {
    int begin = start;
    int end = stop;
    while (begin < end && Characters.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Paragraph(begin, end);
  }
}
