package org.attestnlp.rules.quotes.reports;

import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueGroup.Mood;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports in the passive whose speaker follows “by”: “was told by <b>Quill</b> that”, “was
 * labelled “a mess” by <b>critics</b>”.
 */
public final class PassiveReports {

  /** How far behind its verb “by” stands at most, in tokens outside quotation marks. */
  private static final int REACH = 8;

  private static final int LONGEST = 30;

  private static final long BORDERS =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.STOP,
          WordClass.FINITE,
          WordClass.CONJUNCTION,
          WordClass.RELATIVE,
          WordClass.SUBORDINATOR);

  private final Passage reading;
  private final NounPhrases phrases;
  private final People people;

  public PassiveReports(Passage reading, NounPhrases phrases, People people) {
    this.reading = reading;
    this.phrases = phrases;
    this.people = people;
  }

  /** The report of a verb in the passive, or null if nobody is named behind “by”. */
  @Nullable Report of(CueGroup passive) {
    int by = by(passive.end(), reading.sentenceEnd(passive.verb()));
    TokenRange agent = by < 0 ? null : agent(by, passive.cue().takes(Frame.BLAME));
    if (agent == null) {
      return null;
    }
    boolean marked = reading.marks().of(by - 1) >= 0; // “labelled “a mess” by critics”
    int end = marked ? passive.end() : agent.end();
    CueGroup group =
        new CueGroup(passive.cue(), passive.verb(), passive.first(), passive.end(), Mood.FINITE);
    return new Report(
        group,
        new Subject(phrases.parts(agent.first(), agent.end()), Place.AGENT, passive.first(), end));
  }

  /** The noun phrase of somebody behind “by”, or null. */
  public @Nullable TokenRange agent(int by, boolean blamed) {
    int limit = Math.min(reading.sentenceEnd(by), by + LONGEST);
    int end = by + 1 < limit ? phrases.fullEnd(by + 1, limit) : by + 1;
    int plain = by + 1 < limit ? phrases.plainEnd(by + 1, limit) : by + 1;
    if (blamed && (reading.is(plain, "for") || reading.is(plain, "of"))) {
      end = plain; // “was accused by the council of hiding losses”
    }
    boolean means = // “was asked by text message”
        end > by + 1
            && reading.is(end - 1, ReportingWords.SPEECH_MEANS)
            && !reading.is(by + 1, WordClass.DETERMINER);
    TokenRange agent = end > by + 1 && !means ? new TokenRange(by + 1, end) : null;
    boolean body = // “by the fire service”
        agent != null && reading.is(phrases.headEnd(by + 1, end) - 1, BodyWords.BODY_HEAD);
    return agent != null && (body || people.act(agent)) ? agent : null;
  }

  private int by(int from, int limit) {
    int steps = 0;
    for (int i = from; i < limit && steps < REACH; i++) {
      int quotation = reading.marks().of(i);
      if (quotation >= 0) {
        i = Math.max(i, reading.marks().endOf(quotation) - 1);
        continue;
      }
      if (reading.is(i, "by")) {
        return i;
      }
      if (reading.isAny(i, BORDERS)) {
        return -1;
      }
      steps++;
    }
    return -1;
  }
}
