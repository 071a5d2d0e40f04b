package org.attestnlp.rules.quotes.subjects;

import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.subjects.SubjectFinder;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Auxiliaries;
import org.attestnlp.rules.syntax.verbs.Auxiliary;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where somebody quotes somebody: “the Courier quoted <b>Quill</b> as saying”,
 * “<b>Quill</b> was quoted by the Courier as saying”. The one who quotes is no speaker.
 */
public final class QuotedSource {

  /** How many tokens before “as” the verb of quoting stands at most. */
  private static final int REACH = 20;

  private static final long BORDERS = WordClass.mask(WordClass.SEMICOLON, WordClass.MARK);

  private final Passage reading;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  QuotedSource(Passage reading, NounPhrases phrases, SubjectFinder subjects) {
    this.reading = reading;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Whether a verb quotes somebody “as saying”, so that it reports nothing itself. */
  public static boolean leadsTo(Passage reading, int verb) {
    int limit = Math.min(reading.sentenceEnd(verb), verb + REACH);
    for (int i = verb + 1; i + 1 < limit && !reading.isAny(i, BORDERS); i++) {
      if (reading.is(i, "as")) {
        CueLexicon.Form saying = CueLexicon.of(reading.lower(i + 1));
        return isQuoting(reading, verb) && saying != null && saying.gerund();
      }
    }
    return false;
  }

  /** The subject of “saying” behind this “as”, or null if nobody quotes. */
  @Nullable Subject speaker(int as, CueGroup saying, int floor) {
    for (int verb = as - 1; verb >= Math.max(floor, as - REACH); verb--) {
      if (reading.isAny(verb, BORDERS)) {
        return null;
      }
      if (isQuoting(reading, verb) && reading.tag(verb).startsWith("VB")) {
        return of(verb, as, saying);
      }
    }
    return null;
  }

  private @Nullable Subject of(int verb, int as, CueGroup saying) {
    Subject quoting = subjects.ofVerb(verb);
    int first = quoting == null ? saying.first() : quoting.first();
    if (new Auxiliaries(reading).before(verb).says(Auxiliary.BE)) {
      return quoting == null
          ? null
          : new Subject(quoting.sources(), Place.BEFORE, first, saying.end());
    }
    int end = phrases.fullEnd(verb + 1, as);
    return end <= verb + 1
        ? null
        : new Subject(phrases.parts(verb + 1, end), Place.BEFORE, first, saying.end());
  }

  private static boolean isQuoting(Passage reading, int token) {
    CueLexicon.Form form = CueLexicon.of(reading.lower(token));
    return form != null && form.verb().takes(Frame.QUOTING);
  }
}
