package org.attestnlp.text;

import java.util.List;
import org.attestnlp.spi.tool.Characters;

/**
 * Tells the bullet before a paragraph: “• It rained”, “- “It rained. We left,” she said”. A dash is
 * one before an opening quotation mark, or where several sentences of the text have it; elsewhere
 * it may stand before a signature: “— Anna Marsh”. A letter in brackets is one, “(b) It rained”,
 * and a number before a mark, “3) “It rained,” she said”; others are left to be read.
 */
final class Bullets {

  private static final String SIGNS = "•·▪■●◦‣∙◆►▶➤✓✔*";
  private static final String DASHES = "-–—";
  private static final String OPENING = "“‘\"'«„`″";
  private static final int SHORTEST = 30; // characters of a sentence
  private static final int DIGITS = 2; // of a number before a paragraph

  private final String text;
  private final boolean dashed;

  Bullets(String text, List<Line> lines) {
    this.text = text;
    int dashes = 0;
    for (Line line : lines) {
      dashes += isSign(line, DASHES) && isSentence(line) ? 1 : 0;
    }
    this.dashed = dashes > 1;
  }

  /** Where the paragraph begins behind its bullet; the begin of the line if it has none. */
  int end(Line line) {
    boolean bullet = isSign(line, SIGNS);
    if (!bullet && !isSign(line, DASHES)) {
      return line.length() > 3 ? numberEnd(line) : line.begin();
    }
    int next = blanksEnd(line.begin() + 1);
    boolean marked = OPENING.indexOf(text.charAt(next)) >= 0;
    return bullet || marked || (dashed && isSentence(line)) ? next : line.begin();
  }

  /** One of the signs, then a blank and something to read. */
  private boolean isSign(Line line, String signs) {
    return line.length() > 2
        && signs.indexOf(text.charAt(line.begin())) >= 0
        && Characters.isBlank(text.charAt(line.begin() + 1));
  }

  private int blanksEnd(int from) {
    int next = from;
    while (Characters.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Where the paragraph begins behind “(b) ”, or behind “3) ” and “2. ” before a mark. */
  private int numberEnd(Line line) {
    int begin = text.charAt(line.begin()) == '(' ? line.begin() + 1 : line.begin();
    int end = begin;
    while (end < line.end() && end - begin < DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    boolean letter = end == begin && isListLetter(begin, line.end());
    int sign = letter ? end + 1 : end;
    boolean listed =
        sign > begin
            && sign + 2 < line.end()
            && (text.charAt(sign) == ')' || !letter && text.charAt(sign) == '.')
            && Characters.isBlank(text.charAt(sign + 1));
    int next = listed ? blanksEnd(sign + 1) : line.begin();
    return letter || OPENING.indexOf(text.charAt(next)) >= 0 ? next : line.begin();
  }

  private boolean isListLetter(int at, int limit) {
    return at < limit && text.charAt(at) >= 'a' && text.charAt(at) <= 'h';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isSentence(Line line) {
    return line.length() >= SHORTEST && line.endsSentence(text);
  }
}
