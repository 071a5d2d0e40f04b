package org.attestnlp.rules.syntax.text;

import java.util.Set;
import org.attestnlp.model.Dateline;
import org.attestnlp.spi.Layer;

/** Where the prose of a sentence begins: “NORHAVEN, May 3 — The mayor said no.” */
public final class Prose {

  private static final Set<String> SEPARATORS = Set.of("—", "–", "-", "--", "|", "_", ":");

  private Prose() {}

  /** The first token of a sentence after the dateline, if one opens it. */
  public static int first(Passage passage, int token) {
    int first = passage.sentenceFirst(token);
    Dateline dateline = passage.document().get(Layer.HEADER).dateline();
    if (dateline == null || token < 0 || token >= passage.size()) {
      return first;
    }
    boolean opens =
        dateline.span().begin() == passage.token(first).begin()
            && dateline.span().end() < passage.token(token).begin();
    return opens ? behindSeparator(passage, passage.at(dateline.span().end()), token) : first;
  }

  private static int behindSeparator(Passage passage, int from, int token) {
    int first = from;
    while (first < token && SEPARATORS.contains(passage.text(first))) {
      first++;
    }
    return first;
  }
}
