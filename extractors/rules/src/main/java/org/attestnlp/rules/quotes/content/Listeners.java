package org.attestnlp.rules.quotes.content;

import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.ClauseShape;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Reads over whom something is told: “told <b>reporters</b> it rained”, “urged <b>them</b> to
 * stay”.
 */
final class Listeners {

  private static final long CLAUSE_OPENERS =
      WordClass.mask(
          WordClass.SUBJECT_PRONOUN,
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.NUMBER);

  private static final long OBJECT_OPENERS =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.OBJECT_PRONOUN);

  private final Passage reading;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final Regions regions;
  private final ClauseShape shape;

  Listeners(Passage reading, NounPhrases phrases, Adjuncts adjuncts) {
    this.reading = reading;
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.regions = new Regions(reading, adjuncts);
    this.shape = new ClauseShape(reading);
  }

  /** One past the listener who starts here, or the same place. */
  int end(int at, int limit) {
    boolean clause = adjuncts.isThat(at); // “warned that taxes, which have doubled, must fall”
    if (at >= limit || clause || reading.is(at, WordClass.SUBJECT_PRONOUN)) {
      return at;
    }
    if (reading.is(at, "it") || reading.is(at, "you")) {
      return reading.is(at + 1, WordClass.FINITE) ? at : at + 1;
    }
    if (reading.is(at, WordClass.OBJECT_PRONOUN)
        && reading.isAny(at + 1, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.DETERMINER))) {
      return at + 1; // “assured her he would stay”
    }
    if (reading.is(at, WordClass.OBJECT_PRONOUN)
        && (reading.is(at + 1, "to") || reading.is(at + 1, WordClass.PREPOSITION))) {
      return at + 1; // “asked her to leave”, “reminded her on Monday”
    }
    int plain = afterMeeting(at, phrases.plainEnd(at, limit));
    if (plain == at || reading.is(plain, WordClass.FINITE)) {
      return at;
    }
    if (countsSubject(plain, limit)) {
      return plain;
    }
    int full = phrases.fullEnd(at, limit);
    int region = regions.after(full, limit);
    if (region > full) {
      return region;
    }
    boolean opensContent =
        adjuncts.isThat(full)
            || reading.is(full, "to")
            || full > plain && opensClause(full)
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

  /** Whether what follows the listener opens the content though it looks like an adjunct. */
  boolean endBeforeContent(int at, int limit) {
    return countsSubject(at, limit) || isToDo(at);
  }

  /** “told a packed <b>meeting</b> the money was there”: the form in -ing is a noun. */
  private int afterMeeting(int first, int end) {
    boolean noun = reading.is(end, WordClass.GERUND) && reading.is(end, WordClass.SETTING);
    return noun && end > first && reading.is(first, WordClass.DETERMINER) ? end + 1 : end;
  }

  /** “urged the council to plant trees”, but not “told visitors to town halls that it rained”. */
  private boolean isToDo(int to) {
    return reading.is(to, "to")
        && reading.tag(to + 1).equals("NN")
        && reading.isAny(to + 2, OBJECT_OPENERS)
        && !adjuncts.isThat(to + 3);
  }

  /** “told reporters <b>|</b> about 120 people may have died”, but “about 120 people”. */
  private boolean countsSubject(int at, int limit) {
    return reading.is(at, WordClass.BOUND)
        && reading.is(at + 1, WordClass.NUMBER)
        && shape.isClause(at, limit);
  }

  /** “told a hall in Alder <b>|</b> he did not know”, “<b>|</b> there were none”. */
  private boolean opensClause(int at) {
    boolean pronoun = reading.is(at, WordClass.LONE_PRONOUN) || reading.is(at, "there");
    return reading.isAny(at, CLAUSE_OPENERS) || pronoun && reading.is(at + 1, WordClass.FINITE);
  }
}
