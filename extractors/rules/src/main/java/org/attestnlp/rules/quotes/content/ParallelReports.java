package org.attestnlp.rules.quotes.content;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;

/**
 * Tells two reports side by side from a report inside another: “Some said it rained <b>and others
 * said</b> it snowed”, but “Quill said he rang Marsh and Marsh said no”.
 */
final class ParallelReports {

  private final Passage reading;

  ParallelReports(Passage reading) {
    this.reading = reading;
  }

  /** Whether the report behind this “and” stands beside that of the content before it. */
  boolean stand(int and, Report own, Report other) {
    if (!reading.is(and, "and") || other.subject().place() != Place.BEFORE) {
      return false;
    }
    return own.group().gerund() && other.group().gerund()
        ? own.subject().place() == Place.BEFORE
        : alike(own, other) && !isKnown(and, own, other);
  }

  /** “said … said”, “has claimed … has said”: the same tense, and speech in both. */
  private boolean alike(Report own, Report other) {
    boolean speech = own.takes(Frame.SPEECH) && (other.takes(Frame.CLAUSE) || tells(other));
    boolean finite = own.group().finite() && other.group().finite();
    return speech && finite && isPast(own) == isPast(other) && helped(own) == helped(other);
  }

  private static boolean tells(Report report) {
    return report.takes(Frame.SPEECH) && report.takes(Frame.TELL);
  }

  private boolean isPast(Report report) {
    CueLexicon.Form form = CueLexicon.of(reading.lower(report.group().verb()));
    return form != null && (form.past() || form.participle());
  }

  private static boolean helped(Report report) {
    return report.group().first() < report.group().verb();
  }

  /** Whether the second speaker belongs to the content of the first. */
  private boolean isKnown(int and, Report own, Report other) {
    TokenRange source = other.sources().get(0);
    if (reading.is(source.first(), WordClass.SUBJECT_PRONOUN)) {
      return true; // “said he rang her and she said no”
    }
    String head = reading.lower(source.end() - 1);
    for (int i = own.group().end(); i < and; i++) {
      if (reading.lower(i).equals(head)) {
        return true; // “said he rang Marsh and Marsh said no”
      }
    }
    TokenRange first = own.sources().get(0);
    boolean person =
        reading.nameType(first.end() - 1) == EntityType.PERSON
            || reading.is(first.first(), WordClass.SUBJECT_PRONOUN);
    return person && reading.is(source.first(), "the"); // “said she was ill and the doctors said”
  }
}
