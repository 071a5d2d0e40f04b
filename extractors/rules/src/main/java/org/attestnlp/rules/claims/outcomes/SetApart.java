package org.attestnlp.rules.claims.outcomes;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells whether words before a number set those it counts apart from those whom it befell. */
final class SetApart {

  private SetApart() {}

  /**
   * “Of the 300 hostages, 112 were freed”, “none of the 16 climbers was hurt”, “neither the 20
   * guards”, “all but two were rescued”: the whole, or the others, did not come to it. Nor did the
   * homes when “the owner of 30 homes was hurt”.
   */
  static boolean is(int first, Passage passage) {
    int before = first - 1;
    while (passage.isDeterminer(before) && !passage.is(before, EventWords.APART)) {
      before--;
    }
    boolean others = passage.is(before, "but") && passage.isOneOf(before - 1, "all", "everyone");
    boolean tally = passage.is(before, "of") && passage.isNoun(before - 1); // “a total of 12 men”
    boolean part = passage.isOneOf(before - 1, "none", "half", "most", "third", "quarter");
    boolean person = // “nine members of one family”
        passage.is(before, "of")
            && (PeopleWords.isPerson(passage.lemma(before - 1))
                || passage.isOneOf(before - 1, "member", "members"));
    return others || person || passage.is(before, EventWords.APART) && (!tally || part);
  }
}
