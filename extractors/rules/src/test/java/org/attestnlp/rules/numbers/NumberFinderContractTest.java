package org.attestnlp.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFinderContractTest extends AnnotatorContract {

  private static final int REPEATS = 100_000;

  @Override
  protected Annotator annotator() {
    return new NumberFinder();
  }

  @Override
  protected List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.add(
        "Between 3 and 5 million left from $US2 to £3bn, 1/2 of one in every 5, 10^6 or 1e10.");
    return texts;
  }

  @Override
  protected Document prepared(String text) {
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(List.of(), (lower, tag) -> lower))
        .with(Layer.SENTENCES, new Sentences(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1 ",
        "1-",
        "1/",
        "1^",
        "1.",
        "$",
        "$1",
        "-",
        "½",
        "%",
        "5 to ",
        "5 to 6 to ",
        "from 5 to ",
        "between 1 and ",
        "one ",
        "one in ",
        "twenty-",
        "hundred ",
        "thousand ",
        "trillion ",
        "nine trillion ",
        "dozen ",
        "dozens of ",
        "hundreds of thousands of ",
        "half a million ",
        "half a ",
        "and a half ",
        "two and a half ",
        "point five ",
        "minus ",
        "several hundred ",
        "one over ",
        "three twenty ",
        "a ",
        "not one ",
        "none of ",
        "every third ",
        "May 3-",
        "May 3 and ",
        "12:",
        "1 000 ",
        "1,00,",
        "per ",
        "5 per ",
        "5 parts per ",
        "US$",
        "A-1-",
        "three hundred and two dozen ",
        "million and a half "
      })
  void a_hundred_thousand_repeats_are_read_in_time(String part) {
    String text = part.repeat(REPEATS);
    List<Quantity> found =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NumberReader.read(text));
    int last = 0;
    for (Quantity quantity : found) {
      assertThat(quantity.begin()).isGreaterThanOrEqualTo(last);
      assertThat(quantity.end()).isGreaterThan(quantity.begin());
      last = quantity.end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
