package org.attestnlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Walk;
import org.attestnlp.spi.tool.Characters;

/**
 * Cuts text into Penn Treebank tokens in one pass: {@code did|n’t}, {@code Quill|’s}, {@code “|We},
 * {@code $|5m}, {@code 10|%}, but {@code U.S.}, {@code K-2}, {@code 3,000.5} and {@code
 * Russia-North} in one.
 */
final class PennTokenizer {

  private final WordEnd wordEnd;

  PennTokenizer(Abbreviations abbreviations) {
    this.wordEnd = new WordEnd(abbreviations);
  }

  /** The tokens between two places of a text, in order, not overlapping. */
  List<Piece> cut(String text, int begin, int end) {
    List<Piece> pieces = new ArrayList<>((end - begin) / 5 + 1);
    int start = -1;
    for (int i = begin; i <= end; i++) {
      boolean blank = i == end || isBlankAt(text, i, end);
      if (blank && start >= 0) {
        cutRun(text, start, i, pieces);
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return pieces;
  }

  private static boolean isBlankAt(String text, int i, int end) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return Characters.isBlank(c);
    }
    boolean highOfPair =
        Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
    boolean lowOfPair =
        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return !highOfPair && !lowOfPair;
  }

  /** Cuts a run of characters without blanks. */
  private void cutRun(String text, int begin, int end, List<Piece> pieces) {
    Piece address = Addresses.find(text, begin, end);
    Walk.over(
        begin,
        end,
        i -> {
          if (address == null || i != address.begin()) {
            return cutOne(text, i, begin, end, pieces);
          }
          pieces.add(address);
          return address.end();
        });
  }

  private int cutOne(String text, int i, int runBegin, int end, List<Piece> pieces) {
    int wordStart = wordStart(text, i, runBegin, end);
    if (wordStart > i || Letters.isWord(text.codePointAt(i))) {
      int stop = wordEnd.find(text, i, wordStart, end);
      Contractions.split(text, i, stop, pieces);
      return Contractions.addClitics(text, stop, end, pieces);
    }
    int stop = symbolEnd(text, i, end);
    pieces.add(new Piece(i, stop));
    return stop;
  }

  /** Where the word proper starts if a sign, # or @ belongs to it, else the place itself. */
  private static int wordStart(String text, int i, int runBegin, int end) {
    if (i + 1 >= end) {
      return i;
    }
    char c = text.charAt(i);
    int next = text.codePointAt(i + 1);
    boolean first = i == runBegin || !Letters.isWord(text.codePointBefore(i));
    boolean attached =
        switch (c) {
          case '+', '-', '−' -> i == runBegin && Character.isDigit(next);
          case '.' -> startsNumber(text, i, runBegin) && Character.isDigit(next);
          case '#', '@' -> first && Character.isLetter(next);
          case '°' -> next == 'C' || next == 'F';
          case '\'', '’' -> first && Contractions.isShortened(text, i, end);
          default -> false;
        };
    return attached ? i + 1 : i;
  }

  private static boolean startsNumber(String text, int i, int runBegin) {
    return i == runBegin || "$€£(+-−".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** A symbol stands alone, but dots, dashes, !? and rules of one sign stay together. */
  private static int symbolEnd(String text, int i, int end) {
    char c = text.charAt(i);
    int stop = i + Character.charCount(text.codePointAt(i));
    if (".-*=~_#".indexOf(c) >= 0) {
      while (stop < end && text.charAt(stop) == c) {
        stop++;
      }
    } else if (c == '!' || c == '?') {
      while (stop < end && (text.charAt(stop) == '!' || text.charAt(stop) == '?')) {
        stop++;
      }
    } else if ((c == '`' || c == '\'') && stop < end && text.charAt(stop) == c) {
      stop++;
    }
    while (stop < end && Letters.isMark(text.codePointAt(stop))) {
      stop += Character.charCount(text.codePointAt(stop));
    }
    return stop;
  }
}
