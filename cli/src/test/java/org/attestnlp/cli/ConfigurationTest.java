package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the configuration file and files of arguments say, and what is said of them. */
final class ConfigurationTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  @TempDir private Path folder;

  private Path file;
  private Path article;

  @BeforeEach
  void files() throws IOException {
    file = folder.resolve("config.properties");
    article = Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  private CommandRun run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = new Main(console, file, new Stop()).run(arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void the_file_is_below_the_home_that_the_environment_names() {
    Path below = Path.of("attest", "config.properties");
    assertThat(Configuration.usualFile(Map.of("HOME", "/x")))
        .isEqualTo(Path.of("/x/.config").resolve(below));
    assertThat(Configuration.usualFile(Map.of("HOME", "/x", "XDG_CONFIG_HOME", "/y")))
        .isEqualTo(Path.of("/y").resolve(below));
    assertThat(Configuration.usualFile(Map.of()))
        .isEqualTo(Path.of(System.getProperty("user.home"), ".config").resolve(below));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "annotate --help", "schema", "engines", "completion", "-V"})
  void a_wrong_file_does_not_keep_help_from_anybody(String command) throws IOException {
    Files.writeString(file, "thread=2\n");
    assertThat(run(command.split(" ")).code()).isZero();
    Files.writeString(file, "threads=abc\n");
    assertThat(run(command.split(" ")).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads=abc", "threads=0", "format=xml", "date=2024-13-40"})
  void a_complaint_names_the_file_that_the_value_stands_in(String line) throws IOException {
    Files.writeString(file, line + "\n");
    CommandRun run = run(article.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(line.replaceAll("=.*", "") + " stands in " + file);
  }

  @Test
  void a_complaint_about_the_command_line_does_not_name_the_file() throws IOException {
    Files.writeString(file, "threads=2\n");
    assertThat(run("--threads", "-1", article.toString()).err())
        .contains("--threads is -1")
        .doesNotContain("stands in");
  }

  @Test
  void a_file_in_another_encoding_is_said_to_be_so() throws IOException {
    Files.write(file, "format=\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(article.toString()).err()).contains(file + ": cannot be read: not UTF-8");
  }

  @Test
  void the_output_of_articles_is_not_that_of_a_report() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("suite/gold"));
    String name = "reef-study.json";
    Files.copy(Project.root().resolve("testdata/gold").resolve(name), gold.resolve(name));
    Path out = folder.resolve("out.json");
    Files.writeString(file, "engine=opennlp\noutput=" + out + "\n");
    CommandRun score = run("gold", "score", folder.resolve("suite").toString());
    assertThat(score.code()).as(score.err()).isZero();
    assertThat(score.out()).contains("quotes");
    assertThat(out).doesNotExist();
    assertThat(run(article.toString()).code()).isZero();
    assertThat(out).exists();
  }

  @Test
  void several_globs_stand_apart_by_commas() throws IOException {
    for (String name : new String[] {"b.md", "c.text", "d.txt"}) {
      Files.writeString(folder.resolve(name), TEXT);
    }
    Files.writeString(file, "include=*.md,*.{text,news}\nformat=jsonl\n");
    assertThat(run(folder.toString()).rows().stream().map(row -> row.get("id").asText()))
        .containsExactly("b", "c");
  }

  @ParameterizedTest
  @CsvSource({"explain --engine opennlp, 40", "'# all of it\n\"schema\"', $schema"})
  void a_file_of_arguments_may_name_the_command(String words, String expected) throws IOException {
    Path arguments = Files.writeString(folder.resolve("arguments"), words + "\n");
    Path outer = Files.writeString(folder.resolve("outer"), "@" + arguments + "\n");
    for (Path start : new Path[] {arguments, outer}) {
      CommandRun run =
          words.contains("schema")
              ? CommandRun.of("@" + start)
              : CommandRun.of("@" + start, article.toString());
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).contains(expected).doesNotStartWith("[");
    }
  }

  @Test
  void a_date_that_is_none_is_told_in_words() {
    CommandRun run = CommandRun.of("--date", "2024-13-40", article.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("'--date'", "'2024-13-40', expected a day such as 2024-10-24")
        .doesNotContain("java.");
  }

  @Test
  void explain_takes_the_option_that_its_message_names() {
    CommandRun run = CommandRun.of("explain", "--timeout", "0.001", article.toString());
    assertThat(run.code()).isIn(ExitCode.OK, ExitCode.SOME_FAILED);
    assertThat(CommandRun.of("explain", "--help").out()).contains("--timeout");
  }

  @Test
  void an_engine_that_is_not_there_is_said_to_be_elsewhere() throws Exception {
    String light =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("corenlp"))
            .collect(Collectors.joining(File.pathSeparator));
    Forked.Left left =
        new Forked(folder).classPath(light).run("--engine", "corenlp", article.toString());
    assertThat(left.code()).isEqualTo(ExitCode.USAGE);
    assertThat(left.err())
        .contains("unknown engine corenlp; known are [opennlp]", "attest-corenlp", "attest-full");
  }
}
