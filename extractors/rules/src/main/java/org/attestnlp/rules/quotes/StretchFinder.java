package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Paragraphs;
import org.attestnlp.spi.Paragraphs.Paragraph;

/**
 * Pairs quotation marks, paragraph by paragraph, so that one stray mark harms no other paragraph.
 *
 * <p>A mark left open runs to the end of its paragraph if the next paragraph opens with a mark
 * again, or if it opened its own paragraph.
 */
final class StretchFinder {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Stretch> stretches = new ArrayList<>();

  private StretchFinder(String text) {
    this.text = text;
    this.paragraphs = Paragraphs.of(text);
  }

  /** The outermost stretches in text order. */
  static List<Stretch> find(String text) {
    StretchFinder finder = new StretchFinder(text);
    for (int i = 0; i < finder.paragraphs.size(); i++) {
      finder.paragraph(i);
    }
    return finder.stretches;
  }

  private void paragraph(int index) {
    Paragraph paragraph = paragraphs.get(index);
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      QuotationMark mark = QuotationMark.at(text, at, paragraph);
      if (mark == null || !mark.opens(text, at, paragraph)) {
        at++;
        continue;
      }
      int close = mark.closing(text, at + mark.length(), paragraph);
      at = close >= 0 ? pair(index, at, mark, close) : unclosed(index, at, mark);
    }
  }

  private int pair(int index, int open, QuotationMark mark, int close) {
    int begin = open + mark.length();
    int after = close + mark.closeLengthAt(text, close);
    if (begin < close && !text.substring(begin, close).isBlank()) {
      stretches.add(new Stretch(open, begin, close, after, index, false));
    }
    return Math.max(after, begin);
  }

  private int unclosed(int index, int open, QuotationMark mark) {
    Paragraph paragraph = paragraphs.get(index);
    int begin = open + mark.length();
    boolean next = nextParagraphOpens(index, mark);
    boolean credible = next || (open == paragraph.begin() && !mark.single());
    if (!credible || text.substring(begin, paragraph.end()).isBlank()) {
      return begin;
    }
    stretches.add(new Stretch(open, begin, paragraph.end(), paragraph.end(), index, next));
    return paragraph.end();
  }

  private boolean nextParagraphOpens(int index, QuotationMark mark) {
    if (index + 1 >= paragraphs.size()) {
      return false;
    }
    Paragraph next = paragraphs.get(index + 1);
    QuotationMark first = QuotationMark.at(text, next.begin(), next);
    return first != null && first.equals(mark) && first.opens(text, next.begin(), next);
  }
}
