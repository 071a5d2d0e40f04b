package org.attestnlp.spi.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {

  @Test
  void every_line_is_a_paragraph() {
    assertThat(pieces("Talks Resume in Oslo\nOSLO — They met.\n“Good,” he said.\n"))
        .containsExactly("Talks Resume in Oslo", "OSLO — They met.", "“Good,” he said.");
  }

  @Test
  void all_line_breaks_are_one_kind() {
    assertThat(pieces("a\r\nb\rc\u2028d\u2029e\u0085f"))
        .containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void blanks_around_a_paragraph_are_left_out() {
    assertThat(pieces("\uFEFF \u00A0 a b \t\n \n\n  c  ")).containsExactly("a b", "c");
  }

  @Test
  void an_empty_text_has_none() {
    assertThat(pieces("")).isEmpty();
    assertThat(pieces(" \n\n ")).isEmpty();
  }

  private static List<String> pieces(String text) {
    return Paragraphs.of(text).stream().map(p -> text.substring(p.begin(), p.end())).toList();
  }
}
