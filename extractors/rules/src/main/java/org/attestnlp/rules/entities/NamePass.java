package org.attestnlp.rules.entities;

/** One way to mend the names that an engine saw. */
@FunctionalInterface
interface NamePass {

  /** Mends the sheet in place. */
  void mend(Reading reading, NameSheet sheet);
}
