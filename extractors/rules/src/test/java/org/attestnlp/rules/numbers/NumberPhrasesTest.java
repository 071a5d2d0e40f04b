package org.attestnlp.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of {@code testdata/phrases/numbers.txt} gives the value it stands under. */
class NumberPhrasesTest {

  private static final Path FILE = Path.of("../../testdata/phrases/numbers.txt");

  /**
   * A phrase of the file.
   *
   * @param expected what its group says: "3000", "2..3 percent", "DATE"
   * @param phrase as written, brackets round the number where it is not all
   */
  record Phrase(String expected, String phrase) {

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
  void a_phrase_gives_its_value(Phrase phrase) {
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

  static Stream<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    String expected = "";
    try {
      for (String line : Files.readAllLines(FILE)) {
        if (line.startsWith("== ")) {
          expected = line.substring(3).strip();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          phrases.add(new Phrase(expected, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases.stream();
  }
}
