package org.attestnlp.rules.quotes.speech;

import java.util.List;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.PassiveReports;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds what somebody is said to be: “called it ‘a mess’”, “described her as a born leader”. */
public final class Characterisation {

  private static final int REACH = 14;
  private static final long PRONOUNS =
      WordClass.mask(WordClass.OBJECT_PRONOUN, WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN);
  private static final long BREAKS =
      WordClass.mask(WordClass.COMMA, WordClass.FINITE, WordClass.SEMICOLON, WordClass.COLON);

  private final Passage reading;
  private final Reports reports;
  private final NounPhrases phrases;
  private final NounContents contents;
  private final PassiveReports passives;

  public Characterisation(
      Passage reading,
      Reports reports,
      NounPhrases phrases,
      NounContents contents,
      PassiveReports passives) {
    this.reading = reading;
    this.reports = reports;
    this.phrases = phrases;
    this.contents = contents;
    this.passives = passives;
  }

  public void find(List<Draft> drafts) {
    for (Report report : reports.list()) {
      Cancellation.check();
      if (!report.takes(Frame.AS) || reports.isTaken(report)) {
        continue;
      }
      boolean unsaid = report.group().mood() == CueGroup.Mood.PASSIVE;
      Draft draft = report.group().happened() ? of(report) : unsaid ? ofNobody(report) : null;
      if (draft != null) {
        drafts.add(draft.affirmed());
        second(report, draft, drafts);
      }
    }
  }

  private @Nullable Draft of(Report report) {
    int at = Math.max(report.group().end(), report.end());
    int limit = Math.min(reading.sentenceEnd(report.group().verb()), at + REACH);
    int object = objectEnd(at, limit);
    boolean passive = report.subject().place() == Subject.Place.AGENT;
    int as = as(at, limit, passive);
    if (as > 0) {
      Draft said = contents.content(report, as, limit(report), QuoteRule.CHARACTERISED);
      boolean bare = reading.isAny(at, PRONOUNS) && !reading.is(as, WordClass.MARK);
      boolean whole = // “described it as “a crime””, but “described it as a crime”
          said != null && !passive && object > at && !bare;
      return whole && said != null ? said.from(reading.tokens().begin(at)) : said;
    }
    boolean names = !passive && report.takes(Frame.NAME) && object > at && object < limit;
    return names && (isPredicate(at, object) || judges(report, at, object))
        ? contents.content(report, at, limit(report), QuoteRule.CHARACTERISED)
        : null;
  }

  /** “He was remembered as a “kind man””: words of somebody who is not named. */
  private @Nullable Draft ofNobody(Report report) {
    int at = report.group().end();
    int as = as(at, Math.min(limit(report), at + REACH), true);
    Draft draft =
        as < 0 ? null : contents.content(report, as, limit(report), QuoteRule.CHARACTERISED);
    return draft == null || !holdsMarks(as, draft) ? null : draft.by(List.of());
  }

  private boolean holdsMarks(int first, Draft draft) {
    for (int i = first; i < reading.size() && reading.tokens().begin(i) < draft.end(); i++) {
      if (reading.is(i, WordClass.MARK)) {
        return true;
      }
    }
    return false;
  }

  /** “… as a disgrace and <b>by Pell as “the best news”</b>”. */
  private void second(Report report, Draft draft, List<Draft> drafts) {
    int and = reading.tokens().at(draft.end());
    while (and < limit(report) && reading.tokens().begin(and) < draft.end()
        || reading.is(and, WordClass.MARK)) {
      and++;
    }
    boolean goesOn =
        report.subject().place() == Subject.Place.AGENT
            && reading.is(and, "and")
            && reading.is(and + 1, "by");
    TokenRange agent = goesOn ? passives.agent(and + 1, false) : null;
    int as = agent == null ? -1 : as(agent.end(), limit(report), true);
    Draft other =
        agent == null || as < 0
            ? null
            : contents.content(report, as, limit(report), QuoteRule.CHARACTERISED);
    if (other != null && agent != null) {
      drafts.add(other.by(phrases.parts(agent.first(), agent.end())).affirmed());
    }
  }

  private int limit(Report report) {
    return reading.sentenceEnd(report.group().verb());
  }

  private int objectEnd(int at, int limit) {
    if (reading.is(at, WordClass.OBJECT_PRONOUN)
        && !reading.is(at, WordClass.POSSESSIVE_DETERMINER)) {
      return at + 1;
    }
    boolean it = reading.is(at, "it") || reading.is(at, "this");
    return it || (reading.is(at, "her") && isPredicate(at, at + 1))
        ? at + 1
        : phrases.fullEnd(at, limit);
  }

  /** “a mess” after “it”, or marked words. */
  private boolean isPredicate(int at, int next) {
    boolean marked =
        reading.is(next, WordClass.MARK)
            || (reading.is(next, WordClass.DETERMINER) && reading.is(next + 1, WordClass.MARK));
    boolean article = reading.is(next, "a") || reading.is(next, "an") || reading.is(next, "the");
    boolean pronoun =
        reading.isAny(at, WordClass.mask(WordClass.OBJECT_PRONOUN, WordClass.LONE_PRONOUN));
    return marked || (article && pronoun && next == at + 1);
  }

  /**
   * “called the ruling unfair”, but not “what he called graft a sin”, “as daft as calling it dead”.
   */
  private boolean judges(Report report, int at, int next) {
    int before = report.group().first() - 1;
    boolean general = report.group().gerund() && reading.is(before, WordClass.PREPOSITION);
    boolean relative = reading.isOneOf(report.first() - 1, "what", "which", "as");
    return !general && !relative && !reading.is(at, "each") && isJudgement(next);
  }

  /**
   * “called the ruling <b>unfair</b>”, “called Pell <b>a liar</b>”, not “called Pell a week ago”
   */
  private boolean isJudgement(int next) {
    if (reading.isAny(next, TIMES)) {
      return false; // “called the guard late”
    }
    if (reading.is(next, WordClass.ADJECTIVE)) {
      return !reading.isAny(next + 1, NAMED);
    }
    int end = phrases.plainEnd(next, Math.min(reading.sentenceEnd(next), next + REACH));
    return reading.isOneOf(next, "a", "an")
        && end > next + 1
        && reading.is(end - 1, WordClass.NOUN)
        && !reading.is(end - 1, "times")
        && !reading.is(end - 1, "time")
        && !reading.is(end - 1, WordClass.TIME_UNIT);
  }

  private static final long NAMED = WordClass.mask(WordClass.NOUN, WordClass.NAME);
  private static final long TIMES =
      WordClass.mask(WordClass.TIME_OPENER, WordClass.TIME_UNIT, WordClass.TIME);

  /** The word after “as”, or -1. */
  private int as(int at, int limit, boolean passive) {
    for (int i = at; i < limit; i++) {
      if (reading.is(i, "as")) {
        boolean opens = phrases.opens(i + 1) || reading.is(i + 1, WordClass.MARK);
        return (i > at || passive) && opens ? i + 1 : -1;
      }
      if (reading.isAny(i, BREAKS) || reading.is(i, WordClass.MARK)) {
        return -1;
      }
    }
    return -1;
  }
}
