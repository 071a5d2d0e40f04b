package org.attestnlp.rules.claims.roles;

import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * Tells by context that a number is no claim.
 *
 * @param rule which rule it is
 * @param test whether it is
 */
record RoleRule(NumberRule rule, Test test) {

  /** A question to the text around a number. */
  @FunctionalInterface
  interface Test {
    boolean holds(Located number, Passage passage);
  }
}
