package org.attestnlp.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TokensTest {

  private static final Tokens TOKENS =
      new Tokens(
          List.of(new Token(0, 5, "boats", "VBZ"), new Token(6, 10, "sank", "VBD")),
          (lower, tag) -> lower + "/" + tag,
          "opennlp");

  @Test
  void other_tags_change_the_lemmas_and_nothing_else() {
    Tokens tagged = TOKENS.tagged(List.of("NNS", "VBD"));
    assertThat(tagged.get(0)).isEqualTo(new Token(0, 5, "boats", "NNS"));
    assertThat(tagged.get(1)).isSameAs(TOKENS.get(1));
    assertThat(tagged.lemma(0)).isEqualTo("boats/NNS");
    assertThat(tagged.tagger()).isEqualTo("opennlp");
    assertThat(TOKENS.lemma(0)).isEqualTo("boats/VBZ");
  }

  @Test
  void letters_that_grow_in_lower_case_are_those_of_java() {
    for (String word : List.of("İ", "İİ", "aİB", "İSTANBUL", "ÄİÖ", "Istanbul")) {
      Tokens one =
          new Tokens(
              List.of(new Token(0, word.length(), word, "NN")), (lower, tag) -> lower, "none");
      assertThat(one.lower(0)).isEqualTo(word.toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void a_tag_too_few_is_refused() {
    assertThatThrownBy(() -> TOKENS.tagged(List.of("NNS")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 tags, one for each token, found 1");
  }
}
