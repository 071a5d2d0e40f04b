package org.attestnlp.rules.entities.names;

import org.attestnlp.rules.syntax.text.Passage;

/** One way to mend the names that an engine saw. */
@FunctionalInterface
public interface NamePass {

  /** Mends the sheet in place. */
  void mend(Passage reading, NameSheet sheet);
}
