package org.attestnlp.opennlp;

import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Composed;

/**
 * Spells tokens as the tagger's training text does: {@code “} is {@code ``}, {@code —} is {@code
 * --}.
 */
final class TreebankSpelling {

  private static final int LONGEST = 60;

  private TreebankSpelling() {}

  static String of(String text, List<Piece> sentence, int index) {
    Piece piece = sentence.get(index);
    if (piece.end() - piece.begin() == 1) {
      return mark(text, sentence, index);
    }
    String token = text.substring(piece.begin(), Math.min(piece.end(), piece.begin() + LONGEST));
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

  private static String mark(String text, List<Piece> sentence, int index) {
    Piece piece = sentence.get(index);
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
      default -> String.valueOf(c);
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
