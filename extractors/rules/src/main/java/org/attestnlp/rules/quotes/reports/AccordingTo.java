package org.attestnlp.rules.quotes.reports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueGroup.Mood;
import org.attestnlp.rules.quotes.cues.CueVerb;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.JoinedSpeakers;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads “according to Quill” and “in Quill’s words” as reports. */
public final class AccordingTo {

  private static final int REACH = 40;
  private static final Set<Frame> FRAMES =
      EnumSet.of(Frame.SPEECH, Frame.CLAUSE, Frame.SOURCE_PHRASE);
  private static final CueVerb CUE = new CueVerb("according to", FRAMES);

  private static final CueVerb WORDS =
      new CueVerb("in the words of", EnumSet.of(Frame.SPEECH, Frame.CLAUSE));

  private static final int OWNER = 8; // tokens of the owner in “in the mayor of Oslo’s words”

  private final Passage reading;
  private final NounPhrases phrases;
  private final JoinedSpeakers joined;

  AccordingTo(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
    this.joined = new JoinedSpeakers(reading, phrases);
  }

  /** Whether a report is of this kind. */
  public static boolean is(Report report) {
    return report.takes(Frame.SOURCE_PHRASE);
  }

  /** One past “according to” or “in the words of” that starts here, or -1. */
  private int opens(int token) {
    if (reading.is(token, "according") && reading.is(token + 1, "to")) {
      return reading.is(token + 2, "what")
          ? token + 3
          : token + 2; // “to what the office announced”
    }
    boolean words =
        reading.is(token, "in")
            && reading.is(token + 1, "the")
            && reading.is(token + 2, "words")
            && reading.is(token + 3, "of");
    return words ? token + 4 : -1;
  }

  /** The report that starts with “according” at this token, or null. */
  @Nullable Report at(int token) {
    int first = opens(token);
    if (first < 0) {
      return account(token);
    }
    int limit = Math.min(reading.sentenceEnd(token), first + REACH);
    int end = first < limit ? phrases.fullEnd(first, limit) : first;
    if (end == first && first + 1 < limit && reading.tag(first).equals("VB")) {
      int rest = phrases.fullEnd(first + 1, limit); // “according to state records”
      end = rest > first + 1 ? rest : first;
    }
    if (end == first) {
      return null;
    }
    CueVerb cue = reading.is(token, "in") ? WORDS : CUE;
    CueGroup group = new CueGroup(cue, token, token, first, Mood.FINITE);
    List<TokenRange> sources = new ArrayList<>(phrases.parts(first, end));
    sources.addAll(joined.after(sources.get(sources.size() - 1), limit));
    int last = sources.get(sources.size() - 1).end();
    return new Report(group, new Subject(sources, Place.AFTER, token, last));
  }

  /**
   * “In Quill’s words,” or “by her own account.”: what somebody owns, set off by a comma; or null.
   */
  private @Nullable Report account(int token) {
    String preposition = reading.lower(token);
    boolean opens = reading.sentenceFirst(token) == token || reading.text(token - 1).equals(",");
    if (!opens || !ReportingWords.SOURCE_ACCOUNT.containsValue(preposition)) {
      return null;
    }
    int own = reading.tag(token + 1).equals("PRP$") ? token + 2 : possessive(token + 1);
    int noun = reading.is(own, "own") ? own + 1 : own;
    boolean apart = reading.text(noun + 1).equals(",") || reading.text(noun + 1).equals(".");
    if (own < 0
        || !apart
        || !preposition.equals(ReportingWords.SOURCE_ACCOUNT.get(reading.lower(noun)))) {
      return null;
    }
    int end = reading.isPossessive(own - 1) ? own - 1 : own;
    CueVerb cue = new CueVerb(preposition + " " + reading.lower(noun), FRAMES);
    CueGroup group = new CueGroup(cue, noun, token, noun + 1, Mood.FINITE);
    return new Report(
        group, new Subject(phrases.parts(token + 1, end), Place.AFTER, token, noun + 1));
  }

  /** One past the “’s” of the noun phrase that begins at a token, or -1. */
  private int possessive(int first) {
    int limit = Math.min(reading.sentenceEnd(first), first + OWNER);
    for (int i = first + 1; i < limit; i++) {
      if (reading.isPossessive(i)) {
        return phrases.fullEnd(first, i) == i ? i + 1 : -1;
      }
    }
    return -1;
  }
}
