package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.syntax.nouns.GivenNames;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Prose;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds the phrase before a verb that can be its subject. */
final class SubjectPhrase {

  private final Passage reading;
  private final NounPhrases phrases;
  private final GivenNames names;

  SubjectPhrase(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
    this.names = new GivenNames(reading, phrases);
  }

  /** The subject phrase of the words between the start of a clause and its verb. */
  @Nullable TokenRange in(int start, int limit) {
    int first = Prose.isClock(reading, start) ? start + 1 : start; // “14:05 Police say”
    while (first < limit
        && !phrases.opens(first)
        && (reading.isAny(first, WordClass.mask(WordClass.CONJUNCTION, WordClass.COMMA))
            || reading.is(first, WordClass.ADVERB)
            || isBound(first))) {
      first++;
    }
    if (first >= limit) {
      return null;
    }
    if (!phrases.opens(first) || reading.is(first, WordClass.TIME)) {
      return lastPhrase(first, limit);
    }
    int full = phrases.fullEnd(first, limit);
    if (full == first) {
      return null;
    }
    TokenRange named = names.of(first, full, limit);
    if (named != null && named.end() == limit) {
      return named;
    }
    // “Last week the mayor said”: what opens the clause is a time, the subject follows
    boolean time = reading.isAny(first, WordClass.mask(WordClass.TIME_OPENER)) && isTime(full - 1);
    TokenRange later = time && full < limit ? lastPhrase(full, limit) : null;
    return later != null ? later : new TokenRange(first, full);
  }

  /** “called both Reed and Marsh “mad” and said”: nothing but marked words stands between. */
  boolean reaches(TokenRange phrase, int end) {
    int at = phrase.end();
    while (at < end && reading.marks().of(at) >= 0) {
      at++;
    }
    return at == end;
  }

  /** “About half of the voters said”, “About 4 in 10 said”. */
  private boolean isBound(int token) {
    return reading.is(token, WordClass.BOUND)
        && (reading.is(token + 1, WordClass.NUMBER) || reading.is(token + 1, "half"));
  }

  /** “Quill, the mayor, this past week announced”. */
  boolean isTime(TokenRange phrase) {
    boolean opener =
        reading.isAny(phrase.first(), WordClass.mask(WordClass.TIME_OPENER, WordClass.TIME));
    return opener
        && isTime(phrase.end() - 1)
        && reading.isAny(phrase.end() - 1, WordClass.mask(WordClass.TIME_UNIT, WordClass.TIME));
  }

  private boolean isTime(int token) {
    return reading.isAny(token, WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT));
  }

  /** “In Oslo the mayor said”: the last phrase that no preposition ties. */
  private @Nullable TokenRange lastPhrase(int start, int limit) {
    int first = phrases.fullFirst(limit, start);
    if (first >= limit) {
      return null;
    }
    if (reading.is(first - 1, WordClass.PREPOSITION) && first - 1 >= start) {
      int inner = innerName(first, limit);
      return inner < 0 ? null : new TokenRange(inner, limit);
    }
    return new TokenRange(first, limit);
  }

  /** “In Oslo Quill said”: two names side by side. */
  private int innerName(int first, int limit) {
    for (int i = limit - 1; i > first; i--) {
      if (reading.startsName(i)) {
        return i;
      }
      boolean fresh = reading.is(i, WordClass.DETERMINER) || reading.is(i - 1, WordClass.TIME);
      if (fresh) {
        return i;
      }
    }
    return -1;
  }
}
