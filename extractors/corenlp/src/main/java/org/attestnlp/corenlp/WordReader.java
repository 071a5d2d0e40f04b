package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Paragraphs.Paragraph;

/**
 * Cuts a paragraph into Penn Treebank tokens with exact offsets.
 *
 * <p>PTBTokenizer takes time that grows with the square of a run of quotation marks (20,000 of them
 * take 20 s), so it sees pieces of bounded length: the text is cut at a blank after {@value #PIECE}
 * characters, and within a word of more than {@value #LONGEST_WORD}.
 */
final class WordReader {

  private static final int PIECE = 4000;
  private static final int LONGEST_WORD = 200;

  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "splitHyphenated=false");

  /** The tokens of a paragraph, not overlapping, without blanks inside. */
  List<CoreLabel> read(String plain, Paragraph paragraph) {
    List<CoreLabel> labels = new ArrayList<>();
    int begin = paragraph.begin();
    while (begin < paragraph.end()) {
      int end = pieceEnd(plain, begin, paragraph.end());
      readPiece(plain, begin, end, labels);
      begin = end;
    }
    return labels;
  }

  private static int pieceEnd(String plain, int begin, int limit) {
    int wordStart = begin;
    for (int i = begin; i < limit; i++) {
      if (isBlank(plain.charAt(i))) {
        wordStart = i + 1;
        if (i - begin >= PIECE) {
          return i;
        }
      } else if (i - wordStart >= LONGEST_WORD) {
        return wordStart > begin ? wordStart : withoutBrokenPair(plain, i);
      }
    }
    return limit;
  }

  private static int withoutBrokenPair(String plain, int cut) {
    return Character.isLowSurrogate(plain.charAt(cut)) ? cut - 1 : cut;
  }

  private void readPiece(String plain, int begin, int end, List<CoreLabel> labels) {
    StringReader piece = new StringReader(plain.substring(begin, end));
    for (CoreLabel label : factory.getTokenizer(piece).tokenize()) {
      int from = Math.max(begin + label.beginPosition(), lastEnd(labels));
      int to = Math.min(begin + label.endPosition(), end);
      add(plain, from, to, label, labels);
    }
  }

  /** A period that ends both "U.S." and its sentence comes twice: the second one is dropped. */
  private static void add(String plain, int from, int to, CoreLabel label, List<CoreLabel> labels) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isBlank(plain.charAt(i))) {
        if (i > start) {
          boolean whole = start == from && i == to;
          labels.add(place(whole ? label : word(plain.substring(start, i)), start, i));
        }
        start = i + 1;
      }
    }
  }

  private static CoreLabel word(String text) {
    CoreLabel label = new CoreLabel();
    label.setWord(text);
    label.setValue(text);
    return label;
  }

  private static CoreLabel place(CoreLabel label, int begin, int end) {
    label.setBeginPosition(begin);
    label.setEndPosition(end);
    return label;
  }

  private static int lastEnd(List<CoreLabel> labels) {
    return labels.isEmpty() ? 0 : labels.get(labels.size() - 1).endPosition();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
