package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Reads lists of verbs: “Quill announced the sale, <b>denied</b> the rumours and praised the
 * staff”.
 */
final class VerbLists {

  /** How long a part of a list is at most, in tokens. */
  private static final int LIST = 24;

  private static final long LIST_BORDERS =
      WordClass.mask(WordClass.MARK, WordClass.SEMICOLON, WordClass.DASH, WordClass.CLOSE_BRACKET);

  private final Passage reading;

  VerbLists(Passage reading) {
    this.reading = reading;
  }

  /** Whether the verb behind a comma is one of a list that ends with “and” and a verb. */
  boolean goesOnAt(int comma, int end, int floor) {
    boolean verb = false;
    for (int i = comma - 1; i > floor && !reading.isAny(i, LIST_BORDERS); i--) {
      verb |= reading.is(i, WordClass.FINITE) && !reading.is(i, WordClass.AUXILIARY);
      if (reading.is(i, WordClass.RELATIVE)) {
        return false;
      }
    }
    int limit = verb ? Math.min(reading.sentenceEnd(comma), end + LIST) : end;
    for (int i = end; i + 1 < limit && !reading.isAny(i, LIST_BORDERS); i++) {
      if (reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.COLON)) {
        return false;
      }
      if (reading.is(i, WordClass.CONJUNCTION) && reading.is(i + 1, WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }
}
