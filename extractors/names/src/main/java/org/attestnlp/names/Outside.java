package org.attestnlp.names;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Lexicon;

/**
 * Knows the words that no name holds, so that a run of unknown names does not swallow the verb
 * between them: “Marsh told Harbour Radio” is two names.
 */
final class Outside {

  private static final Lexicon LEXICON = Lexicon.load(Outside.class, "outside.txt");
  private static final Set<String> WORDS = LEXICON.words("word");
  private static final Set<String> OPENERS = LEXICON.words("opener");
  private static final Set<String> MARKS = Set.of("“", "\"", "‘", "'", "«", "``");

  private Outside() {}

  /**
   * Whether a token is part of no name.
   *
   * @param first the first token of its sentence
   * @param end one past the last token of its sentence
   */
  static boolean holds(Tokens tokens, int token, int first, int end) {
    if (token > first && !MARKS.contains(tokens.text(token - 1))) {
      return WORDS.contains(tokens.text(token)) || isSum(tokens.text(token));
    }
    return token + 1 < end
        && !Character.isUpperCase(tokens.text(token + 1).codePointAt(0))
        && OPENERS.contains(tokens.text(token).toLowerCase(Locale.ROOT));
  }

  /** “PS6m”: a pound sign brought down to ASCII. */
  private static boolean isSum(String text) {
    boolean folded =
        text.length() > 3 && text.startsWith("PS") && Character.isDigit(text.charAt(2));
    char last = text.charAt(text.length() - 1);
    return folded && (text.indexOf(',') > 0 || text.indexOf('.') > 0 || Character.isLetter(last));
  }
}
