package org.attestnlp.rules.dates.kinds;

import java.time.LocalDate;
import java.time.MonthDay;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.dates.period.YearReference;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Reads holidays on one date each year: “Christmas Eve”, “New Year’s Day 2022”. */
final class FixedDays implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    String shift = words.value(at, TimeWords.PERIOD_SHIFT);
    int first = shift == null ? at : at + 1;
    int end = words.end(first, TimeWords.FIXED_DAY.keySet());
    if (end == first) {
      return null;
    }
    String written = TimeWords.FIXED_DAY.get(words.joined(first, end));
    MonthDay day = MonthDay.parse("--" + written);
    YearReference year = YearReference.at(words, end, anchor);
    if (year != null) {
      return new Found(Period.day(day.atYear(year.year())), year.end());
    }
    LocalDate today = anchor.published();
    if (shift != null) {
      return today == null ? null : new Found(shifted(day, shift, today), end);
    }
    Period period = anchor.yearly(any -> Period.day(day.atYear(any)));
    return new Found(period == null ? Period.unknown("XXXX-" + written) : period, end);
  }

  /** “last Christmas” is the last that is over, “this Christmas” that of this year. */
  private static Period shifted(MonthDay day, String shift, LocalDate today) {
    LocalDate own = day.atYear(today.getYear());
    return switch (shift) {
      case "-1" -> Period.day(own.isBefore(today) ? own : own.minusYears(1));
      case "1" -> Period.day(own.isAfter(today) ? own : own.plusYears(1));
      default -> Period.day(own);
    };
  }
}
