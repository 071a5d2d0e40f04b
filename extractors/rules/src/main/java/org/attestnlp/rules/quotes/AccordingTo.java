package org.attestnlp.rules.quotes;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.rules.quotes.CueGroup.Mood;
import org.attestnlp.rules.quotes.Subject.Place;
import org.attestnlp.rules.syntax.NounPhrases;
import org.attestnlp.rules.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** Reads “according to Quill” as a report whose subject follows it. */
final class AccordingTo {

  private static final String LEMMA = "according to";

  private static final int REACH = 40;
  private static final CueVerb CUE =
      new CueVerb(LEMMA, EnumSet.of(Frame.SPEECH, Frame.CLAUSE), Set.of());

  private final Passage reading;
  private final NounPhrases phrases;

  AccordingTo(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** Whether a report is of this kind. */
  static boolean is(Report report) {
    return report.cue().lemma().equals(LEMMA);
  }

  /** The report that starts with “according” at this token, or null. */
  @Nullable Report at(int token) {
    if (!reading.is(token, "according") || !reading.is(token + 1, "to")) {
      return null;
    }
    int first = token + 2;
    int limit = Math.min(reading.sentenceEnd(token), first + REACH);
    int end = first < limit ? phrases.fullEnd(first, limit) : first;
    if (end == first && first + 1 < limit && reading.tag(first).equals("VB")) {
      int rest = phrases.fullEnd(first + 1, limit); // “according to state records”
      end = rest > first + 1 ? rest : first;
    }
    if (end == first) {
      return null;
    }
    CueGroup group = new CueGroup(CUE, token, token, first, Mood.FINITE);
    return new Report(group, new Subject(phrases.parts(first, end), Place.AFTER, token, end));
  }
}
