package org.attestnlp.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CurvesTest {

  @Test
  void the_curves_are_those_of_the_textbook() {
    for (float x = -20; x <= 20; x += 0.01f) {
      assertThat((double) Curves.tanh(x)).isCloseTo(Math.tanh(x), within(1e-5));
      assertThat((double) Curves.sigmoid(x)).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-5));
    }
  }
}
