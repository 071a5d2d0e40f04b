package org.attestnlp.rules.entities.names;

import org.attestnlp.rules.syntax.text.Passage;

/** One way to mend the names that an engine saw. */
public interface NamePass {

  /** Mends the sheet in place. */
  void mend(Passage reading, NameSheet sheet);

  /** What the pass does, as a trace tells it behind “it”: “parts teams from their points”. */
  String does();

  /** What a trace says of a name that the pass took by a list; empty for a pass without one. */
  default String evidence(String name) {
    return "";
  }
}
