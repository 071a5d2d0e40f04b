package org.attestnlp.rules.dates.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayMonthOrderTest {

  @ParameterizedTest
  @CsvSource({
    "'Signed on 24/10/2024.', DAY_FIRST",
    "'Signed on 24/5/2024 and on 3/4/2024.', DAY_FIRST",
    "'Signed on 10/24/2024.', MONTH_FIRST",
    "'Signed on 5/24/24.', MONTH_FIRST",
    "'Signed on 24/10/2024 and 10/24/2024.', UNDECIDED",
    "'Signed on 3/4/2024.', UNDECIDED",
    "'At 24/7 desks, 13/10 of them, and 24/10/20240.', UNDECIDED",
    "'Paid 25/10/8.', UNDECIDED",
    "'Open 24/10/', UNDECIDED",
    "'See /2024/24/10.', UNDECIDED",
  })
  void dates_with_a_number_above_12_show_the_order(String text, DayMonthOrder order) {
    assertThat(DayMonthOrder.of(text)).isEqualTo(order);
  }
}
