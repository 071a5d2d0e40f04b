package org.attestnlp.rules.dates.kinds;

import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Passes over times of day, which news gives in many zones: of “9:30 a.m. on Friday” the day is
 * kept.
 */
public final class ClockTimes implements PeriodKind {

  private final PeriodReader periods;

  ClockTimes(PeriodReader periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    int end = clock(words, at);
    if (end == at || end == words.size()) {
      return null;
    }
    return periods.read(words, words.skip(end, "on"), anchor);
  }

  /** One past a time of day that follows, with its “at”; the same index if none does. */
  public static int end(Words words, int at) {
    boolean opened = words.is(at, "at") || words.is(at, "around") || words.is(at, "about");
    int first = opened ? at + 1 : at;
    int end = clock(words, first);
    return end == first ? at : end;
  }

  private static int clock(Words words, int at) {
    String word = words.get(at);
    int digits = 0;
    while (digits < word.length()
        && (Words.isDigit(word.charAt(digits))
            || digits > 0 && ".:".indexOf(word.charAt(digits)) >= 0)) {
      digits++;
    }
    if (digits == 0 || digits > 5) {
      return at;
    }
    String suffix = word.substring(digits);
    boolean minutes = word.indexOf(':') > 0;
    if (suffix.isEmpty() ? isHalfDay(words.get(at + 1)) : isHalfDay(suffix)) {
      return zone(words, suffix.isEmpty() ? at + 2 : at + 1);
    }
    return suffix.isEmpty() && minutes ? zone(words, at + 1) : at;
  }

  private static boolean isHalfDay(String word) {
    return TimeWords.CLOCK.contains(word) && !word.equals("gmt");
  }

  private static int zone(Words words, int at) {
    return words.skip(at, "gmt");
  }
}
