package org.attestnlp.rules.syntax;

import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/** Marks the tokens that stand inside quotation marks, paragraph by paragraph. */
public final class QuoteMask {

  private static final Set<String> STRAIGHT = Set.of("\"", "''", "``");
  private static final Set<String> OPENING = Set.of("“", "„", "«");
  private static final Set<String> CLOSING = Set.of("”", "»");

  private QuoteMask() {}

  public static boolean isMark(String text) {
    return STRAIGHT.contains(text)
        || OPENING.contains(text)
        || CLOSING.contains(text)
        || text.equals("‘")
        || text.equals("'");
  }

  public static boolean[] of(Tokens tokens, Sentences sentences) {
    boolean[] quoted = new boolean[tokens.size()];
    boolean inside = false;
    int paragraph = -1;
    for (Sentence sentence : sentences.list()) {
      inside &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (int i = sentence.first(); i < sentence.end(); i++) {
        String text = tokens.text(i);
        if (STRAIGHT.contains(text)) {
          inside = !inside;
        } else if (OPENING.contains(text)) {
          inside = true;
        } else if (CLOSING.contains(text)) {
          inside = false;
        } else {
          quoted[i] = inside;
        }
      }
    }
    return quoted;
  }
}
