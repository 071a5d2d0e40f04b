package org.attestnlp.opennlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph's tokens into sentences. A closing mark belongs to the sentence it closes, an
 * opening one to the sentence it opens.
 */
final class SentenceCutter {

  /** Longer sentences are cut hard, so that every later step stays linear. */
  static final int LONGEST = 400;

  private final Abbreviations abbreviations;

  SentenceCutter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** For each sentence one past the index of its last token. */
  List<Integer> cut(String text, List<Piece> pieces) {
    List<Integer> ends = new ArrayList<>();
    int first = 0;
    int i = 0;
    while (i < pieces.size()) {
      int end = mayEndAt(text, pieces, i) ? withClosingMarks(text, pieces, i + 1) : -1;
      if (end > 0 && !goesOn(text, pieces, i, end)) {
        addBounded(first, end, ends);
        first = end;
        i = end;
      } else {
        i++;
      }
    }
    addBounded(first, pieces.size(), ends);
    return ends;
  }

  private boolean mayEndAt(String text, List<Piece> pieces, int index) {
    String token = token(text, pieces, index);
    char last = token.charAt(token.length() - 1);
    return switch (last) {
      case '?', '!', '。' -> !Character.isLetterOrDigit(token.charAt(0));
      case '…' -> true;
      case '.' -> !Character.isLetter(token.charAt(0)) || abbreviations.mayEnd(token);
      default -> false;
    };
  }

  private static int withClosingMarks(String text, List<Piece> pieces, int from) {
    int end = from;
    while (end < pieces.size() && closes(text, pieces, end)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(String text, List<Piece> pieces, int terminator, int end) {
    if (end == pieces.size()) {
      return false;
    }
    String token = token(text, pieces, terminator);
    String next = nextWord(text, pieces, end);
    boolean marked = end > terminator + 1;
    if (marked && Character.isLowerCase(next.charAt(0))) {
      return true; // “Why?” he asked.
    }
    if (token.length() > 1 && token.endsWith(".") && Character.isLetter(token.charAt(0))) {
      return !abbreviations.startsSentence(next);
    }
    boolean ellipsis = token.endsWith("…") || token.startsWith("..");
    return ellipsis && !Character.isUpperCase(next.charAt(0));
  }

  private static String nextWord(String text, List<Piece> pieces, int from) {
    int i = from;
    while (i + 1 < pieces.size() && i < from + 2 && opens(text, pieces, i)) {
      i++;
    }
    return token(text, pieces, i);
  }

  private static boolean closes(String text, List<Piece> pieces, int index) {
    String token = token(text, pieces, index);
    boolean glued = pieces.get(index - 1).end() == pieces.get(index).begin();
    return Letters.isClosingMark(token)
        || (Letters.isStraightMark(token) && glued && !touchesNextWord(text, pieces, index));
  }

  private static boolean opens(String text, List<Piece> pieces, int index) {
    String token = token(text, pieces, index);
    return Letters.isOpeningMark(token) || Letters.isStraightMark(token);
  }

  private static boolean touchesNextWord(String text, List<Piece> pieces, int index) {
    return index + 1 < pieces.size()
        && pieces.get(index).end() == pieces.get(index + 1).begin()
        && Letters.isWord(text.codePointAt(pieces.get(index + 1).begin()));
  }

  private static String token(String text, List<Piece> pieces, int index) {
    return text.substring(pieces.get(index).begin(), pieces.get(index).end());
  }

  private static void addBounded(int first, int end, List<Integer> ends) {
    for (int from = first; from < end; from += LONGEST) {
      ends.add(Math.min(from + LONGEST, end));
    }
  }
}
