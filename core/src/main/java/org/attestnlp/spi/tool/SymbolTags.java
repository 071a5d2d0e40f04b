package org.attestnlp.spi.tool;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Penn Treebank tags of marks and symbols, the same for every engine: {@code “} is {@code ``},
 * {@code —} is {@code :}, {@code (} is {@code -LRB-}, {@code €} is {@code $}.
 */
public final class SymbolTags {

  private SymbolTags() {}

  /**
   * The tag of a token without letters and digits; empty for any other token, and for an apostrophe
   * right after an s, which may be a possessive or a closing mark.
   *
   * @param text the article
   * @param begin first character of the token
   * @param end one past its last character
   */
  public static Optional<String> of(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(
        switch (text.charAt(begin)) {
          case '.' -> end - begin == 1 ? "." : ":";
          case '?', '!', '。' -> ".";
          case ',' -> ",";
          case ':', ';', '…', '-', '–', '—', '―', '−', '\u2010', '\u2011' -> ":";
          case '(', '[', '{' -> "-LRB-";
          case ')', ']', '}' -> "-RRB-";
          case '“', '„', '«', '‘', '‚', '`' -> "``";
          case '”', '»' -> "''";
          case '"' -> opens(text, begin, end) ? "``" : "''";
          case '\'', '’' -> apostrophe(text, begin, end);
          case '#' -> "#";
          case '%' -> "NN";
          case '&' -> "CC";
          default -> isCurrency(text.charAt(begin)) ? "$" : "SYM";
        });
  }

  private static @Nullable String apostrophe(String text, int begin, int end) {
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    if (end - begin == 1 && (before == 's' || before == 'S')) {
      return null;
    }
    return text.charAt(begin) == '\'' && opens(text, begin, end) ? "``" : "''";
  }

  /** Whether a straight mark stands before a word and after a blank, a bracket or another mark. */
  private static boolean opens(String text, int begin, int end) {
    return end < text.length()
        && !Characters.isBlank(text.charAt(end))
        && (begin == 0
            || Characters.isBlank(text.charAt(begin - 1))
            || "([{—–-“‘\"'".indexOf(text.charAt(begin - 1)) >= 0);
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
