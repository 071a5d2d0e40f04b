package org.attestnlp.rules.entities.borders;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells the verb that a name was read with: “Quill points out” is Quill, who points out. */
final class TrailingVerbs {

  private TrailingVerbs() {}

  /** Where the verb with its particle begins, in small letters at the end; else the end. */
  static int begin(Passage reading, int first, int end) {
    int verb = end - 2;
    boolean phrasal =
        verb > first
            && FunctionWords.PARTICLE.contains(reading.text(end - 1))
            && reading.text(verb).equals(reading.lower(verb))
            && (reading.text(verb).endsWith("s") || reading.text(verb).endsWith("ed"));
    return phrasal ? verb : end;
  }
}
