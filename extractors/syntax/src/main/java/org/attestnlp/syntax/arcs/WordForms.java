package org.attestnlp.syntax.arcs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Composed;
import org.attestnlp.spi.tool.FeatureHash;
import org.attestnlp.spi.tool.WordClusters;

/** What each token of a document looks like: computed once, combined by every feature. */
public final class WordForms {

  private static final int LONGEST = 40; // UTF-16 code units; the rest says nothing about a word

  /**
   * One spelling.
   *
   * @param lower in lower case, its marks plain
   * @param shape its kinds of characters in a row
   * @param cluster the number of its cluster, -1 if it is in none
   * @param symbol whether it has neither letters nor digits
   */
  public record Form(String lower, String shape, int cluster, boolean symbol) {

    private static Form of(String text, WordClusters clusters) {
      String lower = text.toLowerCase(Locale.ROOT);
      boolean digit = !lower.isEmpty() && Character.isDigit(lower.charAt(0));
      return new Form(
          lower,
          shape(text),
          clusters.cluster(FeatureHash.of(digit ? "0" : lower)),
          text.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** “Quill” is Aa, “K-2” is A-1. */
    private static String shape(String text) {
      StringBuilder shape = new StringBuilder();
      char previous = 0;
      for (int k = 0; k < text.length(); k++) {
        char c = text.charAt(k);
        char kind =
            Character.isUpperCase(c)
                ? 'A'
                : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '1' : c;
        if (kind != previous) {
          shape.append(kind);
        }
        previous = kind;
      }
      return shape.toString();
    }
  }

  private final Form[] forms;

  /** Looks at every token. */
  public WordForms(Tokens tokens, WordClusters clusters) {
    Map<String, Form> known = new HashMap<>();
    forms = new Form[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = known.computeIfAbsent(tokens.text(i), text -> Form.of(plain(text), clusters));
    }
  }

  /** The spelling of a token. */
  public Form get(int token) {
    return forms[token];
  }

  /** Curly marks as straight ones; long tokens cut. */
  private static String plain(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return Composed.of(cut)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('–', '-')
        .replace('—', '-')
        .replace('“', '"')
        .replace('”', '"');
  }
}
