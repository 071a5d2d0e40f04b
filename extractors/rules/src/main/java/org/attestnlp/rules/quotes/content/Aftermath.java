package org.attestnlp.rules.quotes.content;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Tells what somebody reacts to from what was said: “vowed to sue <b>after the paper printed the
 * letter</b>”: what is yet to be done comes after nothing that already was.
 */
public final class Aftermath {

  private static final long BORDERS =
      WordClass.mask(WordClass.COMMA, WordClass.SEMICOLON, WordClass.MARK, WordClass.RELATIVE);

  private final Passage reading;

  public Aftermath(Passage reading) {
    this.reading = reading;
  }

  /** One past the last token of what is to be done, before such a clause; else the same end. */
  public int before(int start, int end) {
    if (!reading.is(start, "to")) {
      return end;
    }
    for (int i = start + 2; i < end && !reading.isAny(i, BORDERS); i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return end;
      }
      if (reading.is(i, "after")) {
        return happened(i + 1, end) ? i : end;
      }
    }
    return end;
  }

  /** Whether a clause in the past tense follows. */
  private boolean happened(int first, int end) {
    for (int i = first; i < end && !reading.isAny(i, BORDERS); i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return i > first && reading.tag(i).equals("VBD");
      }
    }
    return false;
  }
}
