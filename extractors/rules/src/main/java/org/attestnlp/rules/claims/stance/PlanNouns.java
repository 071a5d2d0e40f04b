package org.attestnlp.rules.claims.stance;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/** Finds the noun that a verb is tied to: {@code a plan to hire}, {@code its goal of hiring}. */
final class PlanNouns {

  private PlanNouns() {}

  /** The token of the noun right before the verb and its “to” or “of”, or -1. */
  static int before(VerbGroup group, Passage passage) {
    int tie = group.first() - 1;
    boolean gerund =
        passage.tag(group.main()).equals("VBG")
            && group.first() == group.main()
            && passage.isOneOf(tie, "of", "for");
    int noun = tie - 1;
    return (group.infinitive() || gerund) && passage.isNoun(noun) ? noun : -1;
  }

  /** “Its aim is to hire 300 nurses”: the token of the noun that is the verb to come, or -1. */
  static int of(VerbGroup group, Passage passage) {
    int noun = group.first() - 1;
    boolean is = passage.isBe(group.main()) && passage.is(group.end(), "to");
    return is && passage.isNoun(noun) ? noun : -1;
  }
}
