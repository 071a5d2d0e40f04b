package org.attestnlp.rules.syntax.marks;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Walk;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/**
 * Pairs quotation marks, paragraph by paragraph, so that one stray mark harms no other paragraph.
 *
 * <p>A mark left open runs to the end of its paragraph if the next paragraph opens with a mark
 * again, or if it opened its own paragraph.
 */
final class QuotationFinder {

  private static final int BELOW = 2; // paragraphs without a mark of their own
  private static final int FAR = 1_500; // characters

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> quotations = new ArrayList<>();
  private final ClosingMarks closingMarks;
  private final UnclosedMarks lost;
  private int resume;

  private QuotationFinder(String text) {
    this.text = text;
    this.paragraphs = Paragraphs.of(text);
    this.closingMarks = new ClosingMarks(text);
    this.lost = new UnclosedMarks(text);
  }

  /** The outermost quotations in text order. */
  static List<Quotation> find(String text) {
    QuotationFinder finder = new QuotationFinder(text);
    for (int i = 0; i < finder.paragraphs.size(); i++) {
      Cancellation.check();
      finder.paragraph(i);
    }
    return finder.quotations;
  }

  private void paragraph(int index) {
    Paragraph paragraph = paragraphs.get(index);
    int from = Math.max(paragraph.begin(), resume);
    Walk.over(from, paragraph.end(), at -> quotation(index, at, paragraph));
  }

  /** One past the quotation that opens at a place, or the place behind it. */
  private int quotation(int index, int at, Paragraph paragraph) {
    QuotationMark mark = QuotationMark.at(text, at, paragraph);
    if (mark == null) {
      return at + 1;
    }
    if (!mark.opens(text, at, paragraph)) {
      boolean last = !mark.straight() && at + mark.length() >= paragraph.end();
      return last ? openedBefore(index, at, mark) : at + 1;
    }
    int close = closingMarks.closing(mark, at + mark.length(), paragraph);
    return close >= 0 ? pair(index, at, mark, close) : unclosed(index, at, mark);
  }

  /** “said Quill. “ ¶ We stay.””: the mark stands before the paragraph that it opens. */
  private int openedBefore(int index, int open, QuotationMark mark) {
    int close = closingBelow(index, mark);
    if (close >= 0) {
      resume = pair(index, open, paragraphs.get(index + 1).begin(), mark, close);
    }
    return open + mark.length();
  }

  private int pair(int index, int open, QuotationMark mark, int close) {
    return pair(index, open, open + mark.length(), mark, close);
  }

  private int pair(int index, int open, int begin, QuotationMark mark, int close) {
    int after = close + mark.closeLengthAt(text, close);
    if (begin < close && !text.substring(begin, close).isBlank()) {
      quotations.add(new Quotation(open, begin, close, after, index, false));
    }
    return Math.max(after, begin);
  }

  private int unclosed(int index, int open, QuotationMark mark) {
    Paragraph paragraph = paragraphs.get(index);
    int begin = open + mark.length();
    boolean next = nextParagraphOpens(index, mark);
    int close = next ? -1 : closingBelow(index, mark);
    if (close >= 0) {
      resume = pair(index, open, mark, close);
      return paragraph.end();
    }
    boolean credible = next || !mark.single() && isCredible(index, open, mark);
    if (!credible || text.substring(begin, paragraph.end()).isBlank()) {
      return begin;
    }
    boolean told = open > paragraph.begin();
    int end = next ? paragraph.end() : lost.end(begin, mark, paragraph, told);
    quotations.add(new Quotation(open, begin, end, end, index, next));
    return end;
  }

  /** Whether a mark that nothing closes opened a quotation, and is no stray one. */
  private boolean isCredible(int index, int open, QuotationMark mark) {
    Paragraph paragraph = paragraphs.get(index);
    return open == paragraph.begin()
        || followsCue(paragraph, open)
        || !mark.straight() && isBrokenOff(index, open + mark.length());
  }

  /** Whether the text ends before another mark: “We will stay and */
  private boolean isBrokenOff(int index, int begin) {
    int end = paragraphs.get(index).end();
    int at = begin;
    while (at < end && "“”„«»\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return index == paragraphs.size() - 1 && at == end;
  }

  /** A closing mark in one of the next paragraphs, before any opening one; else -1. */
  private int closingBelow(int index, QuotationMark mark) {
    if (mark.single()) {
      return -1;
    }
    for (int p = index + 1; p < Math.min(paragraphs.size(), index + 1 + BELOW); p++) {
      Paragraph paragraph = paragraphs.get(p);
      for (int i = paragraph.begin(); i < Math.min(paragraph.end(), paragraph.begin() + FAR); i++) {
        if (i > paragraph.begin() && mark.closesAt(text, i, paragraph)) {
          return i;
        }
        QuotationMark other = QuotationMark.at(text, i, paragraph);
        if (other != null && !other.single() && other.opens(text, i, paragraph)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** “She said, “We stay” with the closing mark lost. */
  private boolean followsCue(Paragraph paragraph, int open) {
    int i = open - 1;
    while (i > paragraph.begin() && text.charAt(i) == ' ') {
      i--;
    }
    return i > paragraph.begin() && ",:".indexOf(text.charAt(i)) >= 0;
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
