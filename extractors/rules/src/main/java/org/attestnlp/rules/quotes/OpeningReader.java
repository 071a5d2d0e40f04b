package org.attestnlp.rules.quotes;

import org.attestnlp.rules.quotes.Opening.Marker;
import org.attestnlp.rules.quotes.Subject.Place;

/** Reads what stands between a reporting verb and its content: listener, time and setting. */
final class OpeningReader {

  private static final int REACH = 30;

  private final Reading reading;
  private final NounPhrases phrases;

  OpeningReader(Reading reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** The way from the end of a report to its content. */
  Opening of(Report report) {
    int start = Math.max(report.group().end(), report.end());
    int limit = reading.sentenceEnd(report.group().verb());
    if (start >= limit) {
      return new Opening(limit, Marker.NONE, false);
    }
    int reach = Math.min(limit, start + REACH);
    int at = skipAdjuncts(start, reach);
    boolean listener = false;
    if (report.takes(Frame.TELL) || report.takes(Frame.URGE)) {
      int after = listenerEnd(at, reach);
      listener = after > at;
      at = skipAdjuncts(after, reach);
    }
    if (at > start && !listener && isRelative(at)) {
      at = afterRelative(at, reach);
      if (at < 0) {
        return new Opening(limit, Marker.NONE, false);
      }
    }
    boolean accorded = report.cue().lemma().equals(AccordingTo.LEMMA);
    at = accorded && reading.is(at, WordClass.PARTICIPLE) ? commaAfter(at, reach) : at;
    boolean takesThat = report.takes(Frame.THAT) || report.takes(Frame.CLAUSE);
    at = takesThat && !isThat(at) ? throughAside(at, reach) : at;
    boolean whoIs = report.subject().place() == Place.AFTER && reading.is(at, WordClass.RELATIVE);
    return whoIs // “said a woman who lives nearby”
        ? new Opening(at, Marker.NONE, listener)
        : marked(at, limit, listener, report.subject().place() == Place.AFTER);
  }

  private Opening marked(int at, int limit, boolean listener, boolean inverted) {
    if (at >= limit || reading.is(at, WordClass.STOP) || reading.is(at, WordClass.SEMICOLON)) {
      return new Opening(at, Marker.NONE, listener);
    }
    if (isThat(at)) {
      return new Opening(skipComma(at + 1, limit), Marker.THAT, listener);
    }
    if (reading.is(at, WordClass.COMMA)) {
      int after = wedgedThat(at, limit);
      if (after == at) {
        after = asideEnd(at, limit);
        after = after == at + 1 && inverted ? roleEnd(at + 1, limit) : after;
        return new Opening(after, Marker.COMMA, listener);
      }
      return new Opening(after, Marker.THAT, listener);
    }
    if (reading.is(at, WordClass.COLON)) {
      return new Opening(at + 1, Marker.COLON, listener);
    }
    if (reading.is(at, WordClass.QUESTION)) {
      return new Opening(at, Marker.QUESTION, listener);
    }
    boolean notTo = reading.is(at, WordClass.NEGATION) && reading.isWord(at + 1, "to");
    if (reading.isWord(at, "to") || notTo) {
      return new Opening(at, Marker.INFINITIVE, listener);
    }
    boolean gerund = reading.is(at, WordClass.GERUND);
    return new Opening(at, gerund ? Marker.GERUND : Marker.BARE, listener);
  }

  private boolean isThat(int at) {
    if (!reading.isWord(at, "that")) {
      return false;
    }
    boolean pronoun = reading.is(at + 1, WordClass.FINITE) && !reading.tag(at).equals("IN");
    return !pronoun;
  }

  private int skipComma(int at, int limit) {
    return at < limit && reading.is(at, WordClass.COMMA) ? at + 1 : at;
  }

  /** “said, however, that”, “said, on Tuesday, that”, “said Tuesday, that”. */
  private int wedgedThat(int comma, int limit) {
    int stop = Math.min(limit, comma + 12);
    for (int i = comma + 1; i < stop; i++) {
      if (reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.MARK)) {
        return comma;
      }
      boolean close = reading.is(i - 1, WordClass.COMMA);
      boolean pointing = reading.tag(i).equals("DT"); // “according to a memo, that fund grew”
      if (close
          && reading.isWord(i, "that")
          && !pointing
          && (i > comma + 1 || !reading.is(i, WordClass.NOUN))) {
        return i + 1;
      }
    }
    return comma;
  }

  /** “according to a study, published in May, …”: the content starts after the aside. */
  private int asideEnd(int comma, int limit) {
    int next = comma + 1;
    boolean aside =
        reading.isAny(
            next, WordClass.mask(WordClass.PARTICIPLE, WordClass.RELATIVE, WordClass.GERUND));
    boolean apposition =
        reading.isWord(next, "a") || reading.isWord(next, "an") || reading.isWord(next, "the");
    for (int i = next; (aside || apposition) && i < Math.min(limit, comma + REACH); i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i + 1;
      }
      if ((reading.is(i, WordClass.FINITE) && apposition) || reading.is(i, WordClass.MARK)) {
        break;
      }
    }
    return next;
  }

  /** “said Ada Quill, <b>|</b> head of the works, <b>|</b> it rained”, else the same place. */
  private int roleEnd(int at, int limit) {
    boolean role = reading.isAny(at, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE));
    for (int i = at; role && !reading.is(at, WordClass.NAME) && i < limit; i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i + 1;
      }
      if (endsPart(i) || reading.is(i, WordClass.FINITE)) {
        return at;
      }
    }
    return at;
  }

  private int listenerEnd(int at, int limit) {
    if (at >= limit || reading.is(at, WordClass.SUBJECT_PRONOUN)) {
      return at;
    }
    if (reading.isWord(at, "it") || reading.isWord(at, "you")) {
      return reading.is(at + 1, WordClass.FINITE) ? at : at + 1;
    }
    if (reading.is(at, WordClass.OBJECT_PRONOUN)
        && reading.isAny(at + 1, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.DETERMINER))) {
      return at + 1; // “assured her he would stay”
    }
    int plain = phrases.plainEnd(at, limit);
    if (plain == at || reading.is(plain, WordClass.FINITE)) {
      return at;
    }
    int full = phrases.fullEnd(at, limit);
    boolean opensContent =
        isThat(full)
            || reading.isWord(full, "to")
            || reading.isAny(
                full,
                WordClass.mask(
                    WordClass.COMMA,
                    WordClass.COLON,
                    WordClass.MARK,
                    WordClass.TIME,
                    WordClass.QUESTION,
                    WordClass.PREPOSITION,
                    WordClass.STOP));
    return opensContent && !reading.is(full, WordClass.FINITE) ? full : plain;
  }

  /** “said in an interview <b>|</b> that aired on Friday <b>|</b> that it rained”. */
  private boolean isRelative(int at) {
    return reading.isWord(at, "that")
        && reading.is(at - 1, WordClass.NOUN)
        && reading.isAny(at + 1, WordClass.mask(WordClass.FINITE, WordClass.PARTICIPLE));
  }

  /** The “that” of the content behind a relative clause, or -1: then nothing is said. */
  private int afterRelative(int at, int limit) {
    for (int i = at + 2; i < limit && !endsPart(i); i++) {
      if (isThat(i) && opensContent(i)) {
        return i;
      }
    }
    return -1;
  }

  /** “according to a poll <b>|</b> held by the Courier <b>|</b>, …”, else the same place. */
  private int commaAfter(int at, int limit) {
    for (int i = at + 1; i < limit; i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i;
      }
      if (endsPart(i) || reading.is(i, WordClass.FINITE)) {
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
  private int throughAside(int at, int limit) {
    if (!reading.isAny(at, ASIDES) || reading.isWord(at, "to") || isThat(at)) {
      return at;
    }
    int verbs = reading.is(at, WordClass.SUBORDINATOR) ? 1 : 0; // the aside's own
    for (int i = at + 1; i < limit; i++) {
      if (isThat(i) && opensContent(i)) {
        return i;
      }
      boolean reduced =
          reading.lower(i).endsWith("ed")
              && reading.is(i - 1, WordClass.NOUN)
              && reading.is(i + 1, WordClass.PREPOSITION);
      verbs -= reading.is(i, WordClass.FINITE) && !reduced ? 1 : 0;
      if (endsPart(i) || verbs < 0) {
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

  private static final long ASIDES =
      WordClass.mask(WordClass.PREPOSITION, WordClass.PARTICIPLE, WordClass.SUBORDINATOR);

  /** Skips “Tuesday”, “last week”, “in a statement”, “to reporters”, “again”. */
  private int skipAdjuncts(int start, int limit) {
    int at = start;
    for (int steps = 0; steps < 6 && at < limit; steps++) {
      int next = adjunctEnd(at, limit);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int adjunctEnd(int at, int limit) {
    if (reading.is(at, WordClass.TIME) && !reading.is(at + 1, WordClass.POSSESSIVE_ENDING)) {
      int end = at + 1;
      while (end < limit && isTimePart(end)) {
        end++;
      }
      return isSubjectOfVerb(end) ? at : end;
    }
    if (reading.is(at, WordClass.TIME_OPENER)) {
      int end = at + 1;
      while (end < limit && reading.is(end, WordClass.TIME_OPENER)) {
        end++;
      }
      boolean unit = reading.isAny(end, WordClass.mask(WordClass.TIME_UNIT, WordClass.TIME));
      if (unit && !reading.isWord(at, "the") && !isSubjectOfVerb(end + 1)) {
        return end + 1;
      }
    }
    if (reading.is(at, WordClass.PREPOSITION) && !reading.isWord(at, "that")) {
      return prepositionalEnd(at, limit);
    }
    boolean count = reading.isAny(at, WordClass.mask(WordClass.NUMBER, WordClass.LONE_PRONOUN));
    if (count && reading.isWord(at + 1, "times")) {
      return at + 2; // “noted several times that it rained”
    }
    boolean light = reading.is(at, WordClass.ADVERB) && !reading.isWord(at, "there");
    boolean beforeMarker =
        isThat(at + 1)
            || reading.isAny(at + 1, WordClass.mask(WordClass.COMMA, WordClass.COLON))
            || reading.isAny(at + 1, WordClass.mask(WordClass.STOP, WordClass.PREPOSITION));
    return light && beforeMarker && !reading.is(at, WordClass.TIME_OPENER) ? at + 1 : at;
  }

  private boolean isTimePart(int token) {
    return reading.isAny(token, WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT))
        || reading.is(token, WordClass.NUMBER);
  }

  private boolean isSubjectOfVerb(int token) {
    return reading.is(token, WordClass.FINITE);
  }

  /** A preposition with its phrase, if it names a setting or a time, or if the content follows. */
  private int prepositionalEnd(int at, int limit) {
    int plain = phrases.plainEnd(at + 1, limit);
    if (plain <= at + 1) {
      return at;
    }
    if (reading.is(at, WordClass.BOUND) && reading.is(at + 1, WordClass.NUMBER)) {
      return at; // “said between 300 and 350 houses burned”
    }
    boolean time = isTimePart(plain - 1) || isTimePart(at + 1);
    int full = time ? plain : phrases.fullEnd(at + 1, limit);
    while (full < limit && isTimePart(full)) {
      full++;
    }
    if (isThat(full) || endsPart(full)) {
      return full;
    }
    if (reading.is(full, WordClass.PREPOSITION)) { // “in a talk on the radio that …”
      int further = prepositionalEnd(full, limit);
      if (isThat(further) || endsPart(further)) {
        return further;
      }
    }
    if (reading.is(full, WordClass.FINITE)) {
      return setting(at + 1, plain) && !reading.is(plain, WordClass.FINITE) ? plain : at;
    }
    boolean setting = setting(at + 1, full) && !reading.isWord(at, "of");
    boolean toListener = reading.isWord(at, "to");
    return setting || time || toListener ? full : at;
  }

  private static final long ENDS_PART =
      WordClass.mask(
          WordClass.COMMA, WordClass.COLON, WordClass.STOP, WordClass.MARK, WordClass.QUESTION);

  private boolean endsPart(int token) {
    return reading.isAny(token, ENDS_PART);
  }

  private boolean setting(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.SETTING)) {
        return true;
      }
    }
    return false;
  }
}
