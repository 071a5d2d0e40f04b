package org.attestnlp.text;

import java.util.List;
import org.attestnlp.spi.tool.Characters;

/**
 * Tells the bullet before a paragraph: “• It rained”, “- “It rained. We left,” she said”. A dash is
 * one before an opening quotation mark, or where several sentences of the text have it; elsewhere
 * it may stand before a signature: “— Anna Marsh”.
 */
final class Bullets {

  private static final String SIGNS = "•·▪■●◦‣∙◆►▶➤✓✔*";
  private static final String DASHES = "-–—";
  private static final String OPENING = "“‘\"'«„`″";
  private static final int SHORTEST = 30; // characters of a sentence

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
      return line.begin();
    }
    int next = afterSign(line);
    boolean marked = OPENING.indexOf(text.charAt(next)) >= 0;
    return bullet || marked || (dashed && isSentence(line)) ? next : line.begin();
  }

  /** One of the signs, then a blank and something to read. */
  private boolean isSign(Line line, String signs) {
    return line.length() > 2
        && signs.indexOf(text.charAt(line.begin())) >= 0
        && Characters.isBlank(text.charAt(line.begin() + 1));
  }

  private int afterSign(Line line) {
    int next = line.begin() + 1;
    while (Characters.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private boolean isSentence(Line line) {
    return line.length() >= SHORTEST && line.endsSentence(text);
  }
}
