package org.attestnlp.rules.syntax.nouns;

import java.util.Set;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Reads times that stand without a preposition: “the next day”, “two days later”, “last week”. */
public final class TimePhrases {

  private static final Set<String> DISTANCES = TimeWords.TIME_DISTANCE;

  private static final Set<String> LATER = TimeWords.LATER;

  private static final long UNIT = WordClass.mask(WordClass.TIME_UNIT, WordClass.TIME);

  private final Passage reading;

  public TimePhrases(Passage reading) {
    this.reading = reading;
  }

  /**
   * The first token of the time that ends before a token, with its preposition, or that token: “the
   * office <b>|</b> late on Monday <b>|</b> said”.
   */
  public int first(int end, int floor) {
    int first = end;
    boolean unit = false;
    while (first - 1 > floor && isTimePart(first - 1)) {
      first--;
      unit |= reading.isAny(first, UNIT);
    }
    boolean day = first < end && reading.is(first, WordClass.TIME);
    boolean opened = unit && (day || reading.is(first, WordClass.TIME_OPENER));
    boolean tied = unit && reading.is(first - 1, WordClass.PREPOSITION) && first - 1 > floor;
    if (!opened && !tied) {
      return end;
    }
    first = tied ? first - 1 : first;
    return first - 1 > floor && LATER.contains(reading.lower(first - 1)) ? first - 1 : first;
  }

  private boolean isTimePart(int token) {
    return reading.isAny(token, WordClass.mask(WordClass.TIME, WordClass.TIME_UNIT))
        || reading.is(token, WordClass.TIME_OPENER)
        || LATER.contains(reading.lower(token))
        || reading.is(token, WordClass.NUMBER)
            && reading.is(token - 1, WordClass.TIME); // “on March 3 said”
  }

  /** One past the time that starts here, or the same place. */
  public int end(int at, int limit) {
    boolean definite = reading.is(at, "the");
    boolean counted =
        reading.is(at, WordClass.NUMBER)
            || reading.is(at, "a")
            || reading.is(at, "an")
            || reading.is(at, "several");
    int first = definite || counted ? at + 1 : at;
    int unit = first;
    while (unit < limit && reading.is(unit, WordClass.TIME_OPENER)) {
      unit++;
    }
    if (unit >= limit || !reading.isAny(unit, UNIT)) {
      return at;
    }
    boolean distant = DISTANCES.contains(reading.lower(unit + 1));
    if (distant && !definite && unit == first) {
      return unit + 2; // “a day earlier”, “hours later”
    }
    return unit > first && !counted ? unit + 1 : at;
  }
}
