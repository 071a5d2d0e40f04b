package org.attestnlp.rules.entities.lists;

import org.attestnlp.rules.syntax.text.Passage;

/** Steps over a short bracket behind a name: “Ada Quill (R-Texas), the bill’s sponsor,”. */
public final class Brackets {

  private static final int LONGEST = 8; // tokens, its marks included

  private Brackets() {}

  /** The token behind the bracket that opens at the token; the token itself if none does. */
  public static int after(Passage reading, int token) {
    int end = closer(reading, token);
    return end < 0 ? token : end + 1;
  }

  /** Where the bracket that opens at the token closes, or -1. */
  public static int closer(Passage reading, int token) {
    String closer = closing(reading.text(token));
    if (closer.isEmpty()) {
      return -1;
    }
    int limit = Math.min(reading.size(), token + LONGEST);
    for (int i = token + 1; i < limit && reading.sameSentence(token, i); i++) {
      if (reading.text(i).equals(closer)) {
        return i;
      }
    }
    return -1;
  }

  private static String closing(String opener) {
    return switch (opener) {
      case "(" -> ")";
      case "[" -> "]";
      case "<" -> ">";
      case "‹" -> "›";
      default -> "";
    };
  }
}
