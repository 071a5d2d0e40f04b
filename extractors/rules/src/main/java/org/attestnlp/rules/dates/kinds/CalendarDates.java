package org.attestnlp.rules.dates.kinds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.dates.period.YearReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and months by name: “5 June 2024”, “June 5”, “Friday the 5th of June”, “May last
 * year”. Without a year, and none that can be told, they are written {@code XXXX-06-05}.
 */
final class CalendarDates implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    int first = at;
    if (words.weekday(at) != null) {
      first = words.skip(at + 1, "the");
    }
    int day = words.day(first);
    int monthAt = day < 0 ? first : words.skip(first + 1, "of");
    Month month = words.month(monthAt);
    if (month == null) {
      return null;
    }
    int end = monthAt + 1;
    if (day < 0) {
      day = words.day(end);
      end = day < 0 ? end : end + 1;
    }
    if (day < 0 && first > at) {
      return null; // “Friday in May”
    }
    YearReference year = YearReference.at(words, end, anchor);
    int after = year == null ? end : year.end();
    Period period = day < 0 ? month(month, year, anchor) : day(month, day, year, anchor);
    return period == null ? null : new Found(period, after);
  }

  private static Period month(Month month, @Nullable YearReference year, Anchor anchor) {
    if (year != null) {
      return Period.month(YearMonth.of(year.year(), month));
    }
    Period period = anchor.yearly(any -> Period.month(YearMonth.of(any, month)));
    return period != null ? period : Period.unknown(unknownYear(month));
  }

  private static String unknownYear(Month month) {
    return "XXXX-" + Period.digits(month.getValue(), 2);
  }

  private static @Nullable Period day(
      Month month, int day, @Nullable YearReference year, Anchor anchor) {
    if (day > month.maxLength()) {
      return null;
    }
    if (year != null) {
      return inYear(month, day, year.year());
    }
    Period period = anchor.yearly(any -> inYear(month, day, any));
    return period != null
        ? period
        : Period.unknown(unknownYear(month) + "-" + Period.digits(day, 2));
  }

  /** The day in a year, null if it has none: 29 February. */
  static @Nullable Period inYear(Month month, int day, int year) {
    try {
      return Period.day(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return null;
    }
  }
}
