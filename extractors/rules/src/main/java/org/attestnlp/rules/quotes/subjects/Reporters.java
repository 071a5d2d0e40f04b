package org.attestnlp.rules.quotes.subjects;

import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.attestnlp.rules.quotes.cues.CueVerb;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.ReportingVerbs;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.subjects.SubjectFinder;
import org.attestnlp.rules.syntax.subjects.VerbSite;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds who does the reporting: the subject of a reporting verb, or whom it quotes. */
public final class Reporters {

  private final Passage reading;
  private final SubjectFinder subjects;
  private final QuotedSource quotations;
  private final ShowingDocuments documents;

  public Reporters(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.subjects = new SubjectFinder(reading, phrases, new Cues(reading));
    this.quotations = new QuotedSource(reading, phrases, subjects);
    this.documents = new ShowingDocuments(reading, phrases);
  }

  /** The subject of a verb group, or null if the sentence shows none. */
  public @Nullable Subject of(CueGroup group) {
    boolean speech = group.cue().takes(Frame.SPEECH);
    VerbSite verb = new VerbSite(group.verb(), group.first(), group.end(), speech);
    if (!group.gerund() && group.mood() != CueGroup.Mood.INFINITIVE) {
      return subjects.ofFinite(verb, group.finite() && speech);
    }
    int floor = reading.sentenceFirst(group.verb());
    boolean as = group.first() > floor && reading.is(group.first() - 1, "as");
    Subject quoted = as ? quotations.speaker(group.first() - 1, group, floor) : null;
    boolean initial = group.first() == floor; // “Speaking of the fair, Quill left”
    if (initial && !group.cue().takes(Frame.CLAUSE) && !group.cue().takes(Frame.THAT)) {
      return null;
    }
    if (quoted == null && group.gerund()) {
      quoted = documents.before(group);
    }
    return quoted != null ? quoted : subjects.ofNonFinite(verb, group.gerund());
  }

  /** The subject of any finite verb, or null. */
  public @Nullable Subject ofVerb(int verb) {
    return subjects.ofVerb(verb);
  }

  private record Cues(Passage reading) implements ReportingVerbs {

    @Override
    public boolean tellsListener(int token) {
      CueLexicon.Form form = CueLexicon.of(reading.lower(token));
      return form != null && form.verb().takes(Frame.TELL);
    }

    private boolean takesThat(int token, CueVerb verb) {
      return verb.takes(Frame.THAT) && reading.is(token + 1, "that");
    }

    @Override
    public boolean speaks(int token) {
      CueLexicon.Form form = CueLexicon.of(reading.lower(token));
      return form != null
          && (form.verb().takes(Frame.CLAUSE) || takesThat(token, form.verb()))
          && (form.verb().takes(Frame.SPEECH) || !form.verb().takes(Frame.THOUGHT));
    }
  }
}
