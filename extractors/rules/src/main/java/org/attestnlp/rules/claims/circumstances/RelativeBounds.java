package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/**
 * Where the words begin that tell place and time of a number inside a relative clause: {@code The
 * yard in Norva, which builds 40 boats}.
 */
final class RelativeBounds {

  /** How long what a relative clause is about is at most, in tokens. */
  private static final int ANTECEDENT = 10;

  private final Passage passage;

  RelativeBounds(Passage passage) {
    this.passage = passage;
  }

  /** The first token that may tell of the number behind a pronoun and a comma, or -1. */
  int first(Draft draft) {
    return Math.max(antecedent(draft), part(draft));
  }

  /** Where what a relative clause is about begins: “the yard in Norva” before “, which”; or -1. */
  private int antecedent(Draft draft) {
    int first = pronoun(draft) - 1;
    int stop = first - ANTECEDENT;
    boolean thing = false; // “arrived on Sunday in Kessby, which”, but “the raid on Sunday, which”
    while (first > Math.max(0, stop) && !passage.isVerb(first - 1) && !passage.is(first - 1, ",")) {
      boolean time = passage.is(first - 1, TimeWords.DAY) || isTime(first - 1);
      if (time && thing) {
        return first;
      }
      thing |= passage.isNoun(first - 1) && !time;
      first--;
    }
    return first;
  }

  private boolean isTime(int token) {
    return passage.is(token, TimeWords.TIME_NOUN) || Year.is(passage.lower(token));
  }

  /** The pronoun of a relative clause behind a comma that the number stands in, or -1. */
  int pronoun(Draft draft) {
    Clause clause = draft.clause();
    int pronoun = clause.chain().isEmpty() ? -1 : clause.chain().get(0).first() - 1;
    int opener = opener(draft);
    if (clause.numberIsSubject() && passage.is(opener, "where")) {
      pronoun = opener; // “The plant, where 340 people work, will close in May”
    }
    boolean relative =
        passage.isOneOf(pronoun, "who", "which", "where")
            && passage.is(pronoun - 1, ",")
            && pronoun >= clause.region().first();
    return relative ? pronoun : -1;
  }

  /** What stands before a number and its bound: “where” of “where just 6 percent”. */
  private int opener(Draft draft) {
    int token = draft.bound().first() - 1;
    while (passage.isAdverb(token) && !passage.is(token, "where")) {
      token--;
    }
    return token;
  }

  /**
   * “a budget of $84m on Monday, of which <b>$9m</b> goes to roads”, “kidnapped eight men in Norva,
   * <b>two</b> of whom escaped”: with a verb of its own a part has its own place and time, but
   * “killed nine in Norva, two of whom were children”.
   */
  private int part(Draft draft) {
    Clause clause = draft.clause();
    VerbGroup event = clause.event();
    boolean own = event != null && clause.numberIsSubject() && !passage.isBe(event.main());
    int opener = opener(draft);
    boolean behind = passage.isOneOf(opener, "which", "whom") && passage.is(opener - 1, "of");
    int end = draft.end();
    boolean before =
        passage.isOneOf(end - 1, "which", "whom") && passage.is(end - 2, "of")
            || passage.isOneOf(end + 1, "which", "whom") && passage.is(end, "of");
    return own && behind ? opener - 1 : own && before ? draft.bound().first() : -1;
  }

  /** “a siege on Monday that echoed a raid in May <b>that killed 67</b>”: from the raid on. */
  int restrictive(Draft draft) {
    Clause clause = draft.clause();
    boolean lasts = draft.number().durationUnit();
    int pronoun = clause.chain().isEmpty() ? -1 : clause.chain().get(0).first() - 1;
    if (clause.numberIsSubject()
        || pronoun <= clause.region().first()
        || !passage.isOneOf(pronoun, "that", "which", "who")
        || passage.is(pronoun - 1, ",")
        || passage.isVerb(pronoun - 1)) {
      return -1;
    }
    int first = pronoun;
    while (first > clause.region().first()
        && pronoun - first < ANTECEDENT
        && !passage.isVerb(first - 1)
        && !(lasts && passage.is(first, TimeWords.TIME_SUBORDINATOR))) {
      first--;
    }
    boolean apart = // “passed it on Monday after a debate that lasted nine hours”
        lasts && passage.is(first, TimeWords.TIME_SUBORDINATOR);
    return apart || passage.isVerb(first - 1) ? first : -1;
  }
}
