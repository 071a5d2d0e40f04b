package org.attestnlp.rules.claims.roles;

import org.attestnlp.model.NumberRole;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * Tells by context that a number is no claim.
 *
 * @param role what it is instead
 * @param test whether it is
 */
record RoleRule(NumberRole role, Test test) {

  /** A question to the text around a number. */
  @FunctionalInterface
  interface Test {
    boolean holds(Located number, Passage passage);
  }
}
