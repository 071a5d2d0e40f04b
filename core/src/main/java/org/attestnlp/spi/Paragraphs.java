package org.attestnlp.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs, the same way for every engine and rule.
 *
 * <p>A line break ends a paragraph, unless the text is hard-wrapped: single breaks fall in the
 * middle of sentences, and it has blank lines between its paragraphs or every line is full. CR, LF,
 * CRLF, U+2028 and U+2029 all count as one line break.
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
    List<Paragraph> lines = lines(text);
    if (isHardWrapped(text, lines)) {
      return joinWrapped(text, lines, Integer.MIN_VALUE);
    }
    int width = new HardWrap(text, lines).width();
    return width > 0 ? joinWrapped(text, lines, width) : lines;
  }

  private static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        addTrimmed(text, start, i, lines);
        start = i + 1;
      }
    }
    return lines;
  }

  private static void addTrimmed(String text, int start, int stop, List<Paragraph> lines) {
    int begin = start;
    int end = stop;
    while (begin < end && Characters.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      lines.add(new Paragraph(begin, end));
    }
  }

  /**
   * Most line breaks between two lines with no blank line between them stand before a lower-case
   * letter or after a word.
   */
  private static boolean isHardWrapped(String text, List<Paragraph> lines) {
    int single = 0;
    int broken = 0;
    int blank = 0;
    for (int i = 1; i < lines.size(); i++) {
      Paragraph before = lines.get(i - 1);
      Paragraph after = lines.get(i);
      if (blankLineBetween(text, before.end(), after.begin())) {
        blank++;
      } else {
        single++;
        if (!endsSentence(text, before) && before.end() - before.begin() > 40) {
          broken++;
        }
      }
    }
    return blank > 0 && broken >= 2 && broken * 2 > single;
  }

  static boolean blankLineBetween(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean secondHalfOfCrLf = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (isLineBreak(c) && !secondHalfOfCrLf) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  static boolean endsSentence(String text, Paragraph line) {
    int i = line.end() - 1;
    while (i > line.begin() && "\"'”’)]»".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?:…".indexOf(text.charAt(i)) >= 0;
  }

  private static List<Paragraph> joinWrapped(String text, List<Paragraph> lines, int width) {
    HardWrap wrap = new HardWrap(text, lines);
    List<Paragraph> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Paragraph line = lines.get(i);
      int last = joined.size() - 1;
      if (last >= 0
          && !blankLineBetween(text, joined.get(last).end(), line.begin())
          && !wrap.endsParagraph(i - 1, width)) {
        joined.set(last, new Paragraph(joined.get(last).begin(), line.end()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }
}
