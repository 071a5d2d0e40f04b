package org.attestnlp.gold.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "South Korean officials, North Korean officials, false",
    "South Korean officials, officials, true",
    "the officials, Officials, true",
    "North Korea, South Korea, false",
    "in North Korea, North Korea, true",
    "Korea, North Korea, true",
    "officials of South Korea, South Korean officials, false",
    "its, its, true",
    "its, the, false",
    "$, $, true",
    "boats, trucks, false",
  })
  void a_phrase_is_another_if_it_has_all_its_content_words(String a, String b, boolean same) {
    assertThat(Words.same(a, b)).isEqualTo(same);
    assertThat(Words.same(b, a)).isEqualTo(same);
    assertThat(Words.alike(a, b)).isEqualTo(same);
  }

  @Test
  void what_is_absent_is_like_nothing_but_what_is_absent() {
    assertThat(Words.alike(null, null)).isTrue();
    assertThat(Words.alike("boats", null)).isFalse();
    assertThat(Words.alike(null, "boats")).isFalse();
  }
}
