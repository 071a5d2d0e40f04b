package org.attestnlp.testing.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseFileTest {

  @Test
  void phrasings_share_what_stands_below_them() {
    List<Phrase> rows =
        read(
            "== group",
            "> Up ⏎ it went.",
            "> Down ¶ it went.",
            "# why",
            "DIRECT | a | b",
            "rule=r");
    assertThat(rows).extracting(Phrase::text).containsExactly("Up\nit went.", "Down\n\nit went.");
    assertThat(rows).allMatch(row -> row.expected().equals(List.of("DIRECT | a | b")));
    assertThat(rows).allMatch(row -> row.rule().equals("r") && row.group().equals("group"));
  }

  @Test
  void none_says_that_nothing_must_be_found() {
    assertThat(read("> Up.", "none", "", "> Down.", "none")).hasSize(2);
  }

  @Test
  void a_row_shows_its_file_and_its_text_in_one_line() {
    assertThat(read("> Up ¶ it went.", "none").get(0)).hasToString("quotes/a.txt: Up ¶ it went.");
  }

  @ParameterizedTest
  @CsvSource({
    "DIRECT | a | b, expected without a text",
    "'> Up.\n\n> Down.\nnone', 'a row says what must be found in it, or none'",
    "'> Up.\nDIRECT | a | b\n> Down.', an empty line must stand before the next row"
  })
  void a_line_that_is_none_of_the_format_is_refused_with_its_place(String lines, String message) {
    assertThatThrownBy(() -> read(lines.split("\n", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quotes/a.txt:")
        .hasMessageContaining(message);
  }

  private static List<Phrase> read(String... lines) {
    return PhraseFile.of(Path.of("quotes", "a.txt"), List.of(lines));
  }
}
