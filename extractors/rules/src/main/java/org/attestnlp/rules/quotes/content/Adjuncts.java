package org.attestnlp.rules.quotes.content;

import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.TimePhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Reads over what tells when, where and to whom something was said: “Tuesday”, “last week”, “in a
 * statement”, “to reporters”, “again”.
 */
final class Adjuncts {

  private static final long ENDS_PART =
      WordClass.mask(
          WordClass.COMMA, WordClass.COLON, WordClass.STOP, WordClass.MARK, WordClass.QUESTION);

  /** Adverbs that may also open a time: “said later”, “said later that day”. */
  private static final Set<String> LATER = TimeWords.LATER;

  /** What stands behind them tells when something was said: “said after the meeting”. */
  private static final Set<String> EVENTS = TimeWords.EVENT_PREPOSITION;

  private static final long CLAUSE_OPENERS =
      WordClass.mask(
          WordClass.SUBJECT_PRONOUN, WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER);

  private final Passage reading;
  private final NounPhrases phrases;
  private final TimePhrases times;

  Adjuncts(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
    this.times = new TimePhrases(reading);
  }

  /** One past the adjuncts that start here. */
  int skip(int start, int limit) {
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
    int time = times.end(at, limit);
    if (time > at
        && !isSubjectOfVerb(time)
        && !reading.is(time, WordClass.POSSESSIVE_ENDING)) { // “said last week’s vote”
      return time;
    }
    int event = eventEnd(at, limit);
    if (event > at) {
      return event;
    }
    if (reading.is(at, WordClass.PREPOSITION) && !reading.is(at, "that")) {
      return prepositionalEnd(at, limit);
    }
    boolean count = reading.isAny(at, WordClass.mask(WordClass.NUMBER, WordClass.LONE_PRONOUN));
    if (count && reading.is(at + 1, "times")) {
      return at + 2; // “noted several times that it rained”
    }
    boolean later = LATER.contains(reading.lower(at));
    boolean light = later || reading.is(at, WordClass.ADVERB) && !reading.is(at, "there");
    if (later && reading.is(at + 1, "that") && reading.is(at + 2, WordClass.TIME_UNIT)) {
      return at + 3; // “said later that day <b>|</b> it rained”
    }
    boolean beforeMarker =
        isThat(at + 1)
            || reading.is(at + 1, "after") // “shortly after the vote”
            || reading.is(at + 1, "before")
            || reading.isAny(at + 1, WordClass.mask(WordClass.COMMA, WordClass.COLON))
            || reading.isAny(
                at + 1, WordClass.mask(WordClass.STOP, WordClass.PREPOSITION, WordClass.TIME));
    boolean opener = reading.is(at, WordClass.TIME_OPENER) && !later;
    boolean plain = light && beforeMarker && !opener;
    return plain || tellsHowSaid(at, limit) ? at + 1 : at;
  }

  /**
   * “said bluntly <b>|</b> she was tired”, “said later <b>|</b> talks had failed”, but not “said
   * privately owned firms paid”, “said later stages would follow”.
   */
  private boolean tellsHowSaid(int at, int limit) {
    boolean later = LATER.contains(reading.lower(at));
    boolean how = reading.is(at, ReportingWords.WAY_OF_SAYING);
    if (!how && !later || at + 1 >= limit) {
      return false;
    }
    boolean pronoun = reading.is(at + 1, WordClass.LONE_PRONOUN) || reading.is(at + 1, "there");
    boolean noun = how && !reading.is(at + 1, WordClass.PARTICIPLE);
    return reading.isAny(at + 1, CLAUSE_OPENERS)
        || reading.startsName(at + 1)
        || pronoun && reading.is(at + 2, WordClass.FINITE)
        || noun && reading.is(at + 1, WordClass.NOUN);
  }

  /** Part of a time: “March 3”, but not “Monday 40 people”. */
  private boolean isTimePart(int token) {
    boolean counts =
        reading.isAny(token + 1, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE))
            && !reading.isAny(token + 1, WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT));
    return reading.isAny(token, WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT))
        || reading.is(token, WordClass.NUMBER) && !counts;
  }

  /** “after the meeting <b>|</b> he was hopeful”, else the same place. */
  private int eventEnd(int at, int limit) {
    int end = EVENTS.contains(reading.lower(at)) ? phrases.plainEnd(at + 1, limit) : at;
    boolean clause =
        end > at + 1
            && !reading.is(at + 1, WordClass.SUBJECT_PRONOUN)
            && (reading.isAny(end, CLAUSE_OPENERS)
                || reading.is(end, WordClass.LONE_PRONOUN)
                    && reading.is(end + 1, WordClass.FINITE));
    return clause ? end : at;
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
    if (reading.is(at + 1, WordClass.TIME)
        && !reading.is(at + 2, WordClass.POSSESSIVE_ENDING)) { // “on Monday <b>|</b> prices rose”
      plain = at + 2;
      while (plain < limit && isTimePart(plain)) {
        plain++;
      }
    }
    if (reading.is(at, WordClass.BOUND) && reading.is(at + 1, WordClass.NUMBER)) {
      return at; // “said between 300 and 350 houses burned”
    }
    if (reading.is(at, "at") && reading.is(at + 2, WordClass.NUMBER)) {
      return at; // “said at least six people, two of them children, had been hurt”
    }
    boolean time = isTimePart(plain - 1) || isTimePart(at + 1);
    int full = time ? plain : phrases.fullEnd(at + 1, limit);
    while (full < limit && isTimePart(full)) {
      full++;
    }
    if (isReduced(full) && setting(at + 1, full)) { // “in remarks carried by the agency”
      int by = prepositionalEnd(full + 1, limit);
      full = by > full + 1 ? by : full;
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
    boolean setting = setting(at + 1, full) && !reading.is(at, "of");
    boolean toListener = reading.is(at, "to");
    return setting || time || toListener ? full : at;
  }

  private boolean isReduced(int token) {
    boolean past = reading.is(token, WordClass.PARTICIPLE) || reading.lower(token).endsWith("ed");
    return past && reading.is(token + 1, WordClass.PREPOSITION);
  }

  /** Whether what stands between a verb and its content may end before this token. */
  boolean endsPart(int token) {
    return reading.isAny(token, ENDS_PART);
  }

  private boolean setting(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.SETTING) || reading.is(i, ReportingWords.GESTURE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether “that” opens a clause here and is no pronoun. */
  boolean isThat(int at) {
    if (!reading.is(at, "that")) {
      return false;
    }
    boolean pronoun = reading.is(at + 1, WordClass.FINITE) && !reading.tag(at).equals("IN");
    return !pronoun;
  }
}
