package org.attestnlp.rules.quotes.content;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Finds asides inside content: “officers, <b>responding to a call</b>, were shot at”. */
final class InnerAsides {

  /** How long an aside inside content is at most, in tokens. */
  private static final int ASIDE = 12;

  private static final long ASIDE_ENDS =
      WordClass.mask(WordClass.COMMA, WordClass.FINITE, WordClass.MARK, WordClass.SEMICOLON);

  private final Passage reading;

  InnerAsides(Passage reading) {
    this.reading = reading;
  }

  /** Whether an aside opens at this comma, in content that has a verb already or not. */
  boolean opens(int comma, int limit, boolean verbs) {
    return (!verbs || isReduced(comma + 1)) && isAside(comma, limit);
  }

  /** “a deal, previously <b>reported</b> by the Courier, could be reached”. */
  private boolean isReduced(int token) {
    int verb = reading.is(token, WordClass.ADVERB) ? token + 1 : token;
    return reading.is(verb, WordClass.PARTICIPLE) && reading.is(verb + 1, WordClass.PREPOSITION);
  }

  /** “officers, responding to a call, were shot at”: the verb stands behind the next comma. */
  private boolean isAside(int comma, int limit) {
    if (!reading.is(comma, WordClass.COMMA)) {
      return false;
    }
    for (int i = comma + 1; i + 1 < Math.min(limit, comma + ASIDE); i++) {
      if (reading.isAny(i, ASIDE_ENDS)) {
        return reading.is(i, WordClass.COMMA) && reading.is(i + 1, WordClass.FINITE);
      }
    }
    return false;
  }
}
