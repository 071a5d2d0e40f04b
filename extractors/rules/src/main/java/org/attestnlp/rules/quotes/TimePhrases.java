package org.attestnlp.rules.quotes;

import java.util.Set;
import org.attestnlp.rules.lexicon.TimeWords;

/** Reads times that stand without a preposition: “the next day”, “two days later”, “last week”. */
final class TimePhrases {

  private static final Set<String> DISTANCES = TimeWords.TIME_DISTANCE;

  private static final long UNIT = WordClass.mask(WordClass.TIME_UNIT, WordClass.TIME);

  private final Reading reading;

  TimePhrases(Reading reading) {
    this.reading = reading;
  }

  /** One past the time that starts here, or the same place. */
  int end(int at, int limit) {
    boolean definite = reading.isWord(at, "the");
    boolean counted =
        reading.is(at, WordClass.NUMBER)
            || reading.isWord(at, "a")
            || reading.isWord(at, "an")
            || reading.isWord(at, "several");
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
