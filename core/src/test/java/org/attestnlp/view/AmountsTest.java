package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Span;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.view.page.Amounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          22000000        |          | GBP              | £22 million
          450000000       | 500000000| USD              | $450 million to $500 million
          2800            |          | USD              | $2,800
          -3.5            |          | EUR              | -€3.5
          5000000         |          | SEK              | SEK\u00A05 million
          12.5            |          | percent          | 12.5 %
          2               |          | percentage_point | 2 percentage points
          1               |          | percentage_point | 1 percentage point
          3               |          | times            | 3 times
          0.1428571428    |          | fraction         | one in seven
          0.05            |          | fraction         | one in 20
          0.5             |          | fraction         | half
          0.6666666667    |          | fraction         | two in three
          0.3333333333    | 0.5      | fraction         | one in three to half
          0.137           |          | fraction         | 13.7 %
          3.4             |          | metre            | 3.4 metres
          10              | 12       | foot             | 10 to 12 feet
          30              |          | degree Celsius   | 30 degrees Celsius
          90              |          | kilometre per hour | 90 kilometres per hour
          1               |          | day              | 1 day
          2               |          | century          | 2 centuries
          3000            |          |                  | 3,000
          1234567         |          |                  | 1,234,567
          1230000         |          |                  | 1.23 million
          1500000000      |          |                  | 1.5 billion
          2E12            |          |                  | 2 trillion
          0               |          |                  | 0
          0.00000012      |          |                  | 0.00000012
          1E20            |          |                  | 100,000,000,000,000,000,000
          """)
  void a_number_stands_as_a_reader_writes_it(
      BigDecimal low, @Nullable BigDecimal high, @Nullable String unit, String words) {
    assertThat(Amounts.of(low, high, unit)).isEqualTo(words);
  }

  @Test
  void a_number_of_any_size_is_written() {
    assertThat(Amounts.of(new BigDecimal("1E9000"), null, null)).hasSize(9001);
    assertThat(Amounts.of(new BigDecimal("1E-9000"), null, "fraction")).isNotEmpty();
    assertThat(Amounts.of(new BigDecimal("1E9000"), null, "fraction")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, at least 40",
    "MORE_THAN, more than 40",
    "AT_MOST, up to 40",
    "LESS_THAN, less than 40",
    "EXACT, about 40",
    "VAGUE, 40 to 50"
  })
  void a_bound_is_told_and_a_vague_number_stands_as_in_the_text(ClaimKind kind, String words) {
    Claim sample = SampleArticle.build().claims().get(0);
    Claim claim =
        Draft.like(ClaimFields.CLAIM, sample)
            .set(ClaimFields.KIND, kind)
            .set(ClaimFields.SPAN, new Span(0, 8, "40 to 50"))
            .set(ClaimFields.VALUE_HIGH, null)
            .set(ClaimFields.UNIT, null)
            .make();
    assertThat(Amounts.of(claim)).isEqualTo(words);
  }
}
