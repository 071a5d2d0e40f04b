package org.attestnlp.rules.claims.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftedTimesTest {

  @ParameterizedTest
  @CsvSource({
    "the week before, 2024-06-03, 2024-06-09, 2024-W22",
    "a week earlier, 2024-06-03, 2024-06-09, 2024-W22",
    "a year earlier, 2024-07-01, 2024-09-30, 2023-Q3",
    "a year earlier, 2024-05-01, 2024-05-31, 2023-05",
    "a year earlier, 2023-01-01, 2023-12-31, 2022",
    "a year earlier, 2023-10-01, 2024-09-30, 2022-10-01/2023-09-30",
    "two days later, 2024-02-28, 2024-02-28, 2024-03-01",
    "the next day, 2024-12-31, 2024-12-31, 2025-01-01",
    "on the same day, 2024-12-31, 2024-12-31, 2024-12-31",
    "the following year, 2021-01-01, 2021-12-31, 2022",
  })
  void a_time_is_counted_from_the_one_before(
      String phrase, LocalDate from, LocalDate until, String value) {
    assertThat(shifted(phrase, from, until)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "a month earlier, 2023-01-01, 2023-12-31", // of which month?
    "a year earlier, 2024-06-03, 2024-06-09", // no week is that of a year before
    "two years, 2024-06-03, 2024-06-09",
    "the day before the vote, 2024-06-03, 2024-06-03",
    "earlier, 2024-06-03, 2024-06-03",
    "an hour later, 2024-06-03, 2024-06-03",
  })
  void what_cannot_be_counted_has_no_value(String phrase, LocalDate from, LocalDate until) {
    assertThat(shifted(phrase, from, until)).isEqualTo("none");
  }

  @Test
  void an_open_time_is_no_base() {
    TimeExpression since = new TimeExpression(span(), "2024", null, null, TimeRelation.SINCE);
    ShiftedTimes.Shift shift = ShiftedTimes.shift("a year earlier");
    assertThat(shift).isNotNull();
    assertThat(ShiftedTimes.from(since, shift, since)).isNull();
  }

  private static String shifted(String phrase, LocalDate from, LocalDate until) {
    ShiftedTimes.Shift shift = ShiftedTimes.shift(phrase);
    TimeExpression base = new TimeExpression(span(), "base", from, until, TimeRelation.AT);
    TimeExpression found = shift == null ? null : ShiftedTimes.from(base, shift, base);
    return found == null || found.value() == null ? "none" : found.value();
  }

  private static Span span() {
    return Span.of("then", 0, 4);
  }
}
