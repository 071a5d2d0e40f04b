package org.attestnlp.rules.quotes.cues;

import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Helper;
import org.attestnlp.rules.syntax.verbs.HelperRun;
import org.attestnlp.rules.syntax.verbs.Helpers;

/**
 * Finds the verb that leads to a reporting verb and has its subject: “liked to say”, “kept saying”.
 */
final class LeadVerbs {

  private final Passage reading;
  private final Helpers helpers;

  LeadVerbs(Passage reading, Helpers helpers) {
    this.reading = reading;
    this.helpers = helpers;
  }

  /** Where such a verb begins with its own helpers, or -1. */
  int before(HelperRun run, CueLexicon.Form form) {
    int verb = run.first() - 1;
    boolean habit =
        run.says(Helper.TO)
            && ReportingWords.HABIT.contains(reading.lower(verb))
            && reading.is(verb + 1, "to");
    boolean phase = form.gerund() && ReportingWords.PHASE.contains(reading.lower(verb));
    return habit || phase && reading.is(verb, WordClass.FINITE) ? first(verb) : -1;
  }

  /** “would like to say” and “was used to saying” are no act. */
  private int first(int verb) {
    HelperRun run = helpers.before(verb);
    boolean unreal =
        run.says(Helper.UNREAL)
            || run.says(Helper.NEGATION)
            || run.says(Helper.TO)
            || run.says(Helper.BE)
            || reading.is(run.first(), WordClass.MODAL);
    return unreal ? -1 : run.first();
  }
}
