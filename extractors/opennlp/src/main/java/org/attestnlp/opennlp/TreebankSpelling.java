package org.attestnlp.opennlp;

import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Composed;

/**
 * Spells tokens as the tagger's training text does: {@code “} is {@code ``}, {@code —} is {@code
 * --}.
 */
final class TreebankSpelling {

  private static final int LONGEST = 60;

  private TreebankSpelling() {}

  /**
   * The spelling of a token.
   *
   * @param word its characters
   */
  static String of(String text, Piece piece, String word) {
    if (word.length() == 1) {
      return mark(text, piece, word);
    }
    if (isPlain(word)) {
      return word;
    }
    String token = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return switch (token) {
      case "....", ".." -> "...";
      case "---" -> "--";
      default ->
          Composed.of(token)
              .replace('’', '\'')
              .replace('‘', '\'')
              .replace('\u2011', '-')
              .replace('\u2010', '-');
    };
  }

  /** Most words: letters and digits of ASCII. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return word.length() <= LONGEST && word.charAt(0) != '.' && word.charAt(0) != '-';
  }

  private static String mark(String text, Piece piece, String word) {
    char c = text.charAt(piece.begin());
    return switch (c) {
      case '“', '«', '„' -> "``";
      case '”', '»' -> "''";
      case '‘', '‚' -> "`";
      case '’', '\'' -> "'";
      case '"' -> opens(text, piece) ? "``" : "''";
      case '—', '–', '−' -> "--";
      case '…' -> "...";
      case '(', '[', '{' -> "-LRB-";
      case ')', ']', '}' -> "-RRB-";
      case '€', '£', '¥' -> "$";
      default -> word;
    };
  }

  private static boolean opens(String text, Piece piece) {
    return piece.end() < text.length()
        && !Characters.isBlank(text.charAt(piece.end()))
        && (piece.begin() == 0
            || Characters.isBlank(text.charAt(piece.begin() - 1))
            || "([{—–-‘“'".indexOf(text.charAt(piece.begin() - 1)) >= 0);
  }
}
