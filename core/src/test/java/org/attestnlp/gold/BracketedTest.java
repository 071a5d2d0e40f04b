package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedTest {

  @ParameterizedTest
  @ValueSource(strings = {"x", "xy"})
  void no_pair_is_cut_in_two(String shift) {
    String faces = "🐠".repeat(300);
    String text = shift + faces;
    Span span = Span.of(text, shift.length() + 200, shift.length() + 400);
    String around =
        Bracketed.around(text, span)
            + Bracketed.around(text, Span.of(text, 0, shift.length() + 300));
    assertThat(around.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
