package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are too long, too deep, or of odd shape. */
final class HostileSizeTest {

  private static final String SAID = " “We lost 40 homes,” Mayor Ada Quill said on Monday.";

  @TempDir private Path folder;

  @Test
  @Kind("C1 token of a megabyte")
  void a_word_of_a_million_letters() {
    Hostile.text("a".repeat(1_000_000));
  }

  @Test
  @Kind("C2 sentence of 20,000 words")
  void a_sentence_that_does_not_end() {
    Hostile.Result result =
        Hostile.text("The troops that the minister sent to ".repeat(3_000) + "Oslo." + SAID);
    assertThat(result.numbers()).containsExactly("40=40");
  }

  @Test
  @Kind("C3 20,000 quotation marks")
  void quotation_marks_alone() {
    Hostile.text("\"".repeat(20_000) + "\n\n" + "“”".repeat(10_000) + "\n\n" + "'".repeat(20_000));
  }

  @Test
  @Kind("C4 10,000 nested quotes")
  void quotes_in_quotes_in_quotes() {
    Hostile.text("“‘".repeat(10_000) + "so" + "’”".repeat(10_000));
  }

  @Test
  @Kind("C5 unclosed quote")
  void a_quote_that_is_never_closed() {
    Hostile.Result result =
        Hostile.text("“We lost it, Ada Quill said. It rained.\n\nThe next day was dry.\n\n" + SAID);
    assertThat(result.only().get("quotes").findValuesAsText("text")).contains("We lost 40 homes,");
  }

  @Test
  @Kind("C6 quote over paragraphs")
  void a_quote_that_goes_on_in_the_next_paragraph() {
    Hostile.Result result =
        Hostile.text(
            "“We lost 40 homes,” Mayor Ada Quill said. “It was a bad night.\n\n“We will build again.”");
    assertThat(result.only().at("/quotes/2/text").asText()).isEqualTo("We will build again.");
    assertThat(result.only().at("/quotes/2/continues").asText()).isEqualTo("q2");
    assertThat(result.only().at("/quotes/2/speakers/0/name").asText()).isEqualTo("Ada Quill");
  }

  @Test
  @Kind("C7 100,000 blank lines")
  void blank_lines_without_end() {
    assertThat(Hostile.text("\n".repeat(100_000) + SAID).numbers()).containsExactly("40=40");
  }

  @Test
  @Kind("C8 exactly the maximum")
  void an_article_of_just_the_length_allowed() throws IOException {
    String max = String.valueOf(SAID.length());
    Hostile.bytes(0, folder, Hostile.utf8(SAID), "--max-chars", max);
  }

  @Test
  @Kind("C9 one more than the maximum")
  void an_article_one_character_too_long() throws IOException {
    String max = String.valueOf(SAID.length() - 1);
    Hostile.Result result = Hostile.bytes(3, folder, Hostile.utf8(SAID), "--max-chars", max);
    assertThat(result.codes()).containsExactly("INPUT_TOO_LARGE");
    assertThat(result.err()).contains("more than " + max + " characters", "--max-chars");
  }

  @Test
  @Kind("C10 line of 100 MB")
  void a_row_that_fills_the_memory_of_others() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows))) {
      out.write(Hostile.utf8("{\"id\":\"x\",\"text\":\""));
      for (int i = 0; i < 100; i++) {
        out.write(megabyte);
      }
      out.write(Hostile.utf8("\"}\n" + Hostile.rowOf("y", SAID) + "\n"));
    }
    Hostile.Result result = Hostile.run(3, 2, rows.toString());
    assertThat(result.codes()).containsExactly("INPUT_TOO_LARGE", "");
  }

  @Test
  @Kind("C11 10,000 names")
  void more_names_than_a_telephone_book() {
    String names =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "Ada " + (char) ('A' + i % 26) + word(i))
            .collect(Collectors.joining(", "));
    Hostile.text("They were " + names + ".");
  }

  @Test
  @Kind("C12 CR and CRLF")
  void lines_of_old_macintoshes_and_of_windows() {
    Hostile.Result result =
        Hostile.text("Floods Hit Oslo\r\n\r\nIt rained.\r\r" + SAID + "\r\n\r\nIt dried.\r");
    assertThat(result.only().at("/title/text").asText()).isEqualTo("Floods Hit Oslo");
    assertThat(result.quote()).isEqualTo("We lost 40 homes,");
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
