package org.attestnlp.rules.syntax.marks;

import java.util.HashMap;
import java.util.Map;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/**
 * Knows where the next closing mark of each kind is, so that thousands of opening marks without one
 * do not each search the same text. Questions come in text order.
 */
final class ClosingMarks {

  private final String text;
  private final Map<QuotationMark, Integer> next = new HashMap<>();

  ClosingMarks(String text) {
    this.text = text;
  }

  /** Where the quotation that starts here closes, or -1. */
  int closing(QuotationMark mark, int from, Paragraph paragraph) {
    int limit = QuotationMark.limit(from, paragraph);
    int at = Math.max(from, next.getOrDefault(mark, 0));
    while (at < limit && !mark.mayCloseAt(text, at, paragraph)) {
      at++;
    }
    next.put(mark, at);
    return at < limit ? mark.closing(text, from, paragraph) : -1;
  }
}
