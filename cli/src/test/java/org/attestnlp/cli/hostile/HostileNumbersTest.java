package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits that are no number, more than a number, or a number in another custom. */
final class HostileNumbersTest {

  @Test
  @Kind("D1 run of digits without end")
  void digits_without_end_have_no_value() {
    Hostile.Result result = Hostile.text("They counted " + "9".repeat(100_000) + " men.");
    assertThat(result.only().get("claims")).isEmpty();
    assertThat(result.only().get("numbers")).hasSize(1);
    assertThat(result.only().at("/numbers/0/role").asText()).isEqualTo("IDENTIFIER");
    assertThat(result.only().at("/numbers/0/value").isNull()).isTrue();
    assertThat(result.only().at("/numbers/0/text").asText()).hasSize(100_000);
  }

  @Test
  @Kind("D2 1,00,000")
  void indian_grouping() {
    assertThat(Hostile.text("Police counted 1,00,000 men.").numbers())
        .containsExactly("1,00,000=100000");
  }

  @Test
  @Kind("D3 1.000,5")
  void continental_grouping() {
    assertThat(Hostile.text("Police counted 1.000,5 tonnes.").numbers())
        .containsExactly("1.000,5 tonnes=1000.5");
  }

  @Test
  @Kind("D4 3-4,000")
  void a_range_whose_ends_share_the_thousands() {
    Hostile.Result result = Hostile.text("Police counted 3-4,000 men.");
    assertThat(result.only().at("/claims/0/value").asInt()).isEqualTo(3000);
    assertThat(result.only().at("/claims/0/valueHigh").asInt()).isEqualTo(4000);
  }

  @Test
  @Kind("D5 minus")
  void below_zero() {
    assertThat(Hostile.text("It was -5 degrees, then −7.5 degrees.").numbers())
        .anyMatch(number -> number.endsWith("=-5"))
        .anyMatch(number -> number.endsWith("=-7.5"));
  }

  @Test
  @Kind("D6 10^6")
  void a_power() {
    assertThat(Hostile.text("They counted 10^6 stars.").numbers()).containsExactly("10^6=1000000");
  }

  @Test
  @Kind("D7 3,000.5.2")
  void two_decimal_points() {
    assertThat(Hostile.text("Version 3,000.5.2 counts 40 homes.").numbers()).contains("40=40");
  }

  @Test
  @Kind("D8 telephone and date look-alikes")
  void telephones_and_dates_are_no_claims() {
    Hostile.Result result =
        Hostile.text(
            "Call +47 22 33 44 55 or 555-0199 by 24/10/2024 or 2024-10-24, Ada Quill said.");
    assertThat(result.only().get("claims")).isEmpty();
  }

  @Test
  @Kind("D9 NaN and Infinity")
  void words_that_only_a_computer_takes_for_numbers() {
    assertThat(Hostile.text("NaN men and Infinity women, 1e999 in all, 0x7F and 1e5.").numbers())
        .noneMatch(number -> number.matches(".*(NaN|Infinity).*"));
  }

  @Test
  @Kind("D10 3.5m and bn mixed")
  void scale_words_of_every_kind() {
    assertThat(
            Hostile.text("It cost $3.5m, then 2bn euros, then 4 thousand million yen.").numbers())
        .containsExactly(
            "$3.5m=3500000", "2bn euros=2000000000", "4 thousand million yen=4000000000");
  }

  @Test
  @Kind("D11 vulgar fractions")
  void fractions_in_one_character() {
    assertThat(Hostile.text("He lost ½ of it, 1½ tonnes and 3 ¾ miles.").numbers())
        .anyMatch(number -> number.endsWith("=0.5"))
        .anyMatch(number -> number.endsWith("=1.5"))
        .anyMatch(number -> number.endsWith("=3.75"));
  }

  @Test
  @Kind("D12 chains of number words")
  void number_words_without_end() {
    Hostile.text("They counted " + "one hundred thousand million and ".repeat(5_000) + "two men.");
    Hostile.text("They counted " + "million ".repeat(20_000) + "men.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left at .7.30 pm. | 7.30 pm",
        "Version .9.8 is out. | 9.8",
        "It cost $.5.6 then. | 5.6",
        "It fell by -.1.2 percent. | 1.2 percent",
        "They use (.168.1.1 there. | 168",
        "He left at .7. | .7",
        "It cost $.5 then. | $.5",
        ".7.8.9.10 | 7"
      })
  @Kind("D13 a mark before a number: .7.30")
  void a_mark_before_digits_does_not_stop_the_reading(String text, String number) {
    assertThat(Hostile.text(text + " Rain fell on 40 homes.").numbers())
        .anyMatch(found -> found.startsWith(number + "="))
        .contains("40=40");
  }
}
