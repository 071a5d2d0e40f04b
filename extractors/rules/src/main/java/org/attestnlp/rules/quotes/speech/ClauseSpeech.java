package org.attestnlp.rules.quotes.speech;

import java.util.List;
import org.attestnlp.rules.quotes.content.Aftermath;
import org.attestnlp.rules.quotes.content.ContentBorders;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.Opening;
import org.attestnlp.rules.quotes.content.OpeningReader;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.AccordingTo;
import org.attestnlp.rules.quotes.reports.People;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.ClauseShape;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.TakenLives;
import org.attestnlp.spi.Cancellation;
import org.jspecify.annotations.Nullable;

/** Finds reported clauses that follow their report: “Quill said (that) it rained”. */
public final class ClauseSpeech {

  private static final long NO_CLAUSE =
      WordClass.mask(
          WordClass.RELATIVE,
          WordClass.CONJUNCTION,
          WordClass.GERUND,
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR);

  private final Passage reading;
  private final Reports reports;
  private final ContentBorders borders;
  private final OpeningReader openings;
  private final Aftermath aftermath;
  private final ClauseShape shape;
  private final People people;

  public ClauseSpeech(
      Passage reading,
      Reports reports,
      ContentBorders borders,
      OpeningReader openings,
      People people) {
    this.reading = reading;
    this.reports = reports;
    this.borders = borders;
    this.openings = openings;
    this.aftermath = new Aftermath(reading);
    this.people = people;
    this.shape = new ClauseShape(reading);
  }

  public void find(List<Draft> drafts) {
    for (Report report : reports.list()) {
      Cancellation.check();
      boolean kills = TakenLives.isObject(reading, report.group().verb());
      Draft draft = report.group().happened() && !kills ? of(report) : null;
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  private @Nullable Draft of(Report report) {
    Opening opening = openings.of(report);
    int start = opening.first();
    if (start >= reading.size() || start >= reading.sentenceEnd(report.group().verb())) {
      return null;
    }
    int end = aftermath.before(start, borders.end(start, report));
    if (end <= start || !fits(report, opening, end)) {
      return null;
    }
    return Draft.of(
        reading.tokens().begin(start), reading.tokens().end(end - 1), report, rule(opening));
  }

  private static QuoteRule rule(Opening opening) {
    return switch (opening.marker()) {
      case THAT -> QuoteRule.THAT_CLAUSE;
      case QUESTION -> QuoteRule.INDIRECT_QUESTION;
      case INFINITIVE -> QuoteRule.INFINITIVE;
      case GERUND -> QuoteRule.DOING;
      case COLON, COMMA, BARE, NONE -> QuoteRule.CLAUSE;
    };
  }

  private boolean fits(Report report, Opening opening, int end) {
    boolean thought = report.takes(Frame.THOUGHT);
    return switch (opening.marker()) {
      case THAT ->
          (report.takes(Frame.THAT) || report.takes(Frame.CLAUSE))
              && (!report.takes(Frame.FINDING) || people.act(report.sources().get(0)))
              && (!isClausal(report, end - opening.first())
                  || shape.hasFinite(opening.first(), end));
      case QUESTION ->
          !reports.isTaken(report) // “… ,” he said when they asked him
              && ((!thought && report.takes(Frame.WHETHER))
                  || (report.takes(Frame.CLAUSE)
                      && mayFind(report)
                      && isCondition(opening.first(), end)));
      case INFINITIVE ->
          report.takes(opening.listener() ? Frame.URGE : Frame.TO_DO) && acts(report);
      case GERUND -> report.takes(Frame.DOING) || isBareClause(report, opening.first(), end);
      case BARE -> isBareClause(report, opening.first(), end);
      case COLON -> !reports.isTaken(report) && isBareClause(report, opening.first(), end);
      case COMMA -> isAfterComma(report, opening.first(), end);
      case NONE -> false;
    };
  }

  /** “The court held that job”, “we find that harder”: what follows is no clause without a verb. */
  private static boolean isClausal(Report report, int tokens) {
    return report.takes(Frame.FINITE) || report.takes(Frame.FINDING) && tokens <= FEW;
  }

  private static final int FEW = 4;

  /** “Quill threatened to leave”, but not “the wall threatened to fall”. */
  private boolean acts(Report report) {
    return !report.takes(Frame.PERSON) || people.act(report.sources().get(0));
  }

  /** “the audit found 40 were forged”, but not “hikers found the camera a tourist dropped”. */
  private boolean mayFind(Report report) {
    return !report.takes(Frame.FINDING) || people.find(report.sources().get(0));
  }

  /** “said when it rains they stay”, “said what they did was right”. */
  private boolean isCondition(int start, int end) {
    boolean opens = reading.is(start, WordClass.SUBORDINATOR) || reading.is(start, "what");
    int verbs = 0;
    for (int i = start; i < end; i++) {
      verbs += reading.is(i, WordClass.FINITE) ? 1 : 0;
    }
    return opens && verbs >= 2;
  }

  private boolean isBareClause(Report report, int start, int end) {
    boolean takes = report.takes(Frame.CLAUSE) || report.takes(Frame.TELL);
    if (!takes || !mayFind(report) || (reports.isTaken(report) && reading.marks().of(start) >= 0)) {
      return false;
    }
    if (reports.isTaken(report) && reading.is(start, WordClass.SUBORDINATOR)) {
      return false; // “… ,” he said when they asked him
    }
    if (reading.isOneOf(start, "me", "him", "us", "them") && !shape.isDoing(start, end)) {
      return false; // “a trend that worries me as it spreads”
    }
    boolean who = reading.isOneOf(report.first() - 1, "who", "which"); // “who she said owed her”
    if (reading.is(start, WordClass.FINITE) || who && reading.is(start, WordClass.PARTICIPLE)) {
      return isGap(report, start);
    }
    boolean opens =
        !reading.isAny(start, WordClass.mask(WordClass.CONJUNCTION))
            && (!reading.is(start, "as")
                || isDegree(start)
                || isCondition(start, end)
                || isSetOff(start, end));
    boolean clause = shape.isClause(start, end);
    return opens
        && (clause
            || (!report.takes(Frame.THING) && shape.isTold(start, end, this::namesThing))
            || report.takes(Frame.SB_TO_DO) && shape.isToDo(start, end)
            || report.takes(Frame.FINDING) && shape.isDoing(start, end)
            || isVerbHidden(report, start, end));
  }

  /** “wrote a book called …”: a verb that takes no clause */
  private boolean namesThing(int token) {
    CueLexicon.Form form = CueLexicon.of(reading.lower(token));
    return form != null && !form.verb().takes(Frame.FINITE) && !form.verb().takes(Frame.MANNER);
  }

  /** “said as part of the deal, both would leave”, but not “said as he left, …” */
  private boolean isSetOff(int as, int end) {
    for (int i = as + 1; i < end && !reading.is(i, WordClass.FINITE); i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return shape.isClause(i + 1, end);
      }
    }
    return false;
  }

  /** “said as many as 25 villages were burned” */
  private boolean isDegree(int as) {
    return reading.is(as + 2, "as") && reading.is(as + 3, WordClass.NUMBER);
  }

  /**
   * What takes nothing but clauses and opens its sentence has a verb behind it, if any could be.
   */
  private boolean isVerbHidden(Report report, int start, int end) {
    int before = report.first() - 1;
    boolean sets =
        before < reading.sentenceFirst(report.group().verb())
            || !reading.isAny(
                before, WordClass.mask(WordClass.COMMA, WordClass.MARK, WordClass.DASH));
    return report.takes(Frame.ONLY)
        && sets
        && report.subject().place() == Place.BEFORE
        && shape.hidesVerb(start, end);
  }

  /** “a poem that she said was written by her aunt”: the subject stands before the report. */
  private boolean isGap(Report report, int start) {
    int before = report.first() - 1;
    boolean noun =
        (reading.isAny(before, WordClass.mask(WordClass.NOUN, WordClass.RELATIVE))
                || reading.is(before, "what")) // “carried what she said was a gun”
            && before >= reading.sentenceFirst(report.group().verb());
    return noun && report.group().end() == start && report.takes(Frame.SPEECH);
  }

  /** “Quill said, it rained”: only if nothing stands before the report. */
  private boolean isAfterComma(Report report, int start, int end) {
    int before = report.first() - 1;
    boolean accorded = AccordingTo.is(report);
    boolean free =
        before < reading.sentenceFirst(report.group().verb())
            || !reading.isAny(before, WordClass.mask(WordClass.COMMA, WordClass.MARK));
    boolean other =
        !accorded && reports.startingAt(start) != null; // “It has promised aid, Quill told them”
    boolean takes = report.takes(Frame.CLAUSE) || report.takes(Frame.TELL);
    if (!free || other || reports.isTaken(report) || !takes) {
      return false;
    }
    boolean initial = before < reading.sentenceFirst(report.group().verb());
    if (accorded) {
      return (initial || reading.is(before, "and") || reading.is(before, "but"))
          && shape.hasFinite(start, end);
    }
    boolean as = reading.is(before, "as");
    // “Of the bodies found, most …”, “Losses reported, 40 clinics closed”: things may be found
    boolean passive =
        report.takes(Frame.THOUGHT) || report.takes(Frame.THING) || report.takes(Frame.DOING);
    if (!as && passive) {
      return false;
    }
    boolean opens = !reading.isAny(start, NO_CLAUSE);
    return (as || opens) && shape.isClause(start, end) && report.subject().compact();
  }
}
