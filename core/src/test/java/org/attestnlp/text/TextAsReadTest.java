package org.attestnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    String given =
        "“We won,” said Ada Quill – 3,000 of them.\n\nÉtienne left. \uD835\uDC00 5*3*2_a #1";
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "&quot;No,&quot; said Ada&nbsp;Quill.|\"No,\" said Ada Quill.|HTML_ENTITIES: 3 read",
        "&amp;#8220;No&amp;#8221;|“No”|HTML_ENTITIES: 2 read",
        "&#147;No&#148;|“No”|HTML_ENTITIES: 2 read",
        "It rained &#55349;&#56320; all day.|It rained 𝐀 all day.|HTML_ENTITIES: 1 read",
        "AT&T; lost 3 & 4 &unknown; &#xZZ; &#55357; &.|AT&T; lost 3 & 4 &unknown; &#xZZ; &#55357; &.|",
        "<p>It <em>rained</em>.</p>|It rained.|HTML_TAGS: 4 left out",
        "<script>var a = 1;</script>It rained.|It rained.|HTML_TAGS: 1 left out",
        "&lt;p&gt;It rained.&lt;/p&gt;|It rained.|HTML_ENTITIES: 4 read;HTML_TAGS: 2 left out",
        "<!-- It snowed. -->It rained.|It rained.|HTML_TAGS: 1 left out",
        "3 < 4 and <unknown> 5 > 4.|3 < 4 and <unknown> 5 > 4.|",
        "• “It rained. We left,” she said.|“It rained. We left,” she said.|BULLETS: 1 left out",
        "- Bread⏎- Milk|- Bread⏎- Milk|",
        "“We are done.”⏎— Anna Marsh|“We are done.”⏎— Anna Marsh|",
        "3) “We left,” she said.|“We left,” she said.|BULLETS: 1 left out",
        "(b) The mill shut.|The mill shut.|BULLETS: 1 left out",
        "1. The mill shut.⏎2) The pier burnt.|1. The mill shut.⏎2) The pier burnt.|",
        "4. “We left,” she said.|“We left,” she said.|BULLETS: 1 left out",
        "1984) “It rained,” she said.|1984) “It rained,” she said.|",
        "It rained.⏎Advertisement⏎We left.|It rained.⏎We left.|PAGE_LINES: 1 left out",
        "It rained.⏎⏎Read more: Mayor says no⏎⏎We left.|It rained.⏎⏎We left.|PAGE_LINES: 1 left out",
        "It rained.⏎Share of the vote fell.|It rained.⏎Share of the vote fell.|",
        "Watch: mayor says no⏎It rained.|Watch: mayor says no⏎It rained.|", // a headline
        "**“We left,”** said __Ada Quill__.|“We left,” said Ada Quill.|MARKDOWN: 2 left out",
        "***No*,** said _Ada_ and *Bo*’s aunt.|***No*,** said Ada and Bo’s aunt.|MARKDOWN: 2 left out",
        "[Ada](https://x.example/a_(b)) left.|Ada left.|MARKDOWN: 1 left out",
        "![the pier](/pier.png) Ada left.|Ada left.|MARKDOWN: 1 left out",
        "## The pier⏎> “It burnt,” she wrote.|The pier⏎“It burnt,” she wrote.|MARKDOWN: 2 left out",
        "f***, 5*3*2, 4%*, a_b_c, #1, [sic] (twice), [a](b).|f***, 5*3*2, 4%*, a_b_c, #1, [sic] (twice), [a](b).|",
        "* lost in 2010⏎> 5 and < 4⏎* won|lost in 2010⏎> 5 and < 4⏎won|BULLETS: 2 left out",
        "*It rained.⏎⏎It snowed.*|*It rained.⏎⏎It snowed.*|", // of no one paragraph
        "😡 “We left,” said Ada 🇬🇧 Quill 😡.|“We left,” said Ada Quill.|PICTOGRAPHS: 4 left out",
        "“We won 💪🏽,” Ada🎉said 👩‍🚒.|“We won,” Ada said.|PICTOGRAPHS: 5 left out",
        "Ada 🎉 \"We won\" 🎉 said.|Ada \"We won\" said.|PICTOGRAPHS: 2 left out",
        "It cost € 5 → © Ada ❝No❞ №3 ✔.|It cost € 5 → © Ada ❝No❞ №3 ✔.|",
        "″We left,″ she said.|\"We left,\" she said.|MARKS: 2 mended",
        "''We left,'' she said.|\"We left,\" she said.|MARKS: 2 mended",
        "“We left,“ she said.|“We left,” she said.|MARKS: 1 mended",
        "‘We left,” she said.|“We left,” she said.|MARKS: 1 mended",
        "“We left,’ she said.|“We left,” she said.|MARKS: 1 mended",
        "“We left,’’ she said.|“We left,” she said.|MARKS: 1 mended",
        "She said: \" We left. \"|She said: \"We left.\"|MARKS: 2 mended",
        "It rained.\"We left,\"she said.|It rained. \"We left,\" she said.|MARKS: 2 mended",
        "It rained.“We left.”On Friday it|It rained. “We left.” On Friday it|MARKS: 2 mended",
        "``We left,'' she said.|``We left,'' she said.|",
        "„We left,“ she said.|„We left,“ she said.|",
        "“She called it ‘a shame,’ twice,” he said.|“She called it ‘a shame,’ twice,” he said.|",
        "The 12\" plank is 6' 2\" long; 5'11'' is me.|The 12\" plank is 6' 2\" long; 5'11'' is me.|",
        "Rock ’n’ roll in the ’60s; the dockers’ pay.|Rock ’n’ roll in the ’60s; the dockers’ pay.|",
      })
  void what_pages_and_mail_make_of_a_text_is_undone(
      String given, String read, @Nullable String warning) {
    TextAsRead text = TextAsRead.of(given.replace('⏎', '\n'));
    assertThat(text.text().strip()).isEqualTo(read.replace('⏎', '\n'));
    assertThat(text.warnings())
        .isEqualTo(warning == null ? List.of() : List.of(warning.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill belongs to Orla Corp. Miners said so.|2",
        "The tins came from Tarvo Foods Ltd. Marsh has none.|2",
        "They have lived in the U.S. Doctors said so.|2",
        "Orla Corp. Chairman Tom Pell said so.|1",
        "Orla Corp. Miners said so.|1", // a heading, or the firm's
        "It was sold by soldiers of the U.S. Army said to be there.|1",
        "She works for Orla Corp. in Alder.|1",
        "“It belongs to Orla Corp. Miners said so,” Pell said.|1", // inside marks
      })
  void a_sentence_that_ends_with_the_stop_of_a_firm_ends(String text, int lines) {
    TextAsRead read = TextAsRead.of(text);
    assertThat(read.text().lines()).hasSize(lines);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void a_text_in_another_language_is_named() {
    String german =
        "Die Fähre lief am Freitag vor der Küste auf Grund, wie die Wache mitteilte. An Bord waren vierzig"
            + " Menschen, die meisten davon Touristen. Der Kapitän sagte, niemand habe den Felsen gesehen.";
    assertThat(TextAsRead.of(german).warnings()).containsExactly("LANGUAGE: does not look English");
    assertThat(TextAsRead.of("渡轮星期五在海岸附近搁浅，海岸警卫队说，船上有四十人，大多数是游客，没有人看见岩石，直到为时已晚。").warnings())
        .containsExactly("LANGUAGE: does not look English");
    assertThat(TextAsRead.of("Die Fähre lief auf Grund.").warnings()).isEmpty(); // too short to say
  }

  @Test
  void every_place_of_any_text_lies_in_it_and_parts_no_character() {
    Random random = new Random(15);
    String[] pieces = {
      "A",
      "b",
      "1",
      " ",
      "\n",
      "\u00A0",
      "\u00AD",
      "\u200B",
      "\uFEFF",
      "\uD83D\uDE80",
      "\uD83D",
      "\uDE80",
      "“",
      "”",
      "‘",
      "’",
      "\"",
      "'",
      "″",
      "&quot;",
      "&#8217;",
      "&#x1F680;",
      "&#55357;",
      "&#56960;",
      "&amp;",
      "<p>",
      "</em>",
      "<!--",
      "-->",
      "<script>",
      "- ",
      "• ",
      ".",
      ",",
      "-\n",
      "the\nferry ran aground off the old harbour\n",
      "**",
      "*",
      "_",
      "# ",
      "> ",
      "[A](/b)",
      "](",
      "3) ",
      "2. ",
      "\uD83C\uDDEC",
      "\u2600",
      "Advertisement",
      "Read more: it rained",
      "\r",
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder given = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        given.append(pieces[random.nextInt(pieces.length)]);
      }
      holdsItsPlaces(given.toString());
    }
  }

  private static void holdsItsPlaces(String given) {
    TextAsRead read = TextAsRead.of(given);
    String text = read.text();
    int behind = 0;
    for (int i = 0; i < text.length(); i++) {
      int begin = read.begin(i);
      int end = read.end(i + 1);
      if (text.charAt(i) == ' ' && end <= begin) {
        continue; // a blank that was missing
      }
      assertThat(begin).as(given).isBetween(Math.min(behind, end), end);
      assertThat(end).as(given).isBetween(begin, given.length());
      assertThat(end).as("place %s of %s", i, given).isGreaterThan(begin);
      assertThat(splits(text, i) || !splits(given, begin)).as(given).isTrue();
      assertThat(splits(text, i + 1) || !splits(given, end)).as(given).isTrue();
      behind = begin;
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
