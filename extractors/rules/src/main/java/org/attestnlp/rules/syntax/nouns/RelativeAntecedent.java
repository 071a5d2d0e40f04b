package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a relative pronoun stands for: “damages from <b>the firm</b>, which
 * says”, “<b>a spokesman for the firm</b>, who says”.
 */
public final class RelativeAntecedent {

  private final Passage reading;
  private final NounPhrases phrases;

  public RelativeAntecedent(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** The phrase before a relative pronoun that it stands for, or null. */
  public @Nullable TokenRange of(int pronoun, int floor) {
    boolean comma = reading.is(pronoun - 1, WordClass.COMMA);
    int limit = comma ? pronoun - 1 : pronoun;
    int plain = withoutGerund(phrases.plainFirst(limit, floor), limit);
    boolean agent = plain < limit && reading.is(plain - 1, "by"); // “replaced by a note that said”
    boolean nearest = comma && !reading.is(pronoun, "who") && !reading.is(plain - 1, "of");
    int person = reading.is(pronoun, "who") ? personFirst(plain, limit, floor) : -1;
    int start =
        agent || nearest
            ? plain
            : person >= 0 ? person : withoutGerund(phrases.fullFirst(limit, floor), limit);
    return start >= limit ? null : new TokenRange(start, limit);
  }

  /** Where the nearest phrase of a person begins: “a letter to <b>a spokesman for it</b>, who”. */
  private int personFirst(int plain, int limit, int floor) {
    int first = plain;
    int end = limit;
    for (int steps = 0; steps < 4 && first < end; steps++) {
      if (isPerson(first, end)) {
        return first;
      }
      if (first - 1 <= floor || !reading.is(first - 1, WordClass.PREPOSITION)) {
        return -1;
      }
      end = first - 1;
      first = withoutGerund(phrases.plainFirst(end, floor), end);
    }
    return -1;
  }

  /** “seeking damages”: a form in -ing that takes an object is no part of the phrase. */
  private int withoutGerund(int first, int limit) {
    boolean verb =
        first + 1 < limit
            && reading.is(first, WordClass.GERUND)
            && !reading.is(first - 1, WordClass.DETERMINER);
    return verb ? first + 1 : first;
  }

  private boolean isPerson(int first, int limit) {
    return first < limit
        && (reading.nameType(limit - 1) == EntityType.PERSON
            || PeopleWords.isPerson(reading.lemma(limit - 1)));
  }
}
