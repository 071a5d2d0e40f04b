package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What export and import read, how they name what they write, and what they refuse. */
final class GoldExchangeTest {

  private static final Path TESTDATA = Project.root().resolve("testdata");

  @TempDir private Path folder;

  @Test
  void export_takes_the_folder_that_check_takes() throws IOException {
    CommandRun run = export(TESTDATA);
    assertThat(run).isEqualTo(new CommandRun(ExitCode.OK, "", ""));
    assertThat(names("out")).contains("reef-study.html").doesNotContain("gold-baseline.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "import"})
  void an_empty_folder_and_a_file_that_is_not_there_are_named(String command) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun run = command.equals("export") ? export(empty) : bringBack(empty);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("attest: " + empty + ": no").contains("; expected .json");
    Path none = folder.resolve("none.json");
    run = command.equals("export") ? export(none) : bringBack(none);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("attest: " + none + ": no such file or folder\n");
  }

  @Test
  void two_files_with_one_name_are_not_written_over_each_other() throws IOException {
    Path first = copy("coast-flood", "p/a.json");
    Path second = copy("reef-study", "q/a.json");
    CommandRun run = export(first.getParent(), second.getParent());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo("attest: " + second + ": the name a is also that of " + first + "\n");
    assertThat(Files.readString(folder.resolve("out/a.html"))).contains("Correct coast-flood");
  }

  @Test
  void a_browsers_second_save_comes_back_under_the_articles_id() throws IOException {
    CommandRun run = bringBack(copy("reef-study", "reef-study (1).json"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("attest: 1 file imported to " + folder + "/back\n");
    assertThat(names("back")).containsExactly("reef-study.json");
  }

  @Test
  void an_id_cannot_lead_out_of_the_folder() throws IOException {
    Path file = copy("reef-study", "evil.json");
    String json = Files.readString(file);
    Files.writeString(file, json.replaceFirst("\"reef-study\"", "\"../../reef\""));
    assertThat(bringBack(file).code()).isZero();
    assertThat(names("back")).hasSize(1);
  }

  @Test
  void an_error_record_among_results_is_named_with_its_reason() throws IOException {
    Path good = copy("reef-study", "results/reef-study.json");
    Path bad = good.resolveSibling("torn.error.json");
    Files.writeString(
        bad,
        "{\"schema\":\"attest/1\",\"id\":\"torn\","
            + "\"error\":{\"code\":\"INPUT_NOT_UTF8\",\"message\":\"byte 0xAB\"}}");
    CommandRun run = bringBack(good.getParent());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("attest: " + bad + ": is an error record, INPUT_NOT_UTF8: byte 0xAB;")
        .contains("1 of 2 files imported");
  }

  @Test
  void two_saves_of_one_article_are_refused_and_both_named() throws IOException {
    Path first = copy("reef-study", "saved/reef-study (1).json");
    Path second = copy("reef-study", "saved/reef-study.json");
    CommandRun run = bringBack(first.getParent());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("attest: " + second + ": id reef-study is also that of " + first + "\n")
        .contains("1 of 2 files imported");
  }

  @Test
  void diff_says_which_of_two_broken_files_with_one_name_it_means() throws IOException {
    Path a = Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("x.json"), "{");
    Path b = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("x.json"), "{");
    CommandRun run = CommandRun.of("gold", "diff", folder + "/a", folder + "/b");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(a + ": not JSON", b + ": not JSON").doesNotContain("REDACTED");
  }

  private CommandRun export(Path... operands) {
    return run("export", "out", Stream.concat(Stream.of("--to", "html"), strings(operands)));
  }

  private CommandRun bringBack(Path... operands) {
    return run("import", "back", strings(operands));
  }

  private CommandRun run(String command, String output, Stream<String> rest) {
    Stream<String> first = Stream.of("gold", command, "-o", folder.resolve(output).toString());
    return CommandRun.of(Stream.concat(first, rest).toArray(String[]::new));
  }

  private static Stream<String> strings(Path... paths) {
    return Stream.of(paths).map(Path::toString);
  }

  private Path copy(String id, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    return Files.copy(TESTDATA.resolve("gold/" + id + ".json"), target);
  }

  private List<String> names(String in) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(in))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
