package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.lexicon.ReportingWords;
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
            || reading.is(first, WordClass.ADVERB))) {
      first++;
    }
    first = boundEnd(first); // “At least 25 people said”
    boolean gerund =
        reading.tag(first).equals("VBG")
            && reading.is(first - 1, WordClass.COMMA)
            && ReportingWords.NUMBER_CLAUSE_VERB.contains(reading.lemma(first));
    first += gerund && phrases.opens(first + 1) ? 1 : 0; // “, saying their prices had risen”
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
    if (full < limit
        && reading.is(full, WordClass.DETERMINER)
        && reading.is(start - 1, WordClass.FINITE)) {
      return lastPhrase(full, limit); // “told the meeting the chief member was 71”
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

  /** One past “about”, “at least”, “more than” before a number or “half”; the same if none is. */
  private int boundEnd(int token) {
    if (reading.is(token, "between") && reading.is(token + 4, WordClass.DETERMINER)) {
      return reading.is(token + 2, "and") ? token + 4 : token; // “Between 2003 and 2009 the mill”
    }
    boolean least = reading.is(token, "at") && reading.isOneOf(token + 1, "least", "most");
    boolean more = reading.isOneOf(token, "more", "fewer", "less") && reading.is(token + 1, "than");
    boolean one = reading.is(token, WordClass.BOUND);
    int end = least || more ? token + 2 : one ? token + 1 : token;
    return reading.is(end, WordClass.NUMBER) || reading.is(end, "half") ? end : token;
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
