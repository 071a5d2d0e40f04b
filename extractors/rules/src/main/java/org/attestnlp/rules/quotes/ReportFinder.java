package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.NounPhrases;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.WordClass;
import org.attestnlp.spi.Cancellation;
import org.jspecify.annotations.Nullable;

/** Finds the reports of a document in text order, outside marked words. */
final class ReportFinder {

  private static final Set<String> UNREAL_SOURCES = FunctionWords.UNREAL_SOURCE;

  private final Passage reading;
  private final CueGroups groups;
  private final SubjectFinder subjects;
  private final AccordingTo accordingTo;
  private final Sidelines sidelines;

  ReportFinder(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.groups = new CueGroups(reading);
    this.subjects = new SubjectFinder(reading, phrases);
    this.accordingTo = new AccordingTo(reading, phrases);
    this.sidelines = new Sidelines(reading);
  }

  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      Report report = reading.marks().of(i) >= 0 || sidelines.isBeside(i) ? null : at(i);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private @Nullable Report at(int token) {
    Report according = accordingTo.at(token);
    if (according != null) {
      return according;
    }
    CueGroup group = groups.at(token);
    if (group == null || isPhrase(group) || QuotedSource.leadsTo(reading, group.verb())) {
      return null;
    }
    Subject subject = subjects.of(group);
    if (subject == null
        || UNREAL_SOURCES.contains(reading.lower(subject.sources().get(0).first()))) {
      return null;
    }
    boolean thought = group.cue().takes(Frame.THOUGHT);
    return thought && !isThinker(group, subject) ? null : new Report(group, subject);
  }

  /**
   * Of beliefs and findings only those of named or described others count: “experts believe”, “it
   * found that”, not “he feels”.
   */
  private boolean isThinker(CueGroup group, Subject subject) {
    int first = subject.sources().get(0).first();
    long pronouns = WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN);
    boolean pronoun = subject.sources().get(0).size() == 1 && reading.isAny(first, pronouns);
    boolean relative = subject.place() == Subject.Place.RELATIVE;
    boolean finding = group.cue().takes(Frame.FINDING) && reading.is(group.end(), "that");
    return group.finite() && (!pronoun || finding) && !relative;
  }

  /** “That said, …” and “having said that” report nothing. */
  private boolean isPhrase(CueGroup group) {
    int that = group.verb() - 1;
    return reading.is(that, "that")
        && reading.is(group.verb() + 1, WordClass.COMMA)
        && !reading.is(that - 1, WordClass.NOUN); // “a message that said, “…””
  }
}
