package org.attestnlp.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the event of a claim takes place: {@code by year’s end}.
 *
 * <p>“by year’s end” in an article of 24 October 2024 is {@code 2024}, until 2024-12-31.
 *
 * @param span the phrase
 * @param value the time as in TIMEX3 ({@code 2024-10-24}, {@code 2024-W43}, {@code 2024-Q3}, {@code
 *     P2Y}; {@code XXXX-10-24} where the year is unknown; a range as in ISO 8601, {@code
 *     2019/2021}), null if it could not be told
 * @param from the first day that is meant, null where open or unknown
 * @param until the last day that is meant, itself included; null where open or unknown
 * @param relation how the event lies to the value: {@code UNTIL}; null in results of versions
 *     before 0.2
 */
public record TimeExpression(
    Span span,
    @Nullable String value,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable TimeRelation relation) {

  /** Refuses a last day before the first. */
  public TimeExpression {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(
          "time “" + span.text() + "” ends on " + until + ", before it begins on " + from);
    }
  }

  /**
   * A time as 0.1 had it, without the days it covers.
   *
   * @deprecated name the days: {@link #TimeExpression(Span, String, LocalDate, LocalDate,
   *     TimeRelation)}
   */
  @Deprecated(since = "0.2")
  @SuppressWarnings("InlineMeSuggester") // its annotation would be one more library
  public TimeExpression(Span span, @Nullable String value) {
    this(span, value, null, null, null);
  }

  /** A time that is not resolved. */
  public static TimeExpression unresolved(Span span) {
    return new TimeExpression(span, null, null, null, TimeRelation.AT);
  }
}
