package org.attestnlp.rules.dates;

import org.attestnlp.rules.dates.kinds.ClockTimes;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;

/** Words behind a period that say no other time: “on Friday morning local time”. */
final class TrailingTimeWords {

  private TrailingTimeWords() {}

  /** Whether nothing that could change the time stands from here on. */
  static boolean mayEnd(Words words, int at) {
    int i = ClockTimes.end(words, words.skip(at, "'s"));
    while (i < words.size() && words.is(i, TimeWords.SILENT_TIME)) {
      i++;
    }
    return i == words.size();
  }
}
