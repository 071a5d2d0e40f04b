package org.attestnlp.spi.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StockSymbolsTest {

  @ParameterizedTest
  @ValueSource(strings = {"KLM.L", "KLMR.PA", "KM.N"})
  void capitals_a_point_and_an_exchange_are_a_symbol(String text) {
    assertThat(StockSymbols.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S", "KLM", "KLM.", "KLM.LSE", "USA.This", "Klm.L", "KELMORE.L", "J.K"})
  void initials_and_ends_of_sentences_are_none(String text) {
    assertThat(StockSymbols.matches(text)).isFalse();
  }
}
