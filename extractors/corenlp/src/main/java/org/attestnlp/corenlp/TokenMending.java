package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.StockSymbols;

/**
 * Gathers PTBTokenizer's tokens and mends what differs from the Penn Treebank: {@code “‘} is two
 * marks, {@code 3.5|bn} one number, {@code KLM.L} one symbol, a telephone number has no blanks
 * inside, and the period that ends both “U.S.” and its sentence comes once.
 */
final class TokenMending {

  private final String plain;
  private final List<CoreLabel> labels = new ArrayList<>();

  TokenMending(String plain) {
    this.plain = plain;
  }

  List<CoreLabel> labels() {
    return labels;
  }

  /** Adds a token of a piece of the text. */
  void add(CoreLabel label, int pieceBegin, int pieceEnd) {
    int from = Math.max(pieceBegin + label.beginPosition(), lastEnd());
    int to = Math.min(pieceBegin + label.endPosition(), pieceEnd);
    if (isSymbolInAngles(from, to)) {
      addWord(from, from + 1);
      addWord(from + 1, to - 1);
      addWord(to - 1, to);
      return;
    }
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean blank = i == to || Characters.isBlank(plain.charAt(i));
      boolean mark = !blank && isMark(plain.charAt(i));
      if ((blank || mark) && i > start) {
        addWord(start, i);
      }
      if (mark) {
        addWord(i, i + 1);
      }
      start = blank || mark ? i + 1 : start;
    }
  }

  /** {@code <KLM.O>} is no tag of a web page. */
  private boolean isSymbolInAngles(int begin, int end) {
    return end - begin > 2
        && plain.charAt(begin) == '<'
        && plain.charAt(end - 1) == '>'
        && StockSymbols.end(plain, begin + 1, end - 1) == end - 1;
  }

  private void addWord(int begin, int end) {
    if (isUnit(begin, end)) {
      labels.set(labels.size() - 1, label(labels.get(labels.size() - 1).beginPosition(), end));
    } else {
      labels.add(label(begin, Math.max(end, StockSymbols.end(plain, begin, plain.length()))));
    }
  }

  /** Whether these are letters right after a number: {@code 3.5|bn}, {@code 10|pm}, {@code 1|½}. */
  private boolean isUnit(int begin, int end) {
    if (labels.isEmpty() || lastEnd() != begin || begin == end) {
      return false;
    }
    char first = plain.charAt(begin);
    boolean letters =
        Character.isLetter(first) || Character.getType(first) == Character.OTHER_NUMBER;
    return letters
        && Character.isDigit(plain.charAt(begin - 1))
        && startsWithNumber(labels.size() - 1);
  }

  private boolean startsWithNumber(int index) {
    char first = plain.charAt(labels.get(index).beginPosition());
    return Character.isDigit(first) || "+-−".indexOf(first) >= 0;
  }

  private CoreLabel label(int begin, int end) {
    CoreLabel label = new CoreLabel();
    label.setWord(plain.substring(begin, end));
    label.setValue(label.word());
    label.setBeginPosition(begin);
    label.setEndPosition(end);
    return label;
  }

  private int lastEnd() {
    return labels.isEmpty() ? 0 : labels.get(labels.size() - 1).endPosition();
  }

  private static boolean isMark(char c) {
    return "“”‘«»„".indexOf(c) >= 0;
  }
}
