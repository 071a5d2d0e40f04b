package org.attestnlp.rules.dates.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.jspecify.annotations.Nullable;

/** A unit that news counts time in. */
public enum TimeUnit {
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEK("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "DE"),
  CENTURY("", "CE");

  private static final Map<String, TimeUnit> NAMES =
      Map.of(
          "minute", MINUTE,
          "hour", HOUR,
          "day", DAY,
          "week", WEEK,
          "month", MONTH,
          "year", YEAR,
          "decade", DECADE,
          "century", CENTURY);

  private final String before; // the count
  private final String sign;

  TimeUnit(String before, String sign) {
    this.before = before;
    this.sign = sign;
  }

  /** The unit that a word names, in singular or plural, or null. */
  public static @Nullable TimeUnit at(Words words, int at) {
    if (words.is(at, "quarter") || words.is(at, "quarters")) {
      return QUARTER;
    }
    String name = words.value(at, MeasureWords.UNIT);
    return name == null ? null : NAMES.get(name);
  }

  /** How many of it, as in TIMEX3: {@code P2Y}. */
  public String duration(int count) {
    return "P" + before + count + sign;
  }

  /** A day so many units later; the same one for parts of a day. */
  public LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The whole unit that a day is in, null for parts of a day. */
  public @Nullable Period around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case MINUTE, HOUR -> null;
      case DAY -> Period.day(day);
      case WEEK -> Period.week(day);
      case MONTH -> Period.month(YearMonth.from(day));
      case QUARTER -> PartsOfYear.quarter(year, (day.getMonthValue() + 2) / 3);
      case YEAR -> Period.year(year);
      case DECADE -> Years.decade(year / 10 * 10);
      case CENTURY -> Years.century(year / 100 + 1);
    };
  }
}
