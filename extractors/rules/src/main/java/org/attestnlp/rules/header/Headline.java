package org.attestnlp.rules.header;

import java.util.List;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/**
 * Tells a headline: a short first paragraph without final punctuation, with a story below that is
 * written in sentences.
 */
final class Headline {

  private static final int LONGEST = 220; // characters

  private Headline() {}

  static boolean isHeadline(String text, List<Paragraph> paragraphs, int index) {
    Paragraph first = paragraphs.get(index);
    int length = first.end() - first.begin();
    boolean more = index + 1 < paragraphs.size();
    return more
        && isWorded(text, first)
        && length <= LONGEST
        && !endsAsProse(text, first)
        && isStory(text, paragraphs, index + 1);
  }

  /** Three words at least, and no web address. */
  private static boolean isWorded(String text, Paragraph paragraph) {
    String line = text.substring(paragraph.begin(), paragraph.end());
    return line.split("\\s+", 4).length >= 3 && !line.contains("://");
  }

  private static boolean endsAsProse(String text, Paragraph paragraph) {
    int last = paragraph.end() - 1;
    while (last > paragraph.begin() && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!:;,…—–-".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a paragraph in sentences follows soon. */
  private static boolean isStory(String text, List<Paragraph> paragraphs, int from) {
    for (int i = from; i < Math.min(paragraphs.size(), from + 4); i++) {
      if (endsAsProse(text, paragraphs.get(i))) {
        return true;
      }
    }
    return false;
  }
}
