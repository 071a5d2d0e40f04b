package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSONL files that others wrote. */
final class HostileRowsTest {

  private static final String GOOD =
      Hostile.rowOf("good", "Mayor Ada Quill said on Monday that 40 homes were lost.") + "\n";

  @TempDir private Path folder;

  /** Runs over rows, the last of which is good. */
  private Hostile.Result bad(int records, String rows) throws IOException {
    Path file = folder.resolve("rows.jsonl");
    Files.writeString(file, rows);
    Hostile.Result result = Hostile.run(3, records, file.toString());
    assertThat(result.row(0).has("error")).isTrue();
    assertThat(result.row(records - 1).get("id").asText()).isEqualTo("good");
    assertThat(result.row(records - 1).get("claims")).hasSize(1);
    return result;
  }

  private Hostile.Result good(int records, String rows) throws IOException {
    Path file = folder.resolve("rows.jsonl");
    Files.writeString(file, rows);
    return Hostile.run(0, records, file.toString());
  }

  @Test
  @Kind("G1 bad line")
  void a_line_that_is_no_json() throws IOException {
    Hostile.Result result = bad(4, "no json\n[1,2]\n\"x\"\n" + GOOD);
    assertThat(result.codes()).containsExactly("INVALID_ROW", "INVALID_ROW", "INVALID_ROW", "");
    assertThat(result.row(0).get("id").asText()).isEqualTo("rows:1");
    assertThat(result.err())
        .contains("rows.jsonl: line 1: not JSON", "line 2: expected an object")
        .doesNotContain("REDACTED");
  }

  @Test
  @Kind("G2 cut last line")
  void a_last_line_that_was_cut() throws IOException {
    Path file = folder.resolve("rows.jsonl");
    Files.writeString(file, GOOD + GOOD.substring(0, 40));
    Hostile.Result result = Hostile.run(3, 2, file.toString());
    assertThat(result.codes()).containsExactly("", "INVALID_ROW");
    assertThat(good(2, GOOD + GOOD.strip()).row(1).get("id").asText()).isEqualTo("good");
  }

  @Test
  @Kind("G3 blank lines")
  void blank_lines_between_rows() throws IOException {
    good(2, "\n\r\n  \n" + GOOD + "\n\n\t\n" + GOOD + "\n\n");
  }

  @Test
  @Kind("G4 no text")
  void a_row_without_text() throws IOException {
    assertThat(bad(3, "{\"id\":\"a\"}\n{}\n" + GOOD).err()).contains("line 1: \"text\" is missing");
  }

  @Test
  @Kind("G5 null or number as text")
  void a_text_that_is_no_string() throws IOException {
    Hostile.Result result =
        bad(
            4,
            "{\"id\":\"a\",\"text\":null}\n{\"id\":\"b\",\"text\":7}\n{\"id\":null,\"text\":[\"x\"]}\n"
                + GOOD);
    assertThat(result.codes()).containsExactly("INVALID_ROW", "INVALID_ROW", "INVALID_ROW", "");
    assertThat(result.err()).contains("\"text\" is not a string; expected {\"id\", \"text\"}");
  }

  @Test
  @Kind("G6 duplicate id")
  void two_rows_of_one_id() throws IOException {
    good(2, GOOD + GOOD);
    Path out = folder.resolve("out");
    CommandRun.of("-o", out + "/", folder.resolve("rows.jsonl").toString());
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("good.json", "good-2.json");
    }
  }

  @Test
  @Kind("G7 duplicate key")
  void a_key_given_twice() throws IOException {
    assertThat(bad(2, "{\"id\":\"a\",\"text\":\"Rain.\",\"text\":\"Snow.\"}\n" + GOOD).err())
        .contains("Duplicate");
  }

  @Test
  @Kind("G8 depth of 10,000")
  void brackets_in_brackets() throws IOException {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    Hostile.Result result =
        bad(3, deep + "\n{\"id\":\"a\",\"more\":" + deep + ",\"text\":\"Rain.\"}\n" + GOOD);
    assertThat(result.codes()).containsExactly("INVALID_ROW", "INVALID_ROW", "");
  }

  @Test
  @Kind("G9 longest string")
  void strings_at_and_over_the_limits() throws IOException {
    String most = "Rain fell. ".repeat(91_000).substring(0, 1_000_000);
    Hostile.Result result =
        bad(
            4,
            Hostile.rowOf("a", most + "x")
                + "\n"
                + Hostile.rowOf("b", "x".repeat(25_000_000))
                + "\n"
                + Hostile.rowOf("c", "x".repeat(1_000_000))
                + "\n"
                + GOOD);
    assertThat(result.codes()).containsExactly("INPUT_TOO_LARGE", "INPUT_TOO_LARGE", "", "");
  }

  @Test
  @Kind("G10 byte order mark on line 1")
  void a_byte_order_mark_before_the_first_row() throws IOException {
    assertThat(good(2, "\uFEFF" + GOOD + GOOD).row(0).get("id").asText()).isEqualTo("good");
  }

  @Test
  @Kind("G11 rows and tables in UTF-16")
  void rows_and_tables_in_utf_16_are_named() throws IOException {
    for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
      Path rows = folder.resolve("rows.jsonl");
      Files.write(rows, GOOD.getBytes(Charset.forName(encoding)));
      Hostile.Result result = Hostile.run(3, 1, rows.toString());
      assertThat(result.codes()).containsExactly("INPUT_NOT_UTF8");
      assertThat(result.err()).contains("rows.jsonl: line 1: not UTF-8 but UTF-16; it must be");
      Path table = folder.resolve("table.csv");
      Files.write(table, "id,text\na,Rain fell.\n".getBytes(Charset.forName(encoding)));
      assertThat(Hostile.run(3, 1, table.toString()).err())
          .contains("table.csv: not UTF-8 but UTF-16")
          .contains("--encoding " + encoding);
      Hostile.run(0, 1, "--encoding", encoding, table.toString());
    }
  }

  @Test
  @Kind("G12 rows that nobody sees")
  void rows_of_characters_that_nobody_sees_are_no_rows() throws IOException {
    assertThat(good(1, "\u200B\n" + GOOD + "\u00A0\n\uFEFF\n\u001A").row(0).get("id").asText())
        .isEqualTo("good");
  }
}
