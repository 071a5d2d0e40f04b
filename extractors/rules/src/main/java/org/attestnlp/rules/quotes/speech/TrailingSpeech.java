package org.attestnlp.rules.quotes.speech;

import java.util.List;
import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.quotes.content.ContentBorders;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.Opening;
import org.attestnlp.rules.quotes.content.Opening.Marker;
import org.attestnlp.rules.quotes.content.OpeningReader;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.AccordingTo;
import org.attestnlp.rules.quotes.reports.People;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.ClauseShape;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.TokenRange;

/**
 * Finds content that comes before its report, or around it: “It rained, Quill said.” “The mayor,
 * officials said, had left.”
 */
public final class TrailingSpeech {

  private static final Set<String> ADDITIONS = FunctionWords.ADDITION;
  private static final Set<String> CARRYING_ON = FunctionWords.CARRIES_ON;
  private static final Set<String> TIMES = TimeWords.TIME_SUBORDINATOR;
  private static final long BEFORE =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.MARK);

  private final Passage reading;
  private final Reports reports;
  private final ContentBorders borders;
  private final OpeningReader openings;
  private final ClauseShape shape;
  private final SecondClauses seconds;
  private final People people;

  public TrailingSpeech(
      Passage reading,
      Reports reports,
      ContentBorders borders,
      OpeningReader openings,
      People people) {
    this.reading = reading;
    this.reports = reports;
    this.borders = borders;
    this.openings = openings;
    this.people = people;
    this.shape = new ClauseShape(reading);
    this.seconds = new SecondClauses(reading);
  }

  public void find(List<Draft> drafts) {
    for (Report report : reports.list()) {
      Cancellation.check();
      boolean found = report.takes(Frame.FINDING) && !people.find(report.sources().get(0));
      if (!report.group().happened()
          || !report.takes(Frame.CLAUSE)
          || found
          || isDisputed(report)) {
        continue;
      }
      if (!reports.isTaken(report)) {
        of(report, drafts);
      } else if (goesOnInMarks(report)) {
        before(report, drafts);
      }
    }
  }

  /** “…, a charge the police denied”: the charge is denied and denies nothing. */
  private boolean isDisputed(Report report) {
    TokenRange source = report.subject().sources().get(0);
    boolean article = reading.is(source.first(), "a") || reading.is(source.first(), "an");
    return report.takes(Frame.DENIED)
        && article
        && reading.is(source.first() - 1, WordClass.COMMA)
        && CueNouns.isStatement(reading.tokens().lemma(source.end() - 1));
  }

  /** “It is late, Quill said, “but not too late””: the marked words carry on the sentence. */
  private boolean goesOnInMarks(Report report) {
    int comma = Math.max(report.end(), report.group().end());
    int quotation = reading.is(comma, WordClass.COMMA) ? reading.marks().of(comma + 1) : -1;
    return quotation >= 0
        && reading.marks().firstInside(quotation) < reading.marks().endInside(quotation)
        && reading.is(report.first() - 1, WordClass.COMMA)
        && reading.marks().of(report.first() - 1) < 0
        && Character.isLowerCase(
            reading.document().text().charAt(reading.marks().quotations().get(quotation).begin()))
        && reading.isAny(
            reading.marks().firstInside(quotation),
            WordClass.mask(WordClass.CONJUNCTION, WordClass.NEGATION, WordClass.SUBORDINATOR));
  }

  private void before(Report report, List<Draft> drafts) {
    int limit = report.first();
    int start = report.subject().compact() ? leftStart(report, limit) : limit;
    int end = start < limit ? borders.trimEnd(start, limit) : start;
    if (end > start
        && shape.isClause(start, end)
        && !reading.isAny(start, WordClass.mask(WordClass.GERUND, WordClass.PREPOSITION))) {
      drafts.add(draft(report, start, end, QuoteRule.TRAILING_CUE));
    }
  }

  private void of(Report report, List<Draft> drafts) {
    int first = report.first();
    boolean accorded = AccordingTo.is(report);
    boolean set = accorded || reading.isAny(first - 1, BEFORE) || isAs(first - 1);
    int limit = isAs(first - 1) ? first - 1 : first;
    int start = report.subject().compact() && set ? leftStart(report, limit) : limit;
    int end = start < limit ? borders.trimEnd(start, limit) : start;
    if (end <= start) {
      return;
    }
    Opening opening = openings.of(report);
    boolean more = borders.end(opening.first(), report) > opening.first();
    boolean cleft = // “It is on her watch, Quill said, that it rained”
        opening.marker() == Marker.THAT
            && more
            && reading.is(report.end(), WordClass.COMMA)
            && reading.is(first - 1, WordClass.COMMA)
            && shape.hasFinite(start, end)
            && opensCleft(start);
    if (cleft || (opening.marker() == Marker.COMMA && isWedged(report, start, end, opening))) {
      wedged(report, start, end, opening, drafts);
    } else if (opening.marker() != Marker.THAT
        && !holdsContent(report, opening, shape.hasFinite(start, end))
        && !isCircumstance(start, end)
        && isSubstantial(start, end)) {
      drafts.add(
          draft(report, start, end, accorded ? QuoteRule.ACCORDING_TO : QuoteRule.TRAILING_CUE));
    } else if (accorded && isSubstantial(start, end)) {
      drafts.add(draft(report, start, end, QuoteRule.ACCORDING_TO));
    }
  }

  /**
   * “Quill said they would stay”, but not “Quill told them before he left”, nor, behind a clause,
   * “Quill said after the match” and “Quill wrote the board”.
   */
  private boolean holdsContent(Report report, Opening opening, boolean stated) {
    int first = opening.first();
    if (opening.marker() != Marker.BARE) { // “If re-elected, she promises to stay”
      boolean toDo = opening.marker() == Marker.INFINITIVE && !stated;
      return toDo && report.takes(opening.listener() ? Frame.URGE : Frame.TO_DO);
    }
    if (reading.is(first, WordClass.SUBORDINATOR)) {
      return !opening.listener() && !stated;
    }
    boolean goesOn = shape.hasFinite(first, reading.sentenceEnd(first));
    boolean place = // “…, he told reporters in Oslo”
        opening.listener() && reading.is(first, WordClass.PREPOSITION);
    if (!stated && !place || goesOn) {
      return true;
    }
    long circumstance = WordClass.mask(WordClass.PREPOSITION, WordClass.ADVERB);
    return !reading.isAny(first, circumstance)
        && (report.takes(Frame.THING) || !reading.is(first, WordClass.NAME));
  }

  /** “When it rained, Quill said so”: a clause of time that no main clause follows. */
  private boolean isCircumstance(int start, int end) {
    for (int i = start; i < end; i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return false;
      }
    }
    boolean later = isLater(start) || reading.isOneOf(start, "although", "though");
    return later || TIMES.contains(reading.lower(start)) && !shape.isClause(start, end);
  }

  /** “hours after it rained”, “long before it rained” */
  private boolean isLater(int start) {
    int opener = start;
    while (opener < start + 4 && reading.isAny(opener, BEFORE_TIME)) {
      opener++;
    }
    return opener > start && TIMES.contains(reading.lower(opener));
  }

  private static final long BEFORE_TIME =
      WordClass.mask(WordClass.TIME_UNIT, WordClass.NUMBER)
          | WordClass.mask(WordClass.ADVERB, WordClass.DETERMINER, WordClass.ADJECTIVE);

  /** “It is …”, “But there is …” */
  private boolean opensCleft(int start) {
    int first = reading.is(start, WordClass.CONJUNCTION) ? start + 1 : start;
    boolean hope = // “She feared, she said, that …”
        reading.is(first, WordClass.SUBJECT_PRONOUN) && reading.is(first + 2, WordClass.COMMA);
    boolean it = reading.is(first, "it") || reading.is(first, "there");
    return hope || (it && reading.is(first + 1, WordClass.FINITE));
  }

  private boolean isAs(int token) {
    return reading.is(token, "as")
        && reading.isAny(token - 1, WordClass.mask(WordClass.COMMA, WordClass.MARK));
  }

  private int leftStart(Report report, int limit) {
    int floor = reading.sentenceFirst(report.group().verb());
    return limit <= floor ? limit : borders.start(limit);
  }

  private boolean isSubstantial(int start, int end) {
    boolean counted = // “Around 60 per cent …”
        reading.is(start, WordClass.BOUND) && reading.is(start + 1, WordClass.NUMBER);
    boolean phrase = end - start >= 4 && (counted || !reading.is(start, WordClass.PREPOSITION));
    boolean clause = shape.hasFinite(start, end) && end - start >= 2;
    return clause || phrase || reading.is(end - 1, WordClass.MARK);
  }

  /** Whether the content goes on after the report: “The mayor, officials said, had left.” */
  private boolean isWedged(Report report, int start, int end, Opening opening) {
    int right = opening.first();
    int rightEnd = borders.end(right, report);
    if (ADDITIONS.contains(reading.lower(right)) && rightEnd > right) {
      return true;
    }
    boolean leftOpen = !shape.hasFinite(start, end);
    boolean verb = leftOpen && reading.is(right, WordClass.PARTICIPLE); // “, a memo says, refused”
    if (rightEnd <= right || !(verb || shape.hasFinite(right, rightEnd)) || isAside(right)) {
      return false;
    }
    boolean after = report.subject().place() == Place.AFTER;
    boolean goesOn = reading.is(right, WordClass.FINITE) || reading.is(right, WordClass.ADVERB);
    boolean joined =
        reading.isAny(right, WordClass.mask(WordClass.SUBORDINATOR, WordClass.CONJUNCTION));
    return leftOpen
        || (goesOn && !joined)
        || (!after && !joined)
        || carriesOn(report, right)
        || seconds.isSaid(right);
  }

  /**
   * “The rate would fall, Quill said, if it rained”, but not “…, Quill said, as he left”: that is
   * when it was said.
   */
  private boolean carriesOn(Report report, int right) {
    boolean time = reading.is(right, "as") || TIMES.contains(reading.lower(right));
    boolean joins = !(AccordingTo.is(report) && reading.is(right, WordClass.CONJUNCTION));
    return (joins && CARRYING_ON.contains(reading.lower(right)))
        && !(reading.is(right, "even") && reading.is(right + 1, "as")) // “even as talks went on”
        && !(time && reading.is(right + 1, WordClass.SUBJECT_PRONOUN));
  }

  private boolean isAside(int right) {
    Report other = reports.startingAt(right); // “, Quill said, could not say why”: nobody reports
    Report joined = reading.is(right, WordClass.CONJUNCTION) ? reports.startingAt(right + 1) : null;
    return other != null && other.group().happened()
        || (reading.marks().of(right) >= 0 && reading.is(right, WordClass.MARK))
        || joined != null
        || reading.is(right, WordClass.RELATIVE)
        || reading.is(right, WordClass.GERUND)
        || isLater(right);
  }

  private void wedged(Report report, int start, int end, Opening opening, List<Draft> drafts) {
    int right = opening.first();
    Draft second = draft(report, right, borders.end(right, report), QuoteRule.WEDGED_CUE);
    if (end - start == 1 && !reading.is(start, WordClass.NOUN)) {
      drafts.add(second);
      return;
    }
    Draft first = draft(report, start, end, QuoteRule.WEDGED_CUE);
    drafts.add(first);
    drafts.add(second.carryingOn(first, QuoteRule.WEDGED_CUE));
  }

  private Draft draft(Report report, int start, int end, QuoteRule rule) {
    return Draft.of(reading.tokens().begin(start), reading.tokens().end(end - 1), report, rule);
  }
}
