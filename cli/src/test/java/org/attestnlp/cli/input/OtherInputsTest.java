package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.attestnlp.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, tables and compressed files. */
final class OtherInputsTest {

  private static final String TEXT = "“We lost 40 boats,” Mayor Ada Quill said on Monday.";
  private static final String PAGE =
      "<!doctype html><html lang=en><head><title>Boats sink</title><link rel=canonical"
          + " href=https://tide.example/boats><meta name=date content=2024-05-06></head><body><nav><a"
          + " href=/>Home</a></nav><p>"
          + TEXT
          + " The harbour is shut, and nobody may sail.</p></body></html>";

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static CommandRun run(String... more) {
    List<String> all = new ArrayList<>(List.of("--only", "quotes", "--format", "jsonl", "-q"));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"boats.html", "boats.HTM", "boats.html.gz"})
  void a_page_is_known_by_its_name(String name) throws IOException {
    String file = name.endsWith(".gz") ? file(name, gzip(PAGE)) : file(name, PAGE);
    JsonNode read = run(file).rows().get(0);
    assertThat(read.get("id").asText()).isEqualTo("boats");
    assertThat(read.get("text").asText())
        .isEqualTo(TEXT + " The harbour is shut, and nobody may sail.");
    assertThat(read.at("/page/title").asText()).isEqualTo("Boats sink");
    assertThat(read.get("url").asText()).isEqualTo("https://tide.example/boats");
    assertThat(read.at("/published").toString())
        .isEqualTo("{\"value\":\"2024-05-06\",\"from\":\"PAGE\",\"span\":null}");
    assertThat(read.get("date").isNull()).isTrue();
    JsonNode quote = read.at("/quotes/0");
    assertThat(
            read.get("text")
                .asText()
                .substring(quote.get("begin").asInt(), quote.get("end").asInt()))
        .isEqualTo("We lost 40 boats,");
  }

  @Test
  void the_date_of_the_caller_goes_before_that_of_the_page() throws IOException {
    JsonNode read = run("--date", "2024-05-07", file("boats.html", PAGE)).rows().get(0);
    assertThat(read.at("/published/value").asText()).isEqualTo("2024-05-07");
    assertThat(read.at("/published/from").asText()).isEqualTo("CALLER");
  }

  @Test
  void with_html_every_input_is_a_page_and_every_text_of_a_row() throws IOException {
    CommandRun piped =
        CommandRun.withInput(
            PAGE.getBytes(StandardCharsets.UTF_8), "--html", "--only", "quotes", "-");
    assertThat(piped.json().get("text").asText()).startsWith(TEXT);
    String row = "{\"id\":\"a\",\"text\":\"" + PAGE.replace("\"", "\\\"") + "\"}\n";
    assertThat(run("--html", file("a.jsonl", row)).rows().get(0).get("text").asText())
        .startsWith(TEXT);
  }

  @Test
  void a_page_without_a_story_says_so() throws IOException {
    CommandRun run =
        CommandRun.of("--only", "quotes", file("menu.html", "<html><nav>Home</nav></html>"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("menu.html: no story in this web page; expected an article");
  }

  @Test
  void pages_and_compressed_texts_of_a_folder_are_read() throws IOException {
    file("a.txt.gz", gzip(TEXT));
    file("b.html", PAGE);
    file("c.jsonl.gz", gzip("{\"id\":\"c1\",\"text\":\"" + TEXT + "\"}\n"));
    file("d.csv", "id,text\nx,y\n"); // tables are named: a folder may hold those that attest wrote
    assertThat(run(folder.toString()).rows())
        .extracting(row -> row.get("id").asText())
        .containsExactly("a", "b", "c1");
  }

  @Test
  void a_compressed_file_that_is_cut_says_so() throws IOException {
    byte[] whole = gzip(TEXT.repeat(50));
    String file = file("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    CommandRun run = CommandRun.of("--only", "quotes", file);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("cut.txt.gz: cannot be read: ");
    assertThat(CommandRun.of("--only", "quotes", file("no.txt.gz", TEXT)).err())
        .contains("no.txt.gz: cannot be read: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          t.csv    | id,text,date\\na,"%s",2024-05-05\\nb,No.,\\n
          t.tsv    | id\\ttext\\tdate\\na\\t%s\\t2024-05-05\\nb\\tNo.\\t\\n
          t.csv    | date;id;text\\n2024-05-05;a;"%s"\\n;b;No.\\n
          t.csv    | id,"text",date\\r\\na,"%s",2024-05-05\\r\\nb,No.\\r\\n
          t.csv.gz | id,text,date\\na,"%s",2024-05-05\\nb,No.,
          """)
  void tables(String name, String content) throws IOException {
    String table =
        content.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").formatted(TEXT);
    String file = name.endsWith(".gz") ? file(name, gzip(table)) : file(name, table);
    List<JsonNode> rows = run(file).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("id").asText()).isEqualTo("a");
    assertThat(rows.get(0).get("text").asText()).isEqualTo(TEXT);
    assertThat(rows.get(0).get("date").asText()).isEqualTo("2024-05-05");
    assertThat(rows.get(1).get("id").asText()).isEqualTo("b");
    assertThat(rows.get(1).get("date").isNull()).isTrue();
  }

  @Test
  void columns_are_named_and_a_field_may_have_line_breaks() throws IOException {
    String file = file("t.csv", "nr,body,nr2\n7,\"One.\n\nTwo, \"\"three\"\".\",x\n,\"Four.\",y\n");
    List<JsonNode> rows = run("--id-field", "nr", "--text-field", "body", file).rows();
    assertThat(rows.get(0).get("text").asText()).isEqualTo("One.\n\nTwo, \"three\".");
    assertThat(rows.get(1).get("id").asText()).isEqualTo("t:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,body\\na,b\\n              | INVALID_ROW    | line 1: no column 'text' among 'id,body'; name it with --text-field
          id,text\\n                    | INPUT_EMPTY    | no row below the names of the columns
          id,text,date\\na,b,yesterday\\n | INVALID_ROW    | date is 'yesterday', expected a day such as 2024-10-24
          id,text\\na,"b                | INVALID_ROW    | no row of a table
          id,text\\na,b,c\\n            | INVALID_ROW    | no row of a table
          id,text\\na,\\n               | INPUT_EMPTY    | the article is empty
          id,text\\na,caf\\u00E9\\n     | INPUT_NOT_UTF8 | name its encoding with --encoding
          """)
  void tables_that_are_none(String content, String code, String message) throws IOException {
    String table = content.replace("\\n", "\n").replace("\\u00E9", "é");
    CommandRun run =
        CommandRun.of(
            "--only",
            "quotes",
            "--format",
            "jsonl",
            file("t.csv", table.getBytes(Charset.forName("windows-1252"))));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.rows().get(0).at("/error/code").asText()).isEqualTo(code);
    assertThat(run.err()).contains("t.csv").contains(message);
  }

  @Test
  void output_is_compressed_by_its_name_and_goes_on_where_it_was_broken_off() throws IOException {
    String input = file("in.jsonl", row("a") + "{\n" + row("b"));
    String plain = run(input).out();
    Path whole = folder.resolve("whole.jsonl.gz");
    run("-o", whole.toString(), input);
    assertThat(unzipped(whole)).isEqualTo(plain);

    Path out = folder.resolve("out.jsonl.gz");
    assertThat(run("-o", out.toString(), "--fail-fast", "--resume", input).code()).isEqualTo(3);
    assertThat(out).doesNotExist();
    run("-o", out.toString(), "--resume", input);
    assertThat(out).hasSameBinaryContentAs(whole);
  }

  @Test
  void a_table_of_results_is_compressed_too_but_no_page() throws IOException {
    String input = file("in.txt", TEXT);
    Path table = folder.resolve("quotes.csv.gz");
    CommandRun.of("--only", "quotes", "--format", "csv", "-o", table.toString(), input);
    assertThat(unzipped(table))
        .isEqualTo(CommandRun.of("--only", "quotes", "--format", "csv", input).out());
    CommandRun page =
        CommandRun.of("--format", "html", "-o", folder.resolve("x.html.gz").toString(), input);
    assertThat(page.code()).isEqualTo(2);
    assertThat(page.err()).contains("only one file of json, jsonl or csv is written compressed");
  }

  private static String row(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + TEXT + "\"}\n";
  }

  private static String unzipped(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
