package org.attestnlp.spi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.Paragraphs.Paragraph;

/**
 * Tells lines that were broken because they were full, as in mail and old agency copy: each is as
 * long as it can be, and the breaks fall in the middle of sentences.
 */
final class HardWrap {

  private static final Lexicon WORDS = Lexicon.load(HardWrap.class, "sentence-ends.txt");
  private static final Set<String> UNFINISHED = WORDS.words("unfinished");
  private static final int NARROWEST = 50; // characters
  private static final int WIDEST = 140;

  private final String text;
  private final List<Paragraph> lines;

  HardWrap(String text, List<Paragraph> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The longest line, if all others are broken where one word more would have been too much. */
  int width() {
    int width = 0;
    int room = Integer.MAX_VALUE; // the least that a line would have had with one word more
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      width = Math.max(width, length(i));
      if (width > WIDEST) {
        return 0;
      }
      if (i > 0
          && !Paragraphs.blankLineBetween(text, lines.get(i - 1).end(), lines.get(i).begin())
          && !Paragraphs.endsSentence(text, lines.get(i - 1))) {
        room = Math.min(room, withNextWord(i - 1));
        inside |= goesOn(i);
      }
    }
    return inside && width >= NARROWEST && width < room ? width : 0;
  }

  /** Whether a paragraph ends with this line: its sentence does, and there was room for more. */
  boolean endsParagraph(int line, int width) {
    return Paragraphs.endsSentence(text, lines.get(line)) && withNextWord(line) <= width;
  }

  private int length(int line) {
    return lines.get(line).end() - lines.get(line).begin();
  }

  private int withNextWord(int line) {
    Paragraph next = lines.get(line + 1);
    int end = next.begin();
    while (end < next.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return length(line) + 1 + end - next.begin();
  }

  /**
   * “… sold to the⏎Maruva air force”, “… had sold⏎48 engines”, “It rained. Anna⏎Marsh left”,
   * “…,”⏎Anna Marsh said: no headline ends so.
   */
  private boolean goesOn(int line) {
    Paragraph before = lines.get(line - 1);
    char first = text.charAt(lines.get(line).begin());
    int end = before.end();
    while (end > before.begin() + 1 && "\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > before.begin() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return Character.isLowerCase(first)
        || Character.isDigit(first)
        || text.charAt(end - 1) == ','
        || UNFINISHED.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
        || (Character.isLetterOrDigit(text.charAt(end - 1)) && holdsStop(before))
        || isLastWord(lines.get(line));
  }

  /** Small letters and figures, not the “J.” and “U.S.” of names. */
  private static boolean isSmall(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }

  /** “Marsh.” alone */
  private boolean isLastWord(Paragraph line) {
    int blank = text.indexOf(' ', line.begin());
    return (blank < 0 || blank >= line.end()) && Paragraphs.endsSentence(text, line);
  }

  /** Whether a sentence ends inside the line: a stop before a blank and a capital or mark. */
  private boolean holdsStop(Paragraph line) {
    for (int i = line.begin() + 2; i + 2 < line.end(); i++) {
      boolean stop =
          ".!?".indexOf(text.charAt(i)) >= 0
              && isSmall(text.charAt(i - 1))
              && isSmall(text.charAt(i - 2));
      int next = stop && "\"'”’".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
      if (stop && text.charAt(next) == ' ') {
        return true;
      }
    }
    return false;
  }
}
