package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextAsReadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19 mill\u00ADion|19 million",
        "12\u200B euros|12 euros",
        "\uFEFFAda\u200D Quill\u2060|Ada Quill",
        "the\u00A0 harbour|the harbour",
        "the\u2009harbour|the harbour",
        "left.  \u202F Then|left. Then",
        "3\u00A0000 men|3\u00A0000 men",
        "10\u202F000 men|10\u202F000 men",
        "3\u00A0 000 men|3 000 men",
        "It\u200B\u00A0\u200Brained|It rained",
        "Ada Quill left.|Ada Quill left.",
        "שלום\u200F Ada|שלום Ada",
      })
  void what_nobody_sees_is_not_read(String given, String read) {
    assertThat(TextAsRead.of(given).text()).isEqualTo(read);
  }

  @Test
  void a_word_is_given_back_with_what_stands_inside_it_and_without_what_stands_round_it() {
    String given = "19\u00A0 \u200Bmill\u00ADion\u200B  \u00ADeuros";
    TextAsRead read = TextAsRead.of(given);
    assertThat(read.text()).isEqualTo("19 million euros");
    assertThat(given.substring(read.begin(3), read.end(10))).isEqualTo("mill\u00ADion");
    assertThat(given.substring(read.begin(11), read.end(16))).isEqualTo("euros");
    assertThat(given.substring(read.begin(0), read.end(2))).isEqualTo("19");
  }

  @Test
  void a_text_with_nothing_to_change_is_the_same_object() {
    String given = "“We won,” said Ada Quill – 3,000 of them.\n\nÉtienne left. \uD83D\uDE80";
    TextAsRead read = TextAsRead.of(given);
    assertThat(read.text()).isSameAs(given);
    assertThat(read.isAsGiven()).isTrue();
    assertThat(read.begin(7)).isEqualTo(7);
    assertThat(read.end(given.length())).isEqualTo(given.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested 14 people late on Friday in Alder|.",
        "Fares rose by 14 percent while rents fell by 3%|.",
        "It rained. The old mill of Alder opened its doors\u200B|.",
        "The board has failed this town. Anna Marsh|", // a signature
        "Harbour Works Enter Final Stage|",
        "By Anna Marsh in Alder|",
        "The board of works hired the firm of Alder Inc|", // a stop would be that of Inc.
        "The vote began at 8 p.m|",
        "The vote began at 8 a.m. in Alder|.",
        "The dockers of Alder called for|", // it breaks off
        "The ferries stopped at noon, Anna Marsh said, that|",
        "The ministry said it rained. Their leader rejected that|.",
        "one hundred and twenty thousand|",
        "Police arrested 14 people late on Friday,|",
        "the harbour works⏎Anna Marsh|",
      })
  void a_last_sentence_is_read_with_its_stop(String given, @Nullable String stop) {
    String text = given.replace('⏎', '\n');
    TextAsRead read = TextAsRead.of(text);
    assertThat(read.text().endsWith(".")).isEqualTo(stop != null);
    int end = read.text().length();
    assertThat(read.end(end)).isLessThanOrEqualTo(text.length());
    assertThat(read.begin(end - 1)).isEqualTo(read.begin(end - 2 + (stop == null ? 1 : 0)));
  }

  @Test
  void nothing_may_be_left_to_read() {
    for (String given : new String[] {"", "\u00AD", "\u200B\u200B\uFEFF"}) {
      TextAsRead read = TextAsRead.of(given);
      assertThat(read.text()).isEmpty();
      assertThat(read.begin(0)).isZero();
      assertThat(read.end(0)).isZero();
    }
  }

  @Test
  void every_place_of_any_text_is_that_of_its_own_character() {
    Random random = new Random(15);
    String alphabet = "AB1 \n\u00A0\u00AD\u200B\u202F\uFEFF\uD83D\uDE80“";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder given = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        given.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      holdsItsPlaces(given.toString());
    }
  }

  private static void holdsItsPlaces(String given) {
    TextAsRead read = TextAsRead.of(given);
    int behind = 0;
    for (int i = 0; i < read.text().length(); i++) {
      int begin = read.begin(i);
      assertThat(begin).as(given).isGreaterThanOrEqualTo(behind);
      behind = read.end(i + 1);
      assertThat(behind).as(given).isEqualTo(begin + 1);
      char c = given.charAt(begin);
      boolean blank = Typography.isOddBlank(given, begin);
      assertThat(read.text().charAt(i)).as(given).isEqualTo(blank ? ' ' : c);
    }
    assertThat(TextAsRead.of(read.text()).isAsGiven())
        .as("reading twice changes no more: %s", given)
        .isTrue();
  }
}
