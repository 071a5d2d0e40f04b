package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.input.FileNames;
import org.attestnlp.view.Brat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other formats of the command, read back. */
final class FormatsTest {

  private static final Path SEED = Project.root().resolve("seeds/south-korea-arms-ukraine.txt");
  private static final Path ARTICLES = Project.root().resolve("testdata/articles");

  @TempDir private Path folder;

  private static CommandRun run(Object... arguments) {
    List<String> all = Stream.of(arguments).map(String::valueOf).toList();
    return CommandRun.of(
        Stream.concat(Stream.of("--engine", "opennlp"), all.stream()).toArray(String[]::new));
  }

  @Test
  void csv_of_one_layer_goes_to_standard_output() {
    CommandRun claims = run("--format", "csv", "--only", "claims", SEED);
    assertThat(claims.code()).isZero();
    List<String> rows = List.of(claims.out().split("\r\n"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).startsWith("article,id,begin,end,text,kind,value,");
    assertThat(rows.get(1)).contains(",\"3,000\",EXACT,3000,,true,", ",ESTIMATED,belief,deploy,");
  }

  @Test
  void csv_of_every_layer_is_a_folder_of_tables() throws IOException {
    Path tables = folder.resolve("tables");
    assertThat(run("--format", "csv", "-o", tables, SEED, ARTICLES).code()).isZero();
    try (Stream<Path> files = Files.list(tables)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "articles.csv",
              "claims.csv",
              "entities.csv",
              "errors.csv",
              "events.csv",
              "numbers.csv",
              "quotes.csv");
    }
  }

  @Test
  void brat_reads_back_as_the_result() throws IOException {
    assertThat(run("--format", "brat", "-o", folder, SEED).code()).isZero();
    String text = Files.readString(folder.resolve("south-korea-arms-ukraine.txt"));
    assertThat(text).isEqualTo(Files.readString(SEED));
    String annotations = Files.readString(folder.resolve("south-korea-arms-ukraine.ann"));
    assertThat(Brat.read("seed.ann", text, annotations)).isEqualTo(run(SEED).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html"})
  void a_folder_gets_one_output_an_input_and_a_record_of_what_failed(String format)
      throws IOException {
    Path out = folder.resolve("out");
    Path bad = Files.writeString(folder.resolve("bad.txt"), " ");
    CommandRun run = run("--format", format, "-o", out + "/", SEED, bad, ARTICLES);
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(8)
          .contains(
              "south-korea-arms-ukraine." + format, "coast-flood." + format, "bad.error.json");
    }
    assertThat(Files.readString(out.resolve("bad.error.json"))).contains("INPUT_EMPTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          brat | brat is two files an article; it needs a folder: -o DIR
          html | several articles as html need a folder: -o DIR
          csv  | csv on standard output is one table: --only entities, quotes or claims; or -o DIR for all
          """)
  void what_cannot_go_to_standard_output_is_wrong_usage(String format, String message) {
    CommandRun run = run("--format", format, SEED, ARTICLES);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void a_run_that_fails_to_write_leaves_the_old_file_alone() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "old");
    Path blocked = Files.createDirectory(folder.resolve("out.json.part"));
    CommandRun run = run("-o", out, SEED);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot write " + out);
    assertThat(Files.readString(out)).isEqualTo("old");
    assertThat(blocked).isDirectory();
  }

  @Test
  void explain_shows_brackets_and_rules() {
    CommandRun run = CommandRun.of("explain", "--engine", "opennlp", SEED.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern(
            "\\[\\d+ Both \\[?|Both \\[\\d+ Moscow\\] and \\[\\d+ Pyongyang\\] have denied")
        .contains("NUMBER, no claim: MODEL_NAME")
        .containsPattern(
            "CLAIM 3000 North Korean troops by U.S. and South Korean officials, ESTIMATED,"
                + " kind of source OFFICIAL, outcome DEPLOYED, place Russia, country RU, in event v1, rule ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd | __.._etc_passwd
          /abs             | _abs
          a/b:c*?          | a_b_c__
          CON              | _CON
          nul.txt          | _nul.txt
          -rf              | _-rf
          ...              | _
          .hidden          | _hidden
          plain-1          | plain-1
          """)
  void names_of_files_stay_in_the_folder(String id, String name) {
    String clean = FileNames.clean(id);
    assertThat(clean).doesNotContain("/", "\\", ":");
    assertThat(folder.resolve(clean).normalize().getParent()).isEqualTo(folder);
    assertThat(clean).isEqualTo(name);
  }

  @Test
  void names_are_short_and_never_taken_twice() {
    FileNames names = new FileNames();
    assertThat(names.next("a")).isEqualTo("a");
    assertThat(names.next("a")).isEqualTo("a-2");
    assertThat(names.next("A")).isEqualTo("A-3");
    assertThat(names.next("a-2")).isEqualTo("a-2-2");
    assertThat(
            FileNames.clean("é".repeat(400))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                .length)
        .isLessThanOrEqualTo(200);
  }
}
