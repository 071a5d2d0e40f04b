package org.attestnlp.check;

import org.attestnlp.spi.tool.Characters;

/** Blank lines in a text, which end a paragraph wherever they stand. */
final class Lines {

  private Lines() {}

  /** Whether two line breaks stand in it with no more than blanks between them. */
  static boolean hasBlankLine(String text) {
    boolean fresh = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isLineBreak(c)) {
        boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r'; // of CRLF
        if (fresh && !second) {
          return true;
        }
        fresh = true;
      } else if (!Characters.isBlank(c)) {
        fresh = false;
      }
    }
    return false;
  }
}
