package org.attestnlp.rules.quotes.content;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Finds the content behind an aside that stands between a report and its clause. */
final class Parentheticals {

  private static final long ASIDES =
      WordClass.mask(WordClass.PREPOSITION, WordClass.PARTICIPLE, WordClass.SUBORDINATOR);

  private final Passage reading;
  private final Adjuncts adjuncts;

  Parentheticals(Passage reading, Adjuncts adjuncts) {
    this.reading = reading;
    this.adjuncts = adjuncts;
  }

  /** “said in an interview <b>|</b> that aired on Friday <b>|</b> that it rained”. */
  boolean isRelative(int at) {
    return reading.is(at, "that")
        && reading.is(at - 1, WordClass.NOUN)
        && reading.isAny(at + 1, WordClass.mask(WordClass.FINITE, WordClass.PARTICIPLE));
  }

  /** The “that” of the content behind a relative clause, or -1: then nothing is said. */
  int afterRelative(int at, int limit) {
    for (int i = at + 2; i < limit && !adjuncts.endsPart(i); i++) {
      if (adjuncts.isThat(i) && opensContent(i)) {
        return i;
      }
    }
    return -1;
  }

  /** “according to a poll <b>|</b> held by the Courier <b>|</b>, …”, else the same place. */
  int commaAfter(int at, int limit) {
    for (int i = at + 1; i < limit; i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i;
      }
      if (adjuncts.endsPart(i) || reading.is(i, WordClass.FINITE)) {
        return at;
      }
    }
    return at;
  }

  /**
   * “told a crowd <b>|</b> of some 100 members gathered in a hall <b>|</b> that it rained”, “said
   * <b>|</b> as he left <b>|</b> that it rained”: up to the “that” of the content, else the same
   * place.
   */
  int toContent(int at, int limit) {
    if (!reading.isAny(at, ASIDES) || reading.is(at, "to") || adjuncts.isThat(at)) {
      return at;
    }
    int verbs = reading.is(at, WordClass.SUBORDINATOR) ? 1 : 0; // the aside's own
    for (int i = at + 1; i < limit; i++) {
      if (adjuncts.isThat(i) && opensContent(i)) {
        return i;
      }
      boolean reduced =
          reading.lower(i).endsWith("ed")
              && reading.is(i - 1, WordClass.NOUN)
              && reading.is(i + 1, WordClass.PREPOSITION);
      verbs -= reading.is(i, WordClass.FINITE) && !reduced ? 1 : 0;
      if (adjuncts.endsPart(i) || verbs < 0) {
        return at;
      }
    }
    return at;
  }

  /** “left the hall that it rained”, but not “left that job”, “heard that”, “the film that won”. */
  private boolean opensContent(int that) {
    boolean day = reading.isAny(that + 1, WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT));
    return !day
        && !reading.is(that + 1, WordClass.FINITE)
        && !reading.isAny(that - 1, WordClass.mask(WordClass.VERB, WordClass.ADJECTIVE));
  }
}
