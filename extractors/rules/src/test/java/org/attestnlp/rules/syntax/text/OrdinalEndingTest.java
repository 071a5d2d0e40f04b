package org.attestnlp.rules.syntax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrdinalEndingTest {

  @ParameterizedTest
  @CsvSource({"1, st", "21, st", "2, nd", "3, rd", "11, th", "20, th"})
  void says_which_one(String digits, String ending) {
    assertThat(OrdinalEnding.is(digits, ending)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"14, st", "11, st", "5, s", "3, km"})
  void is_a_unit_or_nothing(String digits, String ending) {
    assertThat(OrdinalEnding.is(digits, ending)).isFalse();
  }
}
