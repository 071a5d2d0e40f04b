package org.attestnlp.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {

  @Test
  void every_line_is_a_paragraph_where_lines_are_not_wrapped() {
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
  void hard_wrapped_lines_are_joined_between_blank_lines() {
    String text =
        "The council met on Tuesday night to discuss the\nbudget for the coming year and the repair of the\n"
            + "old bridge.\n\nMayor Ada Quill said she would not support any\nplan that raised the fares for students and\n"
            + "pensioners.\n";
    assertThat(pieces(text)).hasSize(2);
    assertThat(pieces(text).get(1)).startsWith("Mayor").endsWith("pensioners.");
  }

  @Test
  void full_lines_that_break_inside_sentences_are_joined_without_blank_lines_too() {
    assertThat(
            pieces(
                "Prosecutors allege that the trio moved 18 million crowns through shell\n"
                    + "companies. Anna Marsh denied it."))
        .hasSize(1);
    assertThat(
            pieces(
                "The paper reported that the firm had sold faulty engines. Anna\nMarsh denied it."))
        .hasSize(1);
    assertThat(
            pieces(
                "The council has waited for the new ferry since May, \"far too long,\"\nAnna Marsh said."))
        .hasSize(1);
  }

  @Test
  void full_lines_end_a_paragraph_where_there_was_room_for_the_next_word() {
    assertThat(
            pieces(
                "The council met on Tuesday night to discuss the budget for the coming\n"
                    + "year and the repair of the old bridge.\n"
                    + "Mayor Ada Quill said she would not support any plan that raised the\n"
                    + "fares for students and pensioners."))
        .hasSize(2);
  }

  @Test
  void a_headline_is_not_joined_to_its_story() {
    assertThat(
            pieces(
                "Ministry says toll rises as floods hit the southern coast towns\n"
                    + "Rescuers found more bodies on Monday."))
        .hasSize(2);
    assertThat(
            pieces(
                "Ministry says toll rises as floods hit the southern coast\n"
                    + "rescuers found more bodies on Monday in the villages along the river, officials said."))
        .hasSize(2);
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
