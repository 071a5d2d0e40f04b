package org.attestnlp.rules.quotes.cues;

import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Auxiliaries;
import org.attestnlp.rules.syntax.verbs.Auxiliary;
import org.attestnlp.rules.syntax.verbs.AuxiliaryRun;

/**
 * Finds the verb that leads to a reporting verb and has its subject: “liked to say”, “kept saying”.
 */
final class CatenativeVerbs {

  private final Passage reading;
  private final Auxiliaries auxiliaries;

  CatenativeVerbs(Passage reading, Auxiliaries auxiliaries) {
    this.reading = reading;
    this.auxiliaries = auxiliaries;
  }

  /** Where such a verb begins with its own auxiliaries, or -1. */
  int before(AuxiliaryRun run, CueLexicon.Form form) {
    int verb = run.first() - 1;
    boolean habit =
        run.says(Auxiliary.TO)
            && ReportingWords.HABIT.contains(reading.lower(verb))
            && reading.is(verb + 1, "to");
    if (run.says(Auxiliary.TO) && reading.is(verb, "on") && reading.lemma(verb - 1).equals("go")) {
      return reading.is(verb - 1, WordClass.GERUND) ? -1 : first(verb - 1); // “went on to say”
    }
    boolean phase = form.gerund() && ReportingWords.PHASE.contains(reading.lower(verb));
    return habit || phase && reading.is(verb, WordClass.FINITE) ? first(verb) : -1;
  }

  /** “would like to say” and “was used to saying” are no act. */
  private int first(int verb) {
    AuxiliaryRun run = auxiliaries.before(verb);
    boolean unreal =
        run.says(Auxiliary.UNREAL)
            || run.says(Auxiliary.NEGATION)
            || run.says(Auxiliary.TO)
            || run.says(Auxiliary.BE)
            || reading.is(run.first(), WordClass.MODAL);
    return unreal ? -1 : run.first();
  }
}
