package org.attestnlp.rules.dates.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A span of time.
 *
 * @param value as in TIMEX3: {@code 2024-10-24}, {@code 2024-W43}, {@code P2Y}; a range of two is
 *     written as in ISO 8601: {@code 2019/2021}
 * @param from its first day, null if unknown
 * @param until its last day, null if unknown
 */
public record Period(String value, @Nullable LocalDate from, @Nullable LocalDate until) {

  public static Period day(LocalDate day) {
    return new Period(day.toString(), day, day);
  }

  public static Period month(YearMonth month) {
    return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  public static Period year(int year) {
    return new Period(digits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Several whole months in a row, under a name: {@code 2024-Q3}. */
  static Period months(String value, YearMonth first, int count) {
    return new Period(value, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  /** The week from Monday on that a day is in. */
  static Period week(LocalDate day) {
    LocalDate monday = monday(day);
    return new Period(weekName(monday), monday, monday.plusDays(6));
  }

  /** The Saturday and Sunday of a day's week. */
  public static Period weekend(LocalDate day) {
    LocalDate monday = monday(day);
    return new Period(weekName(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  /** What lasts from the beginning of one to the end of another, null if it would end before. */
  public static @Nullable Period range(Period first, Period last) {
    LocalDate from = first.from();
    LocalDate until = last.until();
    boolean backwards = from != null && until != null && until.isBefore(from);
    return backwards ? null : new Period(first.value() + "/" + last.value(), from, until);
  }

  /** What lasts from one day to another. */
  /** Whether it begins more than a month before another. */
  public boolean isFarBefore(Period other) {
    return from != null && other.from != null && from.isBefore(other.from.minusMonths(1));
  }

  public static Period days(LocalDate from, LocalDate until) {
    return new Period(from + "/" + until, from, until);
  }

  /** Only a name, of days that are not known. */
  public static Period unknown(String value) {
    return new Period(value, null, null);
  }

  /** The year in four digits. */
  public static String digits(int year) {
    return digits(year, 4);
  }

  /** A number with zeros in front, so many digits long: {@code 07}. */
  public static String digits(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  public boolean covers(LocalDate day) {
    return beganBy(day) && endsFrom(day);
  }

  boolean beganBy(LocalDate day) {
    return from != null && !from.isAfter(day);
  }

  boolean endsFrom(LocalDate day) {
    return until != null && !until.isBefore(day);
  }

  /** The same days up to one of them, or from it on. */
  public Period cut(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Period(value, first == null ? from : first, last == null ? until : last);
  }

  public Period named(String other) {
    return new Period(other, from, until);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String weekName(LocalDate day) {
    return digits(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }
}
