package org.attestnlp.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.Phrase;
import org.attestnlp.testing.stored.PhraseFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of {@code testdata/phrases/numbers} gives the value that stands below it. */
class NumberPhrasesTest {

  /**
   * A phrase of the files.
   *
   * @param expected what stands below it: “3000”, “2..3 percent”, “DATE”
   * @param phrase as written, brackets round the number where it is not all
   */
  record NumberPhrase(String expected, String phrase) {

    String text() {
      return phrase.replace("[", "").replace("]", "");
    }

    String number() {
      int open = phrase.indexOf('[');
      return open < 0 ? phrase : phrase.substring(open + 1, phrase.indexOf(']'));
    }

    boolean whole() {
      return phrase.indexOf('[') < 0;
    }

    @Override
    public String toString() {
      return phrase + " = " + expected;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void a_phrase_gives_its_value(NumberPhrase phrase) {
    List<Quantity> found = NumberReader.read(phrase.text());
    if (phrase.expected().equals("nothing")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).as("numbers in “%s”", phrase.text()).hasSize(1);
    Quantity quantity = found.get(0);
    assertThat(shown(quantity)).isEqualTo(phrase.expected());
    String text = phrase.text().substring(quantity.begin(), quantity.end());
    if (phrase.whole()) {
      assertThat(phrase.text()).startsWith(text);
    } else {
      assertThat(text).isEqualTo(phrase.number());
    }
  }

  @Test
  void there_are_four_hundred_phrases_and_most_values_have_several() {
    assertThat(phrases()).hasSizeGreaterThanOrEqualTo(400);
  }

  private static String shown(Quantity quantity) {
    if (quantity.form() == Form.ORDINAL) {
      return "ORDINAL";
    }
    if (quantity.role() != null) {
      return quantity.role().name();
    }
    String value = plain(quantity.value());
    String high = quantity.valueHigh() == null ? "" : ".." + plain(quantity.valueHigh());
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    String kind = quantity.kind() == ClaimKind.VAGUE ? " vague" : "";
    return value + high + unit + kind;
  }

  private static String plain(@Nullable BigDecimal value) {
    if (value == null) {
      return "none";
    }
    BigDecimal shown = value.scale() > 5 ? value.setScale(3, RoundingMode.HALF_UP) : value;
    String plain = shown.stripTrailingZeros().toPlainString();
    return plain.toUpperCase(Locale.ROOT);
  }

  static Stream<NumberPhrase> phrases() {
    return Checkout.phrases("numbers").stream()
        .flatMap(file -> PhraseFile.read(file).stream())
        .map(row -> new NumberPhrase(value(row), row.text()));
  }

  private static String value(Phrase row) {
    return row.expected().isEmpty() ? "nothing" : row.expected().get(0).substring("= ".length());
  }
}
