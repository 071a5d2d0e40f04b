package org.attestnlp.rules.quotes;

import java.util.Set;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.WordClass;

/** Reads times that stand without a preposition: “the next day”, “two days later”, “last week”. */
final class TimePhrases {

  private static final Set<String> DISTANCES = TimeWords.TIME_DISTANCE;

  private static final long UNIT = WordClass.mask(WordClass.TIME_UNIT, WordClass.TIME);

  private final Passage reading;

  TimePhrases(Passage reading) {
    this.reading = reading;
  }

  /** One past the time that starts here, or the same place. */
  int end(int at, int limit) {
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
