package org.attestnlp.rules.syntax.nouns;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of three and more speakers: “Bassett, Rowe and Duffy”, “Bassett, Rowe, and Duffy”.
 */
public final class NameLists {

  private final Passage reading;
  private final NounPhrases phrases;

  public NameLists(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** The list that ends with a phrase: with all names before it that commas join. */
  public TokenRange endingWith(TokenRange last, int floor) {
    int comma = last.first() - 1;
    boolean oxford = reading.is(comma, "and") && reading.is(comma - 1, WordClass.COMMA);
    if (!oxford && !holdsAnd(last)) {
      return last;
    }
    comma = oxford ? comma - 1 : comma;
    int first = last.first();
    if (isPlace(first)) {
      return ofPlaces(last, comma, floor);
    }
    boolean described = false;
    while (comma > floor && reading.is(comma, WordClass.COMMA)) {
      int name = phrases.plainFirst(comma, floor);
      boolean set = opens(name, floor) || reading.is(name - 1, WordClass.COMMA);
      boolean crowd = reading.isPluralNoun(comma - 1) && reading.isPluralNoun(last.end() - 1);
      if (name == comma || !set || !(isSpeaker(name) || crowd || isDescribed(comma - 1))) {
        break;
      }
      described |= !isSpeaker(name);
      first = name;
      comma = name - 1;
    }
    // “residents, farmers and traders say”, but not “of the mayors, residents and traders say”
    return described && !opens(first, floor) ? last : new TokenRange(first, last.end());
  }

  private boolean opens(int name, int floor) {
    return name <= floor || reading.isAny(name - 1, WordClass.mask(WordClass.DASH, WordClass.MARK));
  }

  /** “the union, its lawyers and the firm”: a head that names people or a body. */
  private boolean isDescribed(int head) {
    String noun = reading.lower(head);
    return reading.nameType(head) == null
        && (PeopleWords.arePeople(noun)
            || PeopleWords.arePeople(reading.lemma(head))
            || BodyWords.BODY_HEAD.contains(noun)
            || BODIES.contains(PeopleWords.SOURCE_KIND.getOrDefault(noun, "")));
  }

  private static final Set<String> BODIES = Set.of("ORGANIZATION", "GOVERNMENT", "GROUP");

  /** “Officials in France, Germany and Spain”: the places belong to whoever stands before them. */
  private TokenRange ofPlaces(TokenRange last, int comma, int floor) {
    int first = last.first();
    int at = comma;
    while (at > floor && reading.is(at, WordClass.COMMA) && isPlace(at - 1)) {
      first = phrases.plainFirst(at, floor);
      at = first - 1;
    }
    boolean tied = first < last.first() && reading.is(at, WordClass.PREPOSITION);
    int whole = tied ? phrases.fullFirst(at, floor) : at;
    if (whole < at) {
      return new TokenRange(whole, last.end());
    }
    boolean opens =
        first <= floor || reading.is(at, WordClass.DASH); // “PARIS - France, Germany and”
    return opens ? new TokenRange(first, last.end()) : last;
  }

  private boolean isPlace(int token) {
    return reading.nameType(token) == EntityType.LOCATION;
  }

  /** One past the list that begins with a name which ends here, or the same place. */
  public int endOf(int first, int end, int limit) {
    if (!isSpeaker(first)) {
      return end;
    }
    int at = end;
    while (at + 1 < limit && reading.is(at, WordClass.COMMA)) {
      boolean and = reading.is(at + 1, "and");
      int name = and ? at + 2 : at + 1;
      int next = name < limit && isSpeaker(name) ? phrases.fullEnd(name, limit) : name;
      if (next == name) {
        return end;
      }
      if (and || holdsAnd(new TokenRange(name, next))) {
        return next;
      }
      at = next;
    }
    return end;
  }

  /**
   * “<b>Ada Quill</b>, a resident told them that”: whom a phrase before its verb describes, where
   * the second comma is left out; or null. Not: “Ada Quill, a resident said, left”.
   */
  public @Nullable TokenRange describedName(TokenRange phrase, int floor, int afterVerb) {
    int comma = phrase.first() - 1;
    boolean describes =
        comma > floor
            && reading.is(comma, WordClass.COMMA)
            && reading.isOneOf(phrase.first(), "a", "an")
            && reading.nameType(comma - 1) == EntityType.PERSON;
    int name = describes ? phrases.plainFirst(comma, floor) : comma;
    boolean opens = name < comma && (name <= floor || reading.is(name - 1, WordClass.DASH));
    return opens && !reading.isAny(afterVerb, WordClass.mask(WordClass.COMMA, WordClass.STOP))
        ? new TokenRange(name, comma)
        : null;
  }

  private boolean holdsAnd(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (reading.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeaker(int token) {
    EntityType type = reading.nameType(token);
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }
}
