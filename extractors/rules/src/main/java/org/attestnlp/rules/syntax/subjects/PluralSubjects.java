package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Finds plural subjects of plain forms: “officials say”, “aides to Quill say”, “they say”. */
public final class PluralSubjects {

  private static final int REACH = 8; // tokens looked back over

  /** What stands in a simple noun phrase. */
  public static final long PHRASE =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.ADJECTIVE,
          WordClass.NOUN);

  private final Passage reading;

  public PluralSubjects(Passage reading) {
    this.reading = reading;
  }

  /** Whether the verb that begins here has one. */
  public boolean standBefore(int verb) {
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
    for (int i = last - 1; i > last - REACH && i > 0; i--) {
      if (reading.is(i, WordClass.COMMA)) {
        return i - 1;
      }
    }
    return last;
  }

  /** “Aides to Quill say”, “Officials in the town say”: the plural stands before what is tied. */
  private boolean tiesPlural(int last) {
    int at = last;
    while (at > last - REACH && reading.isAny(at, PHRASE)) {
      at--;
    }
    return at < last
        && reading.is(at, WordClass.PREPOSITION)
        && (reading.tag(Math.max(0, at - 1)).equals("NNS")
            || reading.is(at - 1, WordClass.PLURAL_NOUN));
  }
}
