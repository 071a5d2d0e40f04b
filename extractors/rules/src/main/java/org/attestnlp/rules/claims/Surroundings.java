package org.attestnlp.rules.claims;

import org.attestnlp.model.Factuality;

/** How far the words around a number tell its place and time: as far as its own clause. */
final class Surroundings {

  private static final int REACH = 30;

  /** How long an aside between two commas is at most, in tokens. */
  private static final int ASIDE = 15;

  private final Passage passage;

  Surroundings(Passage passage) {
    this.passage = passage;
  }

  /**
   * One past the last token behind a number: another clause has its own place and time, and so has
   * another number, a part of this one: {@code 21,000 people, a third of them in Norway}.
   */
  int end(Draft draft) {
    int stop = draft.end();
    int limit = Math.min(draft.clause().region().end(), stop + REACH);
    while (stop < limit
        && !passage.is(stop, Words.SOURCE_BORDER)
        && !joins(stop)
        && !isPart(stop)) {
      stop++;
    }
    return stop;
  }

  /** ", and police detained 31", but not ", and 30 knives"; ", with sales up 3 percent". */
  private boolean joins(int token) {
    if (!passage.is(token, ",") || !passage.is(token + 1, Words.NEXT_CLAUSE)) {
      return false;
    }
    int limit = Math.min(passage.size(), token + ASIDE);
    int next = token + 2;
    while (next < limit && !passage.isVerb(next) && !passage.is(next, Words.CLAUSE_START)) {
      next++;
    }
    return passage.is(token + 1, "with") || next < limit && passage.isVerb(next);
  }

  private boolean isPart(int token) {
    return passage.is(token, "of") && passage.is(token + 1, Words.PART_PRONOUN);
  }

  /** The first token before a number. */
  int first(Draft draft) {
    int first = limit(draft);
    for (int token = draft.number().first() - 1; token > first; token--) {
      if (joins(token)) {
        return token + 2;
      }
    }
    return first;
  }

  /** The first token before a number that tells its day: one day holds for several clauses. */
  int limit(Draft draft) {
    Clause clause = draft.clause();
    VerbGroup event = clause.event();
    int first = Math.max(clause.region().first(), draft.number().first() - REACH);
    boolean planned = // "a plan to raise fares by 15 percent"
        event != null
            && event.infinitive()
            && clause.chain().size() == 1
            && event.first() <= draft.number().first()
            && Factualities.decides(
                Factuality.PLANNED, "noun", passage.lemma(Math.max(0, event.first() - 2)));
    return planned && event != null ? Math.max(first, event.first()) : first;
  }

  /** The token before another, past an aside right before the verb: "The bridge, …, carried". */
  int before(int token, Draft draft) {
    Clause clause = draft.clause();
    boolean verb = !clause.chain().isEmpty() && clause.chain().get(0).first() == token;
    if (verb && passage.is(token - 1, ",")) {
      int first = Math.max(clause.region().first(), token - ASIDE);
      for (int comma = token - 2; comma > first; comma--) {
        if (passage.is(comma, ",")) {
          return comma - 1;
        }
      }
    }
    return token - 1;
  }
}
