package org.attestnlp.rules.syntax.verbs;

import java.util.Set;

/**
 * The auxiliaries, adverbs, negations and “to” right before a verb: “has repeatedly” of “has
 * repeatedly said”.
 *
 * @param first its first token, that of the verb if there is none
 * @param helpers what they say of the verb
 */
public record HelperRun(int first, Set<Helper> helpers) {

  /** Nothing before a verb. */
  static HelperRun none(int verb) {
    return new HelperRun(verb, Set.of());
  }

  /** Whether one of them says something of the verb. */
  public boolean says(Helper helper) {
    return helpers.contains(helper);
  }
}
