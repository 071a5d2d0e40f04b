package org.attestnlp.rules.dates.period;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is seen from.
 *
 * @param published the day of publication, null if unknown
 * @param tense when the clause happens
 * @param order how the article writes dates in digits
 */
public record Anchor(@Nullable LocalDate published, Tense tense, DayMonthOrder order) {

  /** The same day seen from another. */
  public Anchor from(LocalDate day, Tense other) {
    return new Anchor(day, other, order);
  }

  /**
   * Which of the periods that come again each year is meant: in the past the last that has begun,
   * in the future the first that has not ended; null if that cannot be told.
   *
   * @param inYear the period of a year, null if that year has none (29 February)
   */
  public @Nullable Period yearly(IntFunction<@Nullable Period> inYear) {
    if (published == null) {
      return null;
    }
    Period running = inYear.apply(published.getYear());
    if (running != null && running.covers(published)) {
      return running;
    }
    return switch (tense) {
      case PAST -> yearly(inYear, -1);
      case FUTURE -> yearly(inYear, 1);
      case UNKNOWN -> null;
    };
  }

  private @Nullable Period yearly(IntFunction<@Nullable Period> inYear, int step) {
    LocalDate today = published;
    for (int year = 0; today != null && year <= 8; year++) {
      Period period = inYear.apply(today.getYear() + step * year);
      if (period != null && (step < 0 ? period.beganBy(today) : period.endsFrom(today))) {
        return period;
      }
    }
    return null;
  }
}
