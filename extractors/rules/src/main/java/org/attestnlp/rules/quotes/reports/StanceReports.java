package org.attestnlp.rules.quotes.reports;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueGroup.Mood;
import org.attestnlp.rules.quotes.cues.CueVerb;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.subjects.Reporters;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Auxiliaries;
import org.attestnlp.rules.syntax.verbs.Auxiliary;
import org.attestnlp.rules.syntax.verbs.AuxiliaryRun;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody is or makes clear as a report: “Quill was <b>adamant</b> that it would hold”,
 * “she <b>made it clear</b> that it was late”. Not: “it is certain that”, “the dam is sure to”.
 */
final class StanceReports {

  private static final Set<Frame> FRAMES = EnumSet.of(Frame.THAT, Frame.CLAUSE, Frame.FINITE);
  private static final Set<Frame> THOUGHTS =
      EnumSet.of(Frame.THAT, Frame.CLAUSE, Frame.FINITE, Frame.THOUGHT);

  private final Passage passage;
  private final Reporters reporters;
  private final People people;

  StanceReports(Passage passage, Reporters reporters, People people) {
    this.passage = passage;
    this.reporters = reporters;
    this.people = people;
  }

  /** The report at an adjective behind “be”, or at “make” before “clear”; or null. */
  @Nullable Report at(int token) {
    String insisting = ReportingWords.CUE_ADJECTIVE.get(passage.lower(token));
    if (insisting != null) {
      AuxiliaryRun run = new Auxiliaries(passage).before(token);
      Set<Frame> frames = insisting.equals("insists") ? FRAMES : THOUGHTS;
      return run.says(Auxiliary.BE) ? report(token, token + 1, run, frames) : null;
    }
    int clear = passage.lemma(token).equals("make") ? clear(token + 1) : -1;
    return clear < 0
        ? null
        : report(token, clear + 1, new Auxiliaries(passage).before(token), FRAMES);
  }

  /** “clear”, “it clear”, “it very clear”. */
  private int clear(int next) {
    int at = passage.is(next, "it") ? next + 1 : next;
    at = passage.is(at, WordClass.ADVERB) ? at + 1 : at;
    return passage.is(at, ReportingWords.MADE_KNOWN) ? at : -1;
  }

  private @Nullable Report report(int token, int end, AuxiliaryRun run, Set<Frame> frames) {
    boolean real =
        !run.says(Auxiliary.NEGATION) && !run.says(Auxiliary.UNREAL) && !run.says(Auxiliary.TO);
    boolean doing = passage.is(token, WordClass.GERUND) && !run.says(Auxiliary.PROGRESSIVE);
    if (!real || passage.is(end, WordClass.STOP)) {
      return null;
    }
    CueVerb cue = new CueVerb(passage.lower(end - 1), frames);
    Mood mood = doing ? Mood.GERUND : Mood.FINITE;
    CueGroup group = new CueGroup(cue, token, run.first(), end, mood);
    Subject subject = reporters.of(group);
    if (subject == null) {
      return null;
    }
    boolean said =
        !passage.isOneOf(subject.sources().get(0).first(), "it", "this", "that", "there")
            && people.are(subject.sources().get(0));
    return said ? new Report(group, subject) : null;
  }
}
