package org.attestnlp.rules.quotes.content;

import org.attestnlp.rules.quotes.content.Opening.Marker;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.AccordingTo;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Reads what stands between a reporting verb and its content: listener, time and setting. */
public final class OpeningReader {

  private static final int REACH = 30;

  private final Passage reading;
  private final Adjuncts adjuncts;
  private final Parentheticals asides;
  private final Listeners listeners;

  public OpeningReader(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.adjuncts = new Adjuncts(reading, phrases);
    this.asides = new Parentheticals(reading, adjuncts);
    this.listeners = new Listeners(reading, phrases, adjuncts);
  }

  /** The way from the end of a report to its content. */
  public Opening of(Report report) {
    int limit = reading.sentenceEnd(report.group().verb());
    int start = afterBracket(Math.max(report.group().end(), report.end()), limit);
    if (start >= limit) {
      return new Opening(limit, Marker.NONE, false);
    }
    if (reading.is(start, "so")
        && !adjuncts.isThat(start + 1)
        && reading.is(start - 1, WordClass.VERB)) {
      return new Opening(limit, Marker.NONE, false); // “worries so much about it that they left”
    }
    int reach = Math.min(limit, start + REACH);
    int at = adjuncts.skip(start, reach);
    boolean listener = report.subject().place() == Place.AGENT;
    boolean heard = report.subject().place() == Place.AGENT; // “was told by Quill”
    if (!heard && (report.takes(Frame.TELL) || report.takes(Frame.URGE))) {
      int after = listeners.end(at, reach);
      listener = after > at;
      if (listener && reading.is(after, "who")) { // “told the men who work at night that …”
        int that = asides.afterRelative(after, reach);
        after = that > after ? that : after;
      }
      if (listener && reading.is(after, WordClass.MARK) && adjuncts.isThat(after + 1)) {
        after++; // “told the “Morning Hour” that it rained”
      }
      boolean set = listener && listeners.endBeforeContent(after, limit);
      at = set ? after : adjuncts.skip(after, reach);
    }
    if (at > start && !listener && asides.isRelative(at)) {
      at = asides.afterRelative(at, reach);
      if (at < 0) {
        return new Opening(limit, Marker.NONE, false);
      }
    }
    boolean accorded = AccordingTo.is(report);
    at = accorded && reading.is(at, WordClass.PARTICIPLE) ? asides.commaAfter(at, reach) : at;
    boolean gap = reading.isOneOf(report.first() - 1, "who", "which"); // “which Quill says led to”
    boolean takesThat = !gap && (report.takes(Frame.THAT) || report.takes(Frame.CLAUSE));
    at = takesThat && !adjuncts.isThat(at) ? asides.toContent(at, reach) : at;
    boolean whoIs =
        report.subject().place() == Place.AFTER
            && (reading.is(at, WordClass.RELATIVE)
                || asides.isRelative(at) // “said a man from the group that led them”
                || isReduced(at)); // “a woman known as Rose”
    return whoIs // “said a woman who lives nearby”
        ? new Opening(at, Marker.NONE, listener)
        : marked(at, limit, listener, report.subject().place() == Place.AFTER);
  }

  /** “said Ada Quill (Green) <b>|</b>”, “Quill said (and she was right) <b>|</b> it rained”. */
  private int afterBracket(int at, int limit) {
    for (int i = at;
        reading.is(at, WordClass.OPEN_BRACKET) && i < Math.min(limit, at + REACH);
        i++) {
      if (reading.is(i, WordClass.CLOSE_BRACKET)) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isReduced(int at) {
    return reading.is(at, WordClass.PARTICIPLE)
        && (reading.is(at + 1, "as") || reading.is(at + 1, WordClass.MARK));
  }

  /** One past the times that stand between a verb and its object: “announced Tuesday the sale”. */
  public int afterTimes(int at, int limit) {
    boolean time =
        reading.isAny(at, WordClass.mask(WordClass.TIME, WordClass.TIME_OPENER))
            || reading.is(at, "on") && reading.is(at + 1, WordClass.TIME);
    return time ? adjuncts.skip(at, limit) : at;
  }

  private Opening marked(int at, int limit, boolean listener, boolean inverted) {
    if (at >= limit || reading.is(at, WordClass.STOP) || reading.is(at, WordClass.SEMICOLON)) {
      return new Opening(at, Marker.NONE, listener);
    }
    Opening opening = opening(at, limit, listener, inverted);
    boolean stops = opening.first() >= limit; // “It rained, he said, that,”
    return stops ? new Opening(limit, Marker.NONE, listener) : opening;
  }

  private Opening opening(int at, int limit, boolean listener, boolean inverted) {
    if (adjuncts.isThat(at)) {
      return new Opening(skipComma(at + 1, limit), Marker.THAT, listener);
    }
    if (reading.is(at, WordClass.COMMA)) {
      int question = wedgedQuestion(at, limit);
      if (question > at) {
        return new Opening(question, Marker.QUESTION, listener);
      }
      int after = wedgedThat(at, limit);
      if (after == at) {
        after = asideEnd(at, limit);
        after = after == at + 1 && inverted ? roleEnd(at + 1, limit) : after;
        return new Opening(after, Marker.COMMA, listener);
      }
      return new Opening(skipComma(after, limit), Marker.THAT, listener);
    }
    if (reading.is(at, WordClass.COLON)) {
      return new Opening(at + 1, Marker.COLON, listener);
    }
    if (reading.is(at, WordClass.QUESTION)) {
      return new Opening(at, Marker.QUESTION, listener);
    }
    boolean notTo = reading.is(at, WordClass.NEGATION) && reading.is(at + 1, "to");
    if (reading.is(at, "to") || notTo) {
      return new Opening(at, Marker.INFINITIVE, listener);
    }
    int verb = reading.is(at, WordClass.ADVERB) ? at + 1 : at;
    boolean having = // “denied (ever) having taken it”
        reading.isOneOf(verb, "having", "being")
            && reading.isAny(verb + 1, WordClass.mask(WordClass.PARTICIPLE, WordClass.VERB));
    boolean gerund = reading.is(at, WordClass.GERUND) || having;
    return new Opening(at, gerund ? Marker.GERUND : Marker.BARE, listener);
  }

  private int skipComma(int at, int limit) {
    return at < limit && reading.is(at, WordClass.COMMA) ? at + 1 : at;
  }

  /** “questioned, however, whether”: the question word behind a short aside, or the comma. */
  private int wedgedQuestion(int comma, int limit) {
    for (int i = comma + 1; i + 1 < Math.min(limit, comma + 5); i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i > comma + 1 && reading.isOneOf(i + 1, "whether", "why") ? i + 1 : comma;
      }
      if (reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.MARK)) {
        return comma;
      }
    }
    return comma;
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
          && reading.is(i, "that")
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
    boolean apposition = reading.is(next, "a") || reading.is(next, "an") || reading.is(next, "the");
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
    boolean name = reading.startsName(at); // “according to the mayor, Ada Quill, it rained”
    for (int i = at; role && (name || !reading.is(at, WordClass.NAME)) && i < limit; i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return reading.is(i + 1, WordClass.RELATIVE) ? at : i + 1;
      }
      if (name && !reading.is(i, WordClass.NAME)) {
        return at;
      }
      if (adjuncts.endsPart(i) || reading.is(i, WordClass.FINITE)) {
        return at;
      }
    }
    return at;
  }
}
