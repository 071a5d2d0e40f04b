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
        "The council met on Tuesday night to discuss the\n"
            + "budget for the coming year and the repair of the\n"
            + "old bridge.\n\n"
            + "Mayor Ada Quill said she would not support any\n"
            + "plan that raised the fares for students and\n"
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
                "The council has waited for the new ferry since May, \"far too long,\"\n"
                    + "Anna Marsh said."))
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
                    + "rescuers found more bodies on Monday in the villages along the river,"
                    + " officials said."))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 30, 40, 55, 60, 72, 100})
  void a_text_is_joined_at_any_width(int columns) {
    String story =
        "The ferry to Alder ran aground on Friday with 40 people on board, the coast guard said,"
            + " and most of them were taken off by fishermen before the tide came in. “The fog was"
            + " thick,” said Ralf Beck, the captain. He will be heard on Monday.";
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town is buying land from the Dunn\nTrust, which says the price is fair.",
        "Workers at Veldt Motors said that of the Veldt\nWorkers Union they had no word.",
        "The bombing was said to have injured at least\n14 people.",
        "After the fire had destroyed the mill, Anna\nMarsh left.",
        "The chief of the coast guard told the mayor, Ada\nQuill, that it was late.",
        "“We will rebuild the harbour,” said Anna\nMarsh.",
        "“Who will pay for the bridge?” asked\nAnna Marsh.",
        "\"The water rose within minutes,\" Anna\nMarsh said.",
        "The council has promised 20 million crowns in aid to farmers, Farm\n"
            + "Minister Anna Marsh said.",
        "Mayor Ada Quill was seen in the street with Peter\nDunn on Monday."
      })
  void one_sentence_on_two_lines_is_joined_where_a_name_or_number_opens_the_second(String text) {
    assertThat(pieces(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill says the town will not pay for a new bridge at Sandmouth\n"
            + "Mayor Ada Quill spoke on Monday.",
        "Six die in fire at mill near harbour, police say\nPolice found the bodies on Monday.",
        "Why the council had no money for the new Sandmouth Pier\nAnna Marsh explains.",
        "What was learned from the debate on Monday\nAnna Marsh can shout.",
        "The man who counts the birds of Sandmouth Bay\nPeter Dunn gets up at four.",
        "The story of the mill that burned in Alder\nAnna Marsh reports.",
        "The mayor wants a new bridge, says Ada Quill\nAda Quill was elected in May.",
        "Contact the newsdesk of the Courier in Alder\nTel. 555 0101.",
        "Storm was worst in 40 years, forecasters say\nAlder lost 200 trees.",
        "The mayor was late\nAnna Marsh was not.",
        "Anna Marsh says the quay has sunk. (Peter Dunn/Harbour Press)\n"
            + "The road was quiet at noon.",
        "Bread for the poor of Alder\n3 loaves, 2 fish.",
        "The mill was sold to a firm from the north of Alder\nPeter Dunn"
      })
  void a_headline_of_one_line_and_its_short_text_stay_apart(String text) {
    assertThat(pieces(text)).hasSize(2);
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
                "Floods Leave Many Missing on Coast\n"
                    + "By Anna Marsh\n"
                    + "ALDER, Terra - Heavy rain sent two\n"
                    + "rivers over their banks on Sunday,\n"
                    + "the rescue service said."))
        .hasSize(3);
  }

  @Test
  void a_word_cut_at_the_end_of_its_line_is_whole_and_a_hyphen_of_its_own_stays() {
    assertThat(
            TextAsRead.of(
                    "The talks between the govern-\n"
                        + "ment and the miners on a long-\n"
                        + "term deal failed.")
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
