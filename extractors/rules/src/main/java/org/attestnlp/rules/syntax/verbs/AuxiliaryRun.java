package org.attestnlp.rules.syntax.verbs;

import java.util.Set;

/**
 * The auxiliaries, adverbs, negations and “to” right before a verb: “has repeatedly” of “has
 * repeatedly said”.
 *
 * @param first its first token, that of the verb if there is none
 * @param auxiliaries what they say of the verb
 */
public record AuxiliaryRun(int first, Set<Auxiliary> auxiliaries) {

  /** Nothing before a verb. */
  static AuxiliaryRun none(int verb) {
    return new AuxiliaryRun(verb, Set.of());
  }

  /** Whether one of them says something of the verb. */
  public boolean says(Auxiliary auxiliary) {
    return auxiliaries.contains(auxiliary);
  }
}
