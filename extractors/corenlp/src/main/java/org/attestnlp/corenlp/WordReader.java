package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.List;
import org.attestnlp.spi.Walk;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

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
    TokenMending mending = new TokenMending(plain);
    Walk.over(
        paragraph.begin(),
        paragraph.end(),
        begin -> {
          int end = pieceEnd(plain, begin, paragraph.end());
          StringReader piece = new StringReader(plain.substring(begin, end));
          for (CoreLabel label : factory.getTokenizer(piece).tokenize()) {
            mending.add(label, begin, end);
          }
          return end;
        });
    return mending.labels();
  }

  private static int pieceEnd(String plain, int begin, int limit) {
    int wordStart = begin;
    for (int i = begin; i < limit; i++) {
      if (Characters.isBlank(plain.charAt(i))) {
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
}
