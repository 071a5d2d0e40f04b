package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmasTest {

  private final Lemmas lemmas = new Lemmas();

  @ParameterizedTest
  @CsvSource({
    "said,VBD,say",
    "denied,VBN,deny",
    "troops,NNS,troops",
    "officials,NNS,official",
    "according,VBG,according",
    "american,JJ,american",
    "is,VBZ,be",
  })
  void words_have_their_dictionary_form(String lower, String tag, String lemma) {
    assertThat(lemmas.lemma(lower, tag)).isEqualTo(lemma);
  }
}
