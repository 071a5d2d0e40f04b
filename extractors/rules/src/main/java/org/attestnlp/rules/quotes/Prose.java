package org.attestnlp.rules.quotes;

import org.attestnlp.model.Dateline;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.spi.Layer;

/** Where the prose of a sentence begins: “NORHAVEN, May 3 — The mayor said no.” */
final class Prose {

  private Prose() {}

  /** The first token of a sentence after the dateline, if one opens it. */
  static int first(Passage passage, int token) {
    int first = passage.sentenceFirst(token);
    Dateline dateline = passage.document().get(Layer.HEADER).dateline();
    if (dateline == null || token < 0 || token >= passage.size()) {
      return first;
    }
    boolean opens =
        dateline.span().begin() == passage.token(first).begin()
            && dateline.span().end() < passage.token(token).begin();
    return opens ? passage.at(dateline.span().end()) : first;
  }
}
