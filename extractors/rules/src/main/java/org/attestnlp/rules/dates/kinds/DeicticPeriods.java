package org.attestnlp.rules.dates.kinds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.TimeUnit;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is counted from the running week, month or year: “last week”, “this year”, “next
 * month”, “last Friday”, “last summer”, “this morning”.
 */
final class DeicticPeriods implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    LocalDate today = anchor.published();
    String word = words.value(at, TimeWords.PERIOD_SHIFT);
    if (word == null || today == null) {
      return null;
    }
    int shift = Integer.parseInt(word);
    Period period = period(words, at + 1, shift, today);
    return period == null ? null : new Found(period, at + 2);
  }

  private static @Nullable Period period(Words words, int at, int shift, LocalDate today) {
    TimeUnit unit = TimeUnit.at(words, at);
    if (unit != null && words.joined(at, at + 1).endsWith("s")) {
      return null; // “in the coming months”
    }
    if (unit != null) {
      return unit == TimeUnit.DAY && shift != 0 ? null : unit.around(unit.plus(today, shift));
    }
    if (words.is(at, "weekend")) {
      return Period.weekend(today.plusWeeks(shift));
    }
    String part = words.value(at, TimeWords.DAY_PART);
    if (part != null) {
      boolean night = shift < 0 && words.is(at, "night");
      return shift == 0 || night ? dayPart(today.plusDays(shift), part) : null;
    }
    DayOfWeek weekday = words.weekday(at);
    if (weekday != null) {
      return weekday(weekday, shift, today);
    }
    Month month = words.month(at);
    if (month != null) {
      return month(month, shift, today);
    }
    String season = words.value(at, TimeWords.SEASON_NAME);
    return season == null ? null : season(season, shift, today);
  }

  private static Period dayPart(LocalDate day, String part) {
    return Period.day(day).named(day + "T" + part);
  }

  /** “Next Friday” is that of next week, “this Friday” that of this week. */
  private static Period weekday(DayOfWeek weekday, int shift, LocalDate today) {
    if (shift < 0) {
      return Period.day(today.with(TemporalAdjusters.previous(weekday)));
    }
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Period.day(monday.plusWeeks(shift).with(TemporalAdjusters.nextOrSame(weekday)));
  }

  private static Period month(Month month, int shift, LocalDate today) {
    YearMonth own = YearMonth.of(today.getYear(), month);
    YearMonth running = YearMonth.from(today);
    if (shift < 0) {
      return Period.month(own.isBefore(running) ? own : own.minusYears(1));
    }
    return Period.month(shift > 0 && !own.isAfter(running) ? own.plusYears(1) : own);
  }

  /** The last summer that is over, this year’s, the next that has not begun; north of the line. */
  private static @Nullable Period season(String code, int shift, LocalDate today) {
    int first =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    YearMonth own = YearMonth.of(today.getYear(), first);
    YearMonth running = YearMonth.from(today);
    boolean inside = !running.isBefore(own) && running.isBefore(own.plusMonths(3));
    boolean wrapped = running.isBefore(own.plusMonths(-9)); // January belongs to last year’s winter
    int year = today.getYear();
    if (shift == 0) {
      return Period.unknown(Period.digits(wrapped ? year - 1 : year) + "-" + code);
    }
    if (inside || wrapped) {
      return null; // in July “last summer” may be either
    }
    boolean over = running.isAfter(own);
    int last = over ? year : year - 1;
    return Period.unknown(Period.digits(shift < 0 ? last : last + 1) + "-" + code);
  }
}
