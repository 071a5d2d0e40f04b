package org.attestnlp.rules.dates;

import java.util.Set;
import org.attestnlp.rules.dates.kinds.ClockTimes;
import org.attestnlp.rules.dates.period.Words;

/** Words behind a period that say no other time: “on Friday morning local time”. */
final class Leftovers {

  private static final Set<String> SILENT = Set.of("alone", "local", "time", "so", "far", "itself");

  private Leftovers() {}

  /** Whether nothing that could change the time stands from here on. */
  static boolean mayEnd(Words words, int at) {
    int i = ClockTimes.end(words, words.skip(at, "'s"));
    while (i < words.size() && words.is(i, SILENT)) {
      i++;
    }
    return i == words.size();
  }
}
