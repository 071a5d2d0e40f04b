package org.attestnlp.rules.syntax.text;

/** Tells where a clause opens: “…, the mayor left” after a comma. */
public final class ClauseOpenings {

  private static final long NO_SUBJECT =
      WordClass.mask(
          WordClass.CONJUNCTION,
          WordClass.FINITE,
          WordClass.RELATIVE,
          WordClass.SUBORDINATOR,
          WordClass.PREPOSITION);

  private final Passage reading;

  public ClauseOpenings(Passage reading) {
    this.reading = reading;
  }

  /** Whether the finite verb of a clause, or “told” without its auxiliary, stands here. */
  public boolean isMainVerb(int token, boolean told) {
    int verb = reading.is(token, WordClass.ADVERB) ? token + 1 : token;
    return reading.is(verb, WordClass.FINITE) || told && reading.is(verb, WordClass.PARTICIPLE);
  }

  /** Whether a subject with its verb stands here, before the next comma. */
  public boolean opens(int first) {
    if (first >= reading.size() || reading.isAny(first, NO_SUBJECT)) {
      return false;
    }
    for (int i = first + 1; i < reading.sentenceEnd(first); i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return false;
      }
      if (reading.is(i, WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }
}
