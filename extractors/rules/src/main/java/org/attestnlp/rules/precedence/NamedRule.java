package org.attestnlp.rules.precedence;

import org.attestnlp.trace.Trace.Slot;

/**
 * A rule that a trace can name, with the reason why its answer may stand. An enum of such rules
 * keeps the {@link Words} of each and hands them out; the rest is told here, once.
 */
public interface NamedRule {

  /**
   * What a trace says of a rule.
   *
   * @param label what it is called: {@code behind the number}
   * @param why why its answer may stand, in a sentence
   */
  record Words(String label, String why) {}

  /** What a trace says of it. */
  Words words();

  /** What a trace calls it. */
  default String label() {
    return words().label();
  }

  /** Why its answer may stand, or why there is none. */
  default String why() {
    return words().why();
  }

  /** Tells a trace that its answer stands. */
  default void wins(Slot slot, String found) {
    slot.won(label(), found, why());
  }
}
