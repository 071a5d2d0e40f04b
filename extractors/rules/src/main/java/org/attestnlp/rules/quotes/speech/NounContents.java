package org.attestnlp.rules.quotes.speech;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.content.ContentBorders;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.OpeningReader;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.People;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Finds content that is a noun phrase: “denied the presence of troops”, “called for calm”,
 * “condemned them for selling arms”.
 */
public final class NounContents {

  private static final int BLAMED = 14; // words between “condemned” and “for”
  private static final long CUTS =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.COLON, WordClass.OPEN_BRACKET);

  private final Passage reading;
  private final Reports reports;
  private final NounPhrases phrases;
  private final ContentBorders borders;
  private final OpeningReader openings;
  private final People people;

  public NounContents(
      Passage reading,
      Reports reports,
      NounPhrases phrases,
      ContentBorders borders,
      OpeningReader openings,
      People people) {
    this.reading = reading;
    this.reports = reports;
    this.phrases = phrases;
    this.borders = borders;
    this.openings = openings;
    this.people = people;
  }

  public void find(List<Draft> drafts) {
    for (Report report : reports.list()) {
      Cancellation.check();
      Draft draft = report.group().happened() && !reports.isTaken(report) ? of(report) : null;
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  private @Nullable Draft of(Report report) {
    int at = Math.max(report.group().end(), report.end());
    int limit = reading.sentenceEnd(report.group().verb());
    if (at < limit && reading.is(at, WordClass.ADVERB) && !phrases.opens(at)) {
      at++;
    }
    if (at >= limit) {
      return null;
    }
    if (reading.is(at, "to") && isDoing(at + 1)) {
      return report.takes(Frame.DOING) ? content(report, at + 1, limit, QuoteRule.DOING) : null;
    }
    if (report.cue().prepositions().contains(reading.lower(at)) && at + 1 < limit) {
      boolean verb = reading.is(at, "to") && !phrases.opens(at + 1);
      boolean whom = report.takes(Frame.EVALUATING) && people.open(at + 1, limit);
      return verb || whom ? null : content(report, at + 1, limit, QuoteRule.CALLED_FOR);
    }
    int heard = report.takes(Frame.URGE) ? phrases.plainEnd(at, limit) : at;
    if (heard > at
        && heard + 1 < limit
        && reading.isOneOf(heard, "against", "of", "about")
        && report.cue().prepositions().contains(reading.lower(heard))) {
      return content(report, heard + 1, limit, QuoteRule.CALLED_FOR); // “warned them of floods”
    }
    if (report.takes(Frame.BLAME)) {
      boolean thing = // “condemned plans for a bridge”
          report.takes(Frame.THING)
              && report.takes(Frame.EVALUATING)
              && phrases.plainEnd(at, limit) > at
              && reading.is(phrases.plainEnd(at, limit), "for")
              && !people.open(at, limit)
              && !isDoing(phrases.plainEnd(at, limit) + 1)
              && !reading.is(phrases.plainEnd(at, limit) + 1, WordClass.MARK);
      boolean blames = !thing && !reading.is(at, "for"); // “Quill, blamed for the fire, left”
      int blamed = blames || isPassive(report) ? afterBlame(report, at, limit) : -1;
      if (blamed > 0 && report.takes(Frame.MARKED) && !reading.is(blamed, WordClass.MARK)) {
        return null; // “thanked them for their help”
      }
      if (blamed > 0) {
        return content(report, blamed, limit, QuoteRule.BLAMED_FOR);
      }
    }
    if (isPassive(report)) {
      return null; // “The plan was condemned by the council”
    }
    boolean takes =
        report.takes(Frame.THING)
            || takesMatter(report, at, limit)
            || isNothing(report, at)
            || (report.takes(Frame.STATEMENT) && isStatement(at, limit));
    int thing = openings.afterTimes(at, limit); // “announced on Monday the closure of”
    boolean acts = !report.takes(Frame.PERSON) || people.act(report.sources().get(0));
    boolean set = takes && acts && report.group().finite() && thing < limit;
    return set && isThing(thing) && !isPerson(report, thing, limit) && !isBooked(thing, limit)
        ? content(report, thing, limit, QuoteRule.THING)
        : null;
  }

  /** “The audit found <b>no evidence of fraud</b>”, but not “the crew found no way out”. */
  private boolean isNothing(Report report, int at) {
    return report.takes(Frame.FINDING)
        && reading.is(at, "no")
        && people.find(report.sources().get(0));
  }

  /** “reported a rise in cases”, but not “reported 20 cases”, “the 20 reported cases”. */
  private boolean takesMatter(Report report, int at, int limit) {
    int first = openings.afterTimes(at, limit);
    boolean acts = report.takes(Frame.MATTER) && people.act(report.sources().get(0));
    int end = acts ? phrases.plainEnd(first, limit) : first;
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.NUMBER)) {
        return false;
      }
    }
    return end > first;
  }

  /** “the claim”, “their allegations of fraud”, but not “the offer”. */
  private boolean isStatement(int at, int limit) {
    if (reading.is(at, WordClass.MARK)) {
      return true;
    }
    int end = phrases.plainEnd(at, limit);
    return end > at && CueNouns.isStatement(reading.tokens().lemma(end - 1));
  }

  /** “praised Vance”: whom, not what. */
  private boolean isPerson(Report report, int at, int limit) {
    int listener = phrases.plainEnd(at, limit);
    boolean given = report.takes(Frame.DENIED) || report.takes(Frame.TO_DO);
    if (given && listener > at && reading.isOneOf(listener, "the", "a", "an")) {
      return true; // “denied the council the votes it needed”, “promised the town a bridge”
    }
    if (report.takes(Frame.EVALUATING) && people.open(at, limit)) {
      return true;
    }
    int end = phrases.plainEnd(at, limit);
    return end > at
        && reading.nameType(at) == EntityType.PERSON
        && reading.nameType(end - 1) == EntityType.PERSON;
  }

  private boolean isThing(int at) {
    boolean pronoun =
        reading.isAny(at, WordClass.mask(WordClass.OBJECT_PRONOUN, WordClass.SUBJECT_PRONOUN))
            && !reading.is(at, WordClass.POSSESSIVE_DETERMINER);
    return !pronoun && (phrases.opens(at) || reading.is(at, WordClass.MARK));
  }

  /** “confirmed her booking”: a thing that is fixed, not said. */
  private boolean isBooked(int at, int limit) {
    int end = phrases.plainEnd(at, limit);
    return end > at && ReportingWords.BOOKED.contains(reading.lower(end - 1));
  }

  private static boolean isPassive(Report report) {
    return report.subject().place() == Subject.Place.AGENT;
  }

  private boolean isDoing(int token) {
    return reading.is(token, WordClass.GERUND)
        || reading.lower(token).endsWith("ing") && reading.tag(token).equals("NN")
        || reading.is(token, "being")
        || reading.is(token, "having");
  }

  /** The word after “for” or “of”, if it follows the one blamed; else -1. */
  private int afterBlame(Report report, int at, int limit) {
    boolean passive = isPassive(report);
    boolean accuses = "of".equals(EventWords.ACCUSING.get(report.cue().lemma()));
    for (int i = at; i < Math.min(limit, at + BLAMED); i++) {
      boolean of = reading.is(i, "of") && !reading.is(i - 1, WordClass.MARK); // “blamed “luck” of”
      boolean tie = reading.is(i, "for") || (of && (i > at || passive));
      boolean said =
          isDoing(i + 1)
              || reading.is(i + 1, WordClass.MARK)
              || accuses && endsAccused(at, i, limit);
      if (tie && (reading.is(i, "for") || said)) {
        return i + 1;
      }
      if (reading.is(i, WordClass.GERUND)) {
        return -1;
      }
      if (reading.isAny(i, CUTS) || reading.is(i, WordClass.FINITE)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * “her <b>of</b> bad faith”, “the firm <b>of</b> fraud”, not “the head <b>of</b> the firm of”.
   */
  private boolean endsAccused(int at, int of, int limit) {
    boolean pronoun = of == at + 1 && reading.is(at, WordClass.OBJECT_PRONOUN);
    if (pronoun) {
      return true;
    }
    if (phrases.plainEnd(at, limit) != of) {
      return false;
    }
    for (int i = of + 1; i < limit && !reading.isAny(i, CUTS); i++) {
      if (reading.is(i, "of")) {
        return !reading.is(of + 1, WordClass.DETERMINER);
      }
    }
    return true;
  }

  /** The noun phrase that starts here, as content. */
  @Nullable Draft content(Report report, int start, int limit, QuoteRule rule) {
    int stop = Math.min(limit, borders.end(start, report));
    int end = start;
    while (end < stop) {
      int quotation = reading.marks().of(end);
      if (quotation >= 0) {
        boolean all = end == start;
        end = Math.min(stop, reading.marks().endOf(quotation));
        boolean over = reading.is(end, WordClass.FINITE) || reading.is(end + 1, "by");
        if (all && over) {
          break; // “described as “mad” was dropped”, “as “a mess” and by Pell as “bold””
        }
        continue;
      }
      boolean even = reading.is(end - 1, "even"); // “accused them of leaving even after it rained”
      if (end > start && isCut(end) && !even) {
        break;
      }
      end++;
    }
    end = borders.trimEnd(start, end);
    if (rule == QuoteRule.THING && CueNouns.hasClause(reading, start, end)) {
      return null; // “dismissed the allegation that …”: the clause is the content
    }
    long words = // “accused them of lying”, “described the talks as difficult”
        rule == QuoteRule.CHARACTERISED
            ? WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PARTICIPLE)
            : WordClass.mask(WordClass.NOUN, WordClass.GERUND);
    boolean word = reading.isAny(start, words);
    boolean enough = end > start + 1 || end == start + 1 && word;
    return enough
        ? Draft.of(reading.tokens().begin(start), reading.tokens().end(end - 1), report, rule)
        : null;
  }

  private boolean isCut(int token) {
    boolean clause =
        reading.is(token, WordClass.SUBORDINATOR) && !reading.is(token, WordClass.RELATIVE);
    boolean nextVerb =
        reading.is(token, WordClass.CONJUNCTION) && reading.is(token + 1, WordClass.FINITE);
    boolean time = reading.is(token, "on") && reading.is(token + 1, WordClass.TIME);
    return reading.isAny(token, CUTS)
        || clause
        || nextVerb
        || time
        || (reading.is(token, WordClass.TIME)
            && !reading.isOneOf(token - 1, "by", "until", "from", "for") // “a decision by June”
            && !reading.is(token + 1, WordClass.POSSESSIVE_ENDING));
  }
}
