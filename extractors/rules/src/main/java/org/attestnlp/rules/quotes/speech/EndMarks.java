package org.attestnlp.rules.quotes.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a trace which marks stand at the end of a quote, which of them are inside, and why.
 *
 * @param text the article
 * @param begin where the quote begins, in UTF-16 code units
 * @param word where its last word ends
 * @param end where it ends itself
 */
record EndMarks(String text, int begin, int word, int end) {

  private static final String CLOSING = "”’»\"'";
  private static final String OPENING = "“‘«\"'„";

  /** “, with , inside, with ” outside”; empty without a mark. */
  String told() {
    String in = text.substring(word, Math.max(word, end)).strip();
    String out = text.substring(Math.max(word, end), stop()).strip();
    return (in.isEmpty() ? "" : ", with " + in + " inside")
        + (out.isEmpty() ? "" : ", with " + out + " outside");
  }

  /** “; , is inside: it stands before the closing mark; …”; empty without a mark. */
  String why() {
    List<String> reasons = new ArrayList<>();
    for (int at = word; at < stop(); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        String where = at < end ? "inside" : "outside";
        reasons.add("; " + text.charAt(at) + " is " + where + ": " + why(at));
      }
    }
    return String.join("", reasons);
  }

  private int stop() {
    int stop = Math.max(word, end);
    while (stop < text.length() && isMark(stop)) {
      stop++;
    }
    return stop;
  }

  private boolean isMark(int at) {
    char c = text.charAt(at);
    return !Character.isWhitespace(c) && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }

  private String why(int at) {
    if (is(CLOSING, at)) {
      return closing(at);
    }
    if (text.charAt(at) == ')' || text.charAt(at) == ']') {
      return at < end ? "its bracket opens inside" : "its bracket opens in front of the words";
    }
    if (at < end) {
      return at + 1 < stop() && is(CLOSING, at + 1)
          ? "it stands before the closing mark"
          : "it belongs to the words";
    }
    return at > word && is(CLOSING, at - 1)
        ? "it stands behind the closing mark, in the sentence around"
        : "it is a mark of the sentence around";
  }

  private String closing(int at) {
    if (at < end) {
      return "the mark that it closes is inside";
    }
    int before = begin - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && is(OPENING, before)
        ? "of a pair around all the words neither mark is one of them"
        : "the mark that it closes is in front of the words";
  }

  private boolean is(String marks, int at) {
    return marks.indexOf(text.charAt(at)) >= 0;
  }
}
