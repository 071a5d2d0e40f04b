package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.quotes.speakers.PollShares;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/** Tells subjects that are amounts and do nothing: {@code 46 percent of Blues}. */
final class IdleAmounts {

  /** How far before a number the words that add it to the subject stand at most, in tokens. */
  private static final int BESIDE = 12;

  private final Passage passage;
  private final PollShares shares;

  IdleAmounts(Passage passage) {
    this.passage = passage;
    this.shares = new PollShares(passage.tokens());
  }

  /**
   * “46 percent of Blues”, or what stands beside the number: “700 divers gathered, as well as 40
   * medics”, “3 million people fled, with 400,000 leaving”.
   */
  boolean isSubject(Phrase subject, VerbGroup group, Draft draft) {
    int first = draft.bound().first();
    boolean leaves = // “with 400,000 leaving their villages”
        passage.is(first - 1, "with") && passage.tag(draft.number().end()).equals("VBG");
    boolean beside = leaves || isBeside(first, group);
    boolean counted = false;
    for (int token = subject.first(); token < subject.head(); token++) {
      counted |= passage.tag(token).equals("CD");
    }
    return shares.isShare(subject.first(), subject.head() + 1) || counted && beside;
  }

  /** “as well as 40 medics and nine priests”: between the verb and the number. */
  private boolean isBeside(int number, VerbGroup group) {
    for (int token = Math.max(group.end(), number - BESIDE); token < number; token++) {
      boolean well = passage.is(token, "well") && passage.is(token + 1, "as");
      boolean along = passage.isOneOf(token, "along", "together") && passage.is(token + 1, "with");
      if (well || along) {
        return true;
      }
    }
    return false;
  }
}
