package org.attestnlp.rules.quotes;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.quotes.Subject.Place;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb group: before it, after it, or shared with another verb. */
final class SubjectFinder {

  private static final int REACH = 60;
  private static final long INTERPOSERS =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.CLOSE_BRACKET);

  private final Reading reading;
  private final NounPhrases phrases;
  private final ClauseStart clauses;
  private final InvertedSubject inverted;
  private final SubjectPhrase subjects;

  SubjectFinder(Reading reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
    this.clauses = new ClauseStart(reading);
    this.inverted = new InvertedSubject(reading, phrases);
    this.subjects = new SubjectPhrase(reading, phrases);
  }

  /** The subject of a verb group, or null if the sentence shows none. */
  @Nullable Subject of(VerbGroup group) {
    int floor = reading.sentenceFirst(group.verb());
    if (group.gerund() || group.mood() == VerbGroup.Mood.INFINITIVE) {
      return ofGerund(group, floor, group.cue().takes(Frame.SPEECH));
    }
    Depth depth = new Depth(0, group.cue().takes(Frame.SPEECH));
    boolean mayInvert = group.finite() && group.cue().takes(Frame.SPEECH);
    return ofFinite(group.first(), group.end(), floor, mayInvert, depth);
  }

  /** The subject of any finite verb, or null. */
  @Nullable Subject ofVerb(int verb) {
    int floor = reading.sentenceFirst(verb);
    return ofFinite(groupFirst(verb, floor), verb + 1, floor, false, new Depth(0, false));
  }

  /** How often a subject was looked for by way of another verb, and whether that verb speaks. */
  private record Depth(int steps, boolean speech) {}

  private @Nullable Subject ofFinite(
      int first, int end, int floor, boolean mayInvert, Depth depth) {
    int before = first - 1;
    if (before < floor) {
      return mayInvert ? inverted.after(first, end) : null;
    }
    if (isRelative(before)) {
      return ofRelative(before, first, end, floor);
    }
    if (reading.isAny(before, INTERPOSERS)) {
      Subject after = mayInvert ? inverted.after(first, end) : null;
      if (after != null && reading.isWord(after.sources().get(0).end(), "that")) {
        after = null; // “Quill, the mayor, told the Post that it rained”
      }
      Subject around = after == null ? interposed(before, end, floor) : after;
      // a comma too many: “The firm in Oslo, said that it rained”
      return around != null || before <= floor ? around : plain(before, end);
    }
    Subject plain = plain(first, end);
    if (plain != null && subjects.isTime(plain.sources().get(0))) {
      return plain.first() > floor ? ofFinite(plain.first(), end, floor, false, depth) : null;
    }
    if (plain != null) {
      return plain;
    }
    if (reading.is(before, WordClass.CONJUNCTION)) {
      return shared(before, first, end, floor, depth);
    }
    return mayInvert ? inverted.after(first, end) : null;
  }

  /** “Quill said”: the clause before the verb is the subject. */
  private @Nullable Subject plain(int limit, int end) {
    TokenRange found = subjects.in(clauses.before(limit), limit);
    return found == null ? null : subject(found, Place.BEFORE, found.first(), end);
  }

  /** “Quill, the mayor, said”; “the mayor, who won, said”; “Quill, however, said”. */
  private @Nullable Subject interposed(int comma, int end, int floor) {
    int at = comma;
    for (int steps = 0; steps < 5; steps++) {
      int left = borderBefore(at, floor);
      if (left < 0) {
        return null;
      }
      int name = afterRanks(left + 1, comma);
      if (at == comma && isNameOnly(name, comma) && !isPersonName(left - 1)) {
        return subject(new TokenRange(left + 1, comma), Place.BEFORE, left + 1, end);
      }
      TokenRange found = subjects.in(clauses.before(left), left);
      if (found == null || isInterposed(found.first(), left, floor)) {
        at = left;
        continue;
      }
      return subject(found, Place.BEFORE, found.first(), end);
    }
    return null;
  }

  /** “The mayor, Ada Quill, said”: the name says more than what it explains. */
  private boolean isNameOnly(int first, int end) {
    return first < end
        && reading.startsName(first)
        && isPersonName(first)
        && phrases.plainEnd(first, end) == end
        && isPersonName(end - 1);
  }

  /** “Its spokesman, Colonel Bo Reed, said”: the rank belongs to the name. */
  private int afterRanks(int first, int end) {
    int name = first;
    while (name < end - 1 && name < first + 3 && !reading.startsName(name) && isRank(name)) {
      name++;
    }
    return name;
  }

  private boolean isRank(int token) {
    return reading.tag(token).startsWith("NNP") && !isPersonName(token);
  }

  private int borderBefore(int comma, int floor) {
    boolean bracket = reading.is(comma, WordClass.CLOSE_BRACKET);
    boolean dash = reading.is(comma, WordClass.DASH);
    int stop = Math.max(floor + 1, comma - REACH);
    for (int i = comma - 1; i >= stop; i--) {
      boolean match =
          bracket
              ? reading.is(i, WordClass.OPEN_BRACKET)
              : dash ? reading.is(i, WordClass.DASH) : reading.is(i, WordClass.COMMA);
      if (match) {
        return i;
      }
      if (reading.is(i, WordClass.SEMICOLON) || reading.is(i, WordClass.MARK)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether this part is itself wedged in: “Quill, a lawyer, the mayor of Oslo, said”. */
  private boolean isInterposed(int first, int end, int floor) {
    if (first - 1 <= floor || !reading.is(first - 1, WordClass.COMMA)) {
      return false;
    }
    boolean named = reading.is(end - 1, WordClass.NAME) || reading.is(first, WordClass.NAME);
    boolean afterName = reading.is(first - 2, WordClass.NAME);
    boolean described =
        reading.is(first, WordClass.DETERMINER) || !reading.is(first, WordClass.NAME);
    boolean place = named && afterName && end - first <= 2 && !isPersonName(end - 1);
    return afterName && (described || place);
  }

  private boolean isPersonName(int token) {
    return reading.nameType(token) == EntityType.PERSON;
  }

  private boolean isRelative(int token) {
    return reading.isWord(token, "that")
        ? reading.tag(token).equals("WDT")
        : reading.isWord(token, "who") || reading.isWord(token, "which");
  }

  private @Nullable Subject ofRelative(int pronoun, int first, int end, int floor) {
    int limit = reading.is(pronoun - 1, WordClass.COMMA) ? pronoun - 1 : pronoun;
    int start = phrases.fullFirst(limit, floor);
    return start >= limit
        ? null
        : subject(new TokenRange(start, limit), Place.RELATIVE, first, end);
  }

  private @Nullable Subject ofGerund(VerbGroup group, int floor, boolean speech) {
    int before = group.first() - 1;
    if (before < floor) {
      return null;
    }
    TokenRange with = withSubject(group.first(), floor);
    if (with != null) {
      return subject(with, Place.BEFORE, with.first(), group.end());
    }
    return shared(before, group.first(), group.end(), floor, new Depth(0, speech));
  }

  /** “with a spokeswoman describing it as a mess”. */
  private @Nullable TokenRange withSubject(int limit, int floor) {
    int first = phrases.fullFirst(limit, floor);
    boolean with = first < limit && reading.isWord(first - 1, "with");
    return with ? new TokenRange(first, limit) : null;
  }

  /** “…, adding that”, “and added that”: the subject of the verb before. */
  private @Nullable Subject shared(int before, int first, int end, int floor, Depth depth) {
    Subject spoken = depth.speech() ? nearest(before, first, end, floor, depth, true) : null;
    return spoken != null ? spoken : nearest(before, first, end, floor, depth, false);
  }

  private @Nullable Subject nearest(
      int before, int first, int end, int floor, Depth depth, boolean cuesOnly) {
    if (depth.steps() > 3) {
      return null;
    }
    int stop = Math.max(floor, before - REACH);
    for (int i = before - 1; i >= stop; i--) {
      boolean verb = reading.is(i, WordClass.FINITE) && (!cuesOnly || isSpeechCue(i));
      if (verb && !inSpeech(i, before)) {
        int start = groupFirst(i, floor);
        Depth next = new Depth(depth.steps() + 1, false);
        Subject other = ofFinite(start, i + 1, floor, cuesOnly, next);
        if (other != null) {
          return new Subject(other.sources(), Place.SHARED, first, end);
        }
      }
    }
    return null;
  }

  private boolean isSpeechCue(int token) {
    CueLexicon.Form form = CueLexicon.of(reading.lower(token));
    return form != null && form.verb().takes(Frame.SPEECH) && form.verb().takes(Frame.CLAUSE);
  }

  private boolean inSpeech(int token, int from) {
    int stretch = reading.stretchOf(token);
    return stretch >= 0 && stretch != reading.stretchOf(from);
  }

  private int groupFirst(int verb, int floor) {
    int first = verb;
    long helpers = WordClass.mask(WordClass.AUXILIARY, WordClass.MODAL, WordClass.NEGATION);
    while (first > floor
        && first > verb - 6
        && (reading.isAny(first - 1, helpers) || reading.is(first - 1, WordClass.ADVERB))) {
      first--;
    }
    return first;
  }

  private Subject subject(TokenRange phrase, Place place, int first, int end) {
    List<TokenRange> parts = phrases.parts(phrase.first(), phrase.end());
    return new Subject(parts, place, first, end);
  }
}
