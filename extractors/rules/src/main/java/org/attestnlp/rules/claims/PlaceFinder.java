package org.attestnlp.rules.claims;

import org.attestnlp.model.Participant;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds where: {@code to Maruva}, {@code from the Korbin jail}. */
final class PlaceFinder {

  /** The most words of a name that no entity bears: {@code off Cape Sorrel}. */
  private static final int LONGEST = 4;

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final Surroundings surroundings;

  PlaceFinder(Passage passage, EntityIndex entities, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
    this.surroundings = new Surroundings(passage);
  }

  /** The place nearest behind the number, else nearest before it, else that which opens it all. */
  @Nullable Participant place(Draft draft) {
    Located number = draft.number();
    Region region = draft.clause().region();
    int stop = surroundings.end(draft);
    for (int token = draft.end(); token < stop; token++) {
      Participant place = placeAt(token, region.end(), number);
      if (place != null) {
        return place;
      }
    }
    int own = surroundings.first(draft);
    int limit = surroundings.limit(draft);
    for (int token = surroundings.before(number.first() - 1, draft);
        token >= limit;
        token = surroundings.before(token, draft)) {
      Participant place = placeAt(token, number.first(), number);
      if (place != null && (token >= own || token == limit || isSetting(place))) {
        return place;
      }
    }
    return null;
  }

  /** "along the coast on Sunday": with its day a place holds for the clauses behind it too. */
  private boolean isSetting(Participant place) {
    int next = passage.at(place.span().end() - 1) + 1;
    return passage.is(next, Words.DAY) || passage.is(next, "on") && passage.is(next + 1, Words.DAY);
  }

  private @Nullable Participant placeAt(int preposition, int limit, Located number) {
    boolean place = passage.is(preposition, Words.PLACE_PREPOSITION);
    boolean under = passage.is(preposition, Words.SITE_PREPOSITION);
    if (!place && !under || preposition + 1 >= limit) {
      return null;
    }
    int start = preposition + 1;
    if (passage.is(start, "of")) {
      start++; // "off of", "outside of"
    }
    Phrase phrase = start < limit ? phrases.at(start, limit) : null;
    if (phrase == null) {
      return null;
    }
    Span location = under ? null : location(preposition, phrases.bare(phrase).first());
    if (location != null && passage.at(location.end() - 1) < limit) {
      return named(location);
    }
    boolean itself = phrase.first() < number.end() && number.first() < phrase.end();
    return itself || !Words.SITE.contains(passage.lower(phrase.head()))
        ? null
        : site(preposition, phrase, limit);
  }

  private Participant named(Span name) {
    return new Participant(name, entities.idIn(name.begin(), name.end()));
  }

  /** "the Korbin jail"; of "the National Library" the name; of "a plant in Poland" Poland. */
  private Participant site(int preposition, Phrase phrase, int limit) {
    Span name = entities.mentionAt(passage.token(phrases.bare(phrase).first()).begin());
    if (name != null && passage.token(phrase.head()).end() <= name.end()) {
      return named(name);
    }
    if (passage.isOneOf(preposition + 1, "a", "an") && phrase.end() + 1 < limit) {
      int next = phrase.end();
      Span location =
          passage.is(next, Words.PLACE_PREPOSITION)
              ? entities.locationAt(passage.token(next + 1).begin())
              : null;
      if (location != null) {
        return named(location);
      }
    }
    return new Participant(passage.span(phrase.first(), phrase.end()), null);
  }

  /** A known place, any name behind "outside" or "near", and capital words nobody knows. */
  private @Nullable Span location(int preposition, int first) {
    int begin = passage.token(first).begin();
    Span location = entities.locationAt(begin);
    Span mention = entities.mentionAt(begin);
    if (location != null || mention != null) {
      return location == null && passage.is(preposition, Words.NEARNESS) ? mention : location;
    }
    if (passage.is(first, Words.IDENTIFIER)) {
      return null; // "left from Gate 12"
    }
    int end = first;
    while (passage.isProper(end)
        && !passage.is(end, Words.TIME_NOUN)
        && Character.isLetter(passage.text(end).charAt(0))) {
      end++;
    }
    return end > first && end - first <= LONGEST ? passage.span(first, end) : null;
  }
}
