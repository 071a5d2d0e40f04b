package org.attestnlp.rules.claims.circumstances;

import java.time.LocalDate;
import java.util.Map;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.TimeUnit;
import org.attestnlp.rules.dates.period.Words;
import org.jspecify.annotations.Nullable;

/**
 * Resolves times that are told from the time before them: {@code 412 in the week to 25 October,
 * from 530 the week before}, {@code in the third quarter, from $4m a year earlier}, {@code Two days
 * later}.
 */
final class ShiftedTimes {

  private static final Map<String, Integer> BEHIND =
      Map.of("earlier", -1, "before", -1, "later", 1, "after", 1, "afterwards", 1);

  private static final Map<String, Integer> BETWEEN =
      Map.of("previous", -1, "preceding", -1, "next", 1, "following", 1, "same", 0);

  private ShiftedTimes() {}

  /** How far a time lies from the one before it. */
  record Shift(TimeUnit unit, int count) {}

  /** How far a phrase says that it lies from the time before it, null if it does not say so. */
  static @Nullable Shift shift(String phrase) {
    Words words = new Words(phrase);
    int first = words.is(0, "on") || words.is(0, "in") || words.is(0, "from") ? 1 : 0;
    Words.Count number = words.number(first);
    int unit = words.skip(first, "the");
    if (number != null) {
      return behind(words, number.end(), number.value());
    }
    Integer between = BETWEEN.get(words.joined(unit, unit + 1));
    boolean ends = between != null && words.size() == unit + 2;
    TimeUnit named = ends ? TimeUnit.at(words, unit + 1) : null;
    if (between != null && named != null) {
      return new Shift(named, between);
    }
    return unit > first ? behind(words, unit, 1) : null;
  }

  private static @Nullable Shift behind(Words words, int at, int count) {
    TimeUnit unit = words.size() == at + 2 ? TimeUnit.at(words, at) : null;
    Integer sign = unit == null ? null : BEHIND.get(words.joined(at + 1, at + 2));
    return unit == null || sign == null ? null : new Shift(unit, sign * count);
  }

  /** The time so far from another, null if it cannot be told. */
  static @Nullable TimeExpression from(TimeExpression base, Shift shift, TimeExpression time) {
    LocalDate first = base.from();
    LocalDate last = base.until();
    if (first == null || last == null) {
      return null;
    }
    Period period = period(first, last, shift.unit(), shift.count());
    return period == null
        ? null
        : new TimeExpression(
            time.span(), period.value(), period.from(), period.until(), TimeRelation.AT);
  }

  private static @Nullable Period period(
      LocalDate first, LocalDate last, TimeUnit unit, int count) {
    if (first.equals(last) || isWhole(unit, first, last)) {
      return unit.around(unit.plus(first, count));
    }
    if (unit != TimeUnit.YEAR || last.isAfter(first.plusYears(1))) {
      return null; // “in 2024, … a month earlier”
    }
    LocalDate then = unit.plus(first, count);
    for (TimeUnit part : new TimeUnit[] {TimeUnit.MONTH, TimeUnit.QUARTER}) {
      if (isWhole(part, first, last)) {
        return part.around(then);
      }
    }
    return isWhole(TimeUnit.WEEK, first, last)
        ? null
        : Period.days(then, unit.plus(last.plusDays(1), count).minusDays(1));
  }

  private static boolean isWhole(TimeUnit unit, LocalDate first, LocalDate last) {
    Period whole = unit.around(first);
    return whole != null && first.equals(whole.from()) && last.equals(whole.until());
  }
}
