package org.attestnlp.rules.quotes.cues;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Finds plural subjects of plain forms: “officials say”, “aides to Quill say”, “they say”. */
final class PluralSubjects {

  private final Passage reading;

  PluralSubjects(Passage reading) {
    this.reading = reading;
  }

  /** Whether the verb that begins here has one. */
  boolean standBefore(int verb) {
    int first = beforeAside(verb - 1) + 1;
    String tag = first > 0 ? reading.tag(first - 1) : "";
    return tag.equals("NNS")
        || tag.equals("NNPS")
        || reading.is(first - 1, WordClass.PLURAL_NOUN)
        || tiesPlural(first - 1)
        || reading.isAny(
            first - 1, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN));
  }

  /** The token before “, for instance,”, or the token right before. */
  private int beforeAside(int last) {
    if (!reading.is(last, WordClass.COMMA)) {
      return last;
    }
    for (int i = last - 1; i > last - CueGroups.REACH && i > 0; i--) {
      if (reading.is(i, WordClass.COMMA)) {
        return i - 1;
      }
    }
    return last;
  }

  /** “Aides to Quill say”, “Officials in the town say”: the plural stands before what is tied. */
  private boolean tiesPlural(int last) {
    int at = last;
    while (at > last - CueGroups.REACH && reading.isAny(at, CueGroups.PHRASE)) {
      at--;
    }
    return at < last
        && reading.is(at, WordClass.PREPOSITION)
        && (reading.tag(Math.max(0, at - 1)).equals("NNS")
            || reading.is(at - 1, WordClass.PLURAL_NOUN));
  }
}
