package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs, outputs, errors and exit codes of the default command, on the light engine. */
final class AnnotateCommandTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  @TempDir private Path folder;

  @Test
  void one_file_gives_one_indented_object_that_reads_back() throws IOException {
    CommandRun run = light(file("a.txt", TEXT));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(ArticleJson.read(run.out()).id()).isEqualTo("a");
    assertThat(run.out()).startsWith("{\n  \"schema\": \"attest/1\"").endsWith("}\n");
  }

  @Test
  void several_files_give_an_array_in_their_order() throws IOException {
    CommandRun run = light(file("b.txt", TEXT), file("a.txt", TEXT));
    assertThat(run.json().isArray()).isTrue();
    assertThat(run.json().findValuesAsText("schema")).hasSize(2);
    assertThat(run.json().get(0).get("id").asText()).isEqualTo("b");
  }

  @Test
  void a_folder_gives_its_texts_and_rows_in_the_order_of_their_paths() throws IOException {
    file("z.txt", TEXT);
    file(
        "a.jsonl",
        "{\"id\":\"r1\",\"text\":\"Rain fell.\"}\n\n{\"id\":7,\"text\":\"Snow fell.\"}\n");
    file("notes.md", "not an article");
    CommandRun run = light("--format", "jsonl", folder.toString());
    assertThat(run.rows())
        .extracting(row -> row.get("id").asText())
        .containsExactly("r1", "7", "z");
  }

  @Test
  void standard_input_is_read_for_a_dash() {
    CommandRun run =
        CommandRun.withInput(TEXT.getBytes(StandardCharsets.UTF_8), "--engine", "opennlp", "-");
    assertThat(run.json().get("id").asText()).isEqualTo("stdin");
    assertThat(run.json().get("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void a_byte_order_mark_is_dropped() throws IOException {
    assertThat(light(file("bom.txt", "\uFEFF" + TEXT)).json().get("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void the_date_of_a_row_wins_over_the_date_of_the_run() throws IOException {
    String rows =
        file(
            "d.jsonl",
            "{\"id\":\"x\",\"text\":\"Rain.\",\"date\":\"2024-10-24\"}\n{\"id\":\"y\",\"text\":\"Rain.\"}\n");
    CommandRun run = light("--format", "jsonl", "--date", "2026-01-02", rows);
    assertThat(run.rows())
        .extracting(row -> row.get("date").asText())
        .containsExactly("2024-10-24", "2026-01-02");
  }

  @Test
  void text_is_left_out_on_request() throws IOException {
    CommandRun run = light("--no-text", file("a.txt", TEXT));
    assertThat(run.json().has("text")).isFalse();
    assertThat(run.json().get("entities")).isNotEmpty();
  }

  @Test
  void code_points_are_counted_on_request() throws IOException {
    String path = file("a.txt", "\uD83D\uDE80 " + TEXT);
    JsonNode utf16 = light(path).json();
    JsonNode python = light("--offsets", "code-point", path).json();
    assertThat(utf16.at("/entities/0/mentions/0/begin").intValue())
        .isEqualTo(python.at("/entities/0/mentions/0/begin").intValue() + 1);
    assertThat(python.get("offsets").asText()).isEqualTo("CODE_POINT");
  }

  @Test
  void only_the_layers_asked_for_are_filled() throws IOException {
    CommandRun run = light("--only", "entities", file("a.txt", TEXT));
    assertThat(run.json().get("entities")).isNotEmpty();
    assertThat(run.json().get("claims")).isEmpty();
  }

  @Test
  void the_result_goes_to_a_file_on_request() throws IOException {
    Path out = folder.resolve("out.json");
    CommandRun run = light("-o", out.toString(), file("a.txt", TEXT));
    assertThat(run.out()).isEmpty();
    assertThat(ArticleJson.read(Files.readString(out)).id()).isEqualTo("a");
  }

  @Test
  void threads_change_nothing_but_the_time() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      rows.append(
          "{\"id\":\"r" + i + "\",\"text\":\"Mayor Quill said " + i + " homes were lost.\"}\n");
    }
    String path = file("many.jsonl", rows.toString());
    CommandRun one = light("--format", "jsonl", path);
    CommandRun four = light("--format", "jsonl", "--threads", "4", path);
    assertThat(one.rows()).hasSize(40);
    assertThat(four.out()).isEqualTo(one.out());
  }

  @Test
  void an_article_that_cannot_be_read_gives_its_record_and_the_batch_goes_on() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});
    String missing = folder.resolve("missing.txt").toString();
    CommandRun run =
        light(
            "--format",
            "jsonl",
            missing,
            latin.toString(),
            file("empty.txt", " \n"),
            file("good.txt", TEXT));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.rows()).hasSize(4);
    assertThat(run.rows().subList(0, 3))
        .extracting(row -> row.at("/error/code").asText())
        .containsExactly("INPUT_UNREADABLE", "INPUT_NOT_UTF8", "INPUT_EMPTY");
    assertThat(run.rows().get(3).has("entities")).isTrue();
    List<String> messages = run.err().lines().toList();
    assertThat(messages).hasSize(4).last().isEqualTo("attest: 4 articles, 3 failed");
    assertThat(messages.get(0)).contains("missing.txt: no such file");
    assertThat(messages.get(1))
        .contains("latin.txt: not UTF-8: byte 0xE9 at offset 3")
        .contains("--encoding windows-1252");
    assertThat(messages.get(2)).contains("empty.txt: the article is empty; expected UTF-8 text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"x","text":"Rain."       | INVALID_ROW     | line 1: not JSON
          ["x","Rain."]                  | INVALID_ROW     | line 1: expected an object
          {"id":"x"}                     | INVALID_ROW     | line 1: "text" is missing
          {"id":"x","text":null}         | INVALID_ROW     | line 1: "text" is not a string
          {"id":"x","text":"a","id":"y"} | INVALID_ROW     | line 1: not JSON: Duplicate
          {"id":"x","text":"  "}         | INPUT_EMPTY     | line 1: the article is empty
          {"text":"R.","date":"May"}     | INVALID_ROW     | line 1: "date" is "May"; expected YYYY-MM-DD
          {"id":"x","text":"0123456789A"}| INPUT_TOO_LARGE | line 1: more than 10 characters
          """)
  void a_bad_row_is_named_by_file_and_line_and_the_next_one_is_read(
      String row, String code, String message) throws IOException {
    String path = file("rows.jsonl", row + "\n{\"id\":\"good\",\"text\":\"Rain.\"}\n");
    CommandRun run = light("--format", "jsonl", "--max-chars", "10", path);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.rows()).hasSize(2);
    assertThat(run.rows().get(0).at("/error/code").asText()).isEqualTo(code);
    assertThat(run.err()).contains("rows.jsonl: " + message);
    assertThat(run.rows().get(1).get("id").asText()).isEqualTo("good");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --engine spacy      | unknown engine spacy; known are [opennlp, corenlp]
           --format xml        | expected json, jsonl, html, csv, brat, spans, label-studio, cas-json or xmi
           --only people       | expected entities, quotes or claims
          --offsets bytes     | expected utf-16 or code-point
          --threads 0         | --threads is 0, expected 1 to 1024
          --date yesterday    | yesterday
          --frobnicate yes    | Unknown option: '--frobnicate'
          """)
  void wrong_usage_is_one_clear_message_and_exit_2(String option, String message)
      throws IOException {
    String[] pair = option.split(" ", 2);
    CommandRun run = CommandRun.of(pair[0], pair[1], file("a.txt", TEXT));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void messages_about_failed_articles_are_silent_with_quiet() {
    CommandRun run = light("-q", folder.resolve("missing.txt").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.json().at("/error/code").asText()).isEqualTo("INPUT_UNREADABLE");
  }

  @Test
  void an_empty_folder_is_an_error_that_says_what_was_expected() {
    CommandRun run = light(folder.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("no article in this folder; expected .txt, .jsonl or .html files");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static CommandRun light(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--engine";
    all[1] = "opennlp";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandRun.of(all);
  }
}
