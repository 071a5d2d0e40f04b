package org.attestnlp.rules.quotes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueGroups;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.subjects.QuotedSource;
import org.attestnlp.rules.quotes.subjects.Reporters;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Cancellation;
import org.jspecify.annotations.Nullable;

/** Finds the reports of a document in text order, outside marked words. */
public final class ReportFinder {

  private static final Set<String> UNREAL_SOURCES = FunctionWords.UNREAL_SOURCE;

  /** How far behind a verb of manner the marked words stand at most, in tokens. */
  private static final int NEAR = 8;

  private final Passage reading;
  private final CueGroups groups;
  private final Reporters reporters;
  private final AccordingTo accordingTo;
  private final Sidebars sidebars;
  private final PassiveReports passives;
  private final UnlistedVerbs unlisted;
  private final StanceReports stances;

  public ReportFinder(Passage reading, NounPhrases phrases, People people) {
    this.reading = reading;
    this.groups = new CueGroups(reading);
    this.reporters = new Reporters(reading, phrases);
    this.accordingTo = new AccordingTo(reading, phrases);
    this.passives = new PassiveReports(reading, phrases, people);
    this.unlisted = new UnlistedVerbs(reading, phrases, people);
    this.stances = new StanceReports(reading, reporters, people);
    this.sidebars = new Sidebars(reading);
  }

  public List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      Report report = reading.marks().of(i) >= 0 || sidebars.isBeside(i) ? null : at(i);
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
    Report stance = stances.at(token);
    if (stance != null) {
      boolean thought = stance.takes(Frame.THOUGHT);
      return thought && !isThinker(stance.group(), stance.subject()) ? null : stance;
    }
    CueGroup group = groups.at(token);
    if (group == null) {
      return unlisted.at(token);
    }
    if (isPhrase(group) || QuotedSource.leadsTo(reading, group.verb())) {
      return null;
    }
    if (group.mood() == CueGroup.Mood.PASSIVE) {
      Report passive = passives.of(group);
      if (passive != null) {
        return passive;
      }
    }
    Subject subject = reporters.of(group);
    if (subject == null
        || UNREAL_SOURCES.contains(reading.lower(subject.sources().get(0).first()))) {
      return null;
    }
    boolean that = group.cue().takes(Frame.THAT) && reading.is(group.end(), "that");
    if (group.cue().takes(Frame.MANNER) && !that && !isBesideMarks(group, subject)) {
      return null;
    }
    if (group.cue().takes(Frame.AS_CLAUSE) && !isLikened(group, subject)) {
      return null;
    }
    boolean thought = group.cue().takes(Frame.THOUGHT);
    return thought && !isThinker(group, subject) ? null : new Report(group, subject);
  }

  private static final long TIMES = WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT);

  /** “as she put it”, “she put it bluntly: “No.””, but not “she put it on the table”. */
  private boolean isLikened(CueGroup group, Subject subject) {
    if (reading.is(subject.first() - 1, "as")) {
      return true;
    }
    int limit = Math.min(reading.sentenceEnd(group.verb()), group.end() + NEAR);
    boolean to = reading.is(group.end(), "to"); // “put it to the witness that he lied”
    for (int i = group.end(); i < limit; i++) {
      if (to && i > group.end() + 1 && reading.is(i, "that")) {
        return !reading.isAny(i + 1, TIMES); // “put it to a vote that night”
      }
      if (reading.is(i, WordClass.COLON) || reading.is(i, WordClass.FINITE)) {
        return reading.is(i, WordClass.COLON) && reading.is(i + 1, WordClass.MARK);
      }
    }
    return false;
  }

  /** “No,” she growled; she growled at him: “No.” */
  private boolean isBesideMarks(CueGroup group, Subject subject) {
    if (reading.is(subject.first() - 1, WordClass.MARK)) {
      return true;
    }
    int end = Math.max(group.end(), subject.end());
    for (int i = end; i < Math.min(reading.sentenceEnd(group.verb()), end + NEAR); i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return false;
      }
      if (reading.is(i, WordClass.MARK)) {
        return true;
      }
    }
    return false;
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
    if (relative && group.gerund() && reading.is(group.first() - 1, WordClass.NOUN)) {
      return true; // “a poll showing that few would come”
    }
    boolean finding = group.cue().takes(Frame.FINDING) && reading.is(group.end(), "that");
    if (group.finite() && reading.is(subject.first() - 1, "what")) {
      return true; // “found what they believe are coins”
    }
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
