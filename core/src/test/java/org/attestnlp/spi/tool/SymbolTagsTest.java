package org.attestnlp.spi.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SymbolTagsTest {

  @ParameterizedTest(name = "the mark between the bars of {0} is {1}")
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '=',
      value = {
        "He left|.| = .",
        "He left|...| = :",
        "Why|?!| = .",
        "so|,| she said = ,",
        "red |—| or blue = :",
        "|(|so) = -LRB-",
        "(so|)| = -RRB-",
        "|“|Yes” = ``",
        "“Yes|”| = ''",
        "|\"|Yes\" = ``",
        "(|\"|Yes\") = ``",
        "\"Yes|\"| = ''",
        "He said |'|yes' = ``",
        "|€|5 = $",
        "5|%| = NN",
        "a |•| b = SYM",
      })
  void marks_have_tags(String barred, String tag) {
    int begin = barred.indexOf('|');
    int end = barred.indexOf('|', begin + 1) - 1;
    assertThat(SymbolTags.of(barred.replace("|", ""), begin, end)).contains(tag);
  }

  @ParameterizedTest(name = "the token between the bars of {0} is left to the model")
  @CsvSource({"the |workers| left", "the workers|’| rights", "|’s|", "|5|"})
  void words_and_possessives_are_left_to_the_model(String barred) {
    int begin = barred.indexOf('|');
    int end = barred.indexOf('|', begin + 1) - 1;
    assertThat(SymbolTags.of(barred.replace("|", ""), begin, end)).isEmpty();
  }
}
