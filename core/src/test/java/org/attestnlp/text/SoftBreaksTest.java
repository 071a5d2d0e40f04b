package org.attestnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SoftBreaksTest {

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

  @ParameterizedTest
  @ValueSource(ints = {24, 30, 40, 55, 60, 72, 100})
  void a_text_is_joined_at_any_width(int columns) {
    String story =
        "The ferry to Alder ran aground on Friday with 40 people on board, the coast guard said, and"
            + " most of them were taken off by fishermen before the tide came in. “The fog was thick,”"
            + " said Ralf Beck, the captain. He will be heard on Monday.";
    String read = TextAsRead.of("Ferry Runs Aground\n" + wrapped(story, columns)).text();
    assertThat(read).isEqualTo("Ferry Runs Aground\n" + story);
  }

  @Test
  void two_lines_are_enough_where_the_first_breaks_inside_its_sentence() {
    assertThat(pieces("The owner announced that the old\nmill would become a hotel by 2031."))
        .hasSize(1);
    assertThat(pieces("Anna Marsh, the mayor of Alder, said on\nMonday that it rained."))
        .hasSize(1);
  }

  @Test
  void lists_and_headlines_stay_apart() {
    assertThat(pieces("Bread\nMilk\nThe mayor said prices would fall.")).hasSize(3);
    assertThat(pieces("two loaves of bread\na pint of milk\nsix eggs")).hasSize(3);
    assertThat(pieces("Alder 3 Lund 2\nTarvo 1 Orla 1\nVell 0 Brack 4")).hasSize(3);
    assertThat(pieces("It rained all day in Alder.\nlocal buses ran late, the firm said."))
        .hasSize(2);
  }

  @Test
  void a_byline_and_a_dateline_begin_lines_of_their_own() {
    assertThat(
            pieces(
                "Floods Leave Many Missing on Coast\nBy Anna Marsh\nALDER, Terra - Heavy rain sent two\n"
                    + "rivers over their banks on Sunday,\nthe rescue service said."))
        .hasSize(3);
  }

  @Test
  void a_word_cut_at_the_end_of_its_line_is_whole_and_a_hyphen_of_its_own_stays() {
    assertThat(
            TextAsRead.of(
                    "The talks between the govern-\nment and the miners on a long-\nterm deal failed.")
                .text())
        .isEqualTo("The talks between the government and the miners on a long-term deal failed.");
    assertThat(
            TextAsRead.of("The dockers of Alder blocked the har-\nbour. The harbour is shut.")
                .text())
        .isEqualTo("The dockers of Alder blocked the harbour. The harbour is shut.");
  }

  private static String wrapped(String story, int columns) {
    StringBuilder text = new StringBuilder();
    int line = 0;
    for (String word : story.split(" ", -1)) {
      boolean full = line + 1 + word.length() > columns;
      text.append(line == 0 ? "" : full ? "\n" : " ").append(word);
      line = line == 0 || full ? word.length() : line + 1 + word.length();
    }
    return text.toString();
  }

  private static List<String> pieces(String text) {
    return TextAsRead.of(text).text().lines().filter(line -> !line.isEmpty()).toList();
  }
}
