package org.attestnlp.rules.dates.kinds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Tense;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads “Friday”, “Friday last week”, “the weekend”: in the past the last one, the day of
 * publication included, in the future the next.
 */
final class Weekdays implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    LocalDate today = anchor.published();
    DayOfWeek weekday = words.weekday(at);
    if (today == null || weekday == null && !words.is(at, "weekend")) {
      return null;
    }
    if (weekday == null) {
      return weekend(at, today, anchor.tense());
    }
    String shift = words.value(at + 1, TimeWords.PERIOD_SHIFT);
    if (shift != null && words.is(at + 2, "week")) {
      LocalDate week = today.plusWeeks(Integer.parseInt(shift));
      LocalDate monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Found(Period.day(monday.with(TemporalAdjusters.nextOrSame(weekday))), at + 3);
    }
    return switch (anchor.tense()) {
      case PAST ->
          new Found(Period.day(today.with(TemporalAdjusters.previousOrSame(weekday))), at + 1);
      case FUTURE ->
          new Found(Period.day(today.with(TemporalAdjusters.nextOrSame(weekday))), at + 1);
      case UNKNOWN -> today.getDayOfWeek() == weekday ? new Found(Period.day(today), at + 1) : null;
    };
  }

  /** “the past weekend” */
  static @Nullable Found weekendBefore(int end, @Nullable LocalDate today) {
    return today == null ? null : new Found(Period.weekend(today.minusWeeks(1)), end);
  }

  private static @Nullable Found weekend(int at, LocalDate today, Tense tense) {
    boolean running = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (running) {
      return new Found(Period.weekend(today), at + 1);
    }
    return switch (tense) {
      case PAST -> new Found(Period.weekend(today.minusWeeks(1)), at + 1);
      case FUTURE -> new Found(Period.weekend(today), at + 1);
      case UNKNOWN -> null;
    };
  }
}
