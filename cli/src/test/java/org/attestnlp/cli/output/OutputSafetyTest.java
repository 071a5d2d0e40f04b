package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written never costs what was there: inputs, links, pages and records of before. */
final class OutputSafetyTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Runs with D for the folder. */
  private CommandRun run(String arguments) {
    return CommandRun.of(arguments.replace("D/", folder + "/").split(" "));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o D/in/a.txt D/in/a.txt",
        "-o D/in/a.txt D/in/../in",
        "-o D/in/a.txt D/link.txt",
        "-o D/link.txt D/in/a.txt",
        "--format html -o D/in/a.txt D/in/a.txt",
        "-o D/in/b D/in/b.part",
        "-o D/in/b --jsonl D/in/b.journal",
        "--format brat -o D/in D/in/a.txt",
        "--format brat -o D/in/ D/in",
        "--format brat -o D/in D/link.txt",
        "--include * -o D/in/ D/in",
        "--format csv -o D/in D/in/claims.csv"
      })
  void an_output_that_is_an_input_is_wrong_usage(String arguments) throws IOException {
    for (String name : List.of("a.txt", "b.part", "b.journal", "claims.csv", "c.json")) {
      file("in/" + name, TEXT);
    }
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("in/a.txt"));
    CommandRun run = run(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("would write over the input ", "name another place");
    assertThat(names(folder.resolve("in"))).hasSize(5);
    for (String name : names(folder.resolve("in"))) {
      assertThat(folder.resolve("in").resolve(name)).hasContent(TEXT.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o D/in/a.json D/in",
        "-o D/in/ D/in/a.txt",
        "--format html -o D/in/ D/in",
        "--format csv -o D/in/ D/in",
        "--format brat -o D/out/ D/in"
      })
  void an_output_beside_its_inputs_is_right(String arguments) throws IOException {
    file("in/a.txt", TEXT);
    CommandRun run = run(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run(arguments).code()).isZero();
    assertThat(folder.resolve("in/a.txt")).hasContent(TEXT.strip());
  }

  @Test
  void an_id_that_looks_like_a_record_has_a_name_of_its_own() throws IOException {
    file("rows.jsonl", "{\"id\":\"a\"}\n" + Hostile.rowOf("a.error", TEXT) + "\n");
    assertThat(run("-o D/out/ D/rows.jsonl").code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(names(folder.resolve("out"))).containsExactly("a.error.json", "a.error_.json");
    assertThat(folder.resolve("out/a.error.json")).content().contains("INVALID_ROW");
  }

  @ParameterizedTest
  @CsvSource({"json,x.json", "html,x.html", "brat,x.ann x.txt"})
  void a_folder_holds_an_article_or_its_record_and_not_both(String format, String good)
      throws IOException {
    String command = "--format " + format + " -o D/out/ D/x.txt";
    Path out = folder.resolve("out");
    for (int i = 0; i < 2; i++) {
      file("x.txt", " ");
      run(command);
      assertThat(names(out)).containsExactly("x.error.json");
      file("x.txt", TEXT);
      run(command);
      assertThat(names(out)).containsExactly(good.split(" "));
    }
  }

  @Test
  void a_page_of_before_stays_when_its_article_fails() throws IOException {
    file("x.txt", " ");
    file("page.html", "old");
    assertThat(run("--format html -o D/page.html D/x.txt").code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(folder.resolve("page.html")).hasContent("old");
    assertThat(folder.resolve("page.error.json")).content().contains("INPUT_EMPTY");
    file("x.txt", TEXT);
    assertThat(run("--format html -o D/page.html D/x.txt").code()).isZero();
    assertThat(folder.resolve("page.html")).content().contains("Ada Quill");
    assertThat(names(folder)).containsExactly("page.html", "x.txt");
  }

  @Test
  void a_folder_of_tables_names_the_articles_that_failed() throws IOException {
    file("in/=x,y.txt", " ");
    file("in/good.txt", TEXT);
    assertThat(run("--format csv -o D/out/ D/in").code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(Files.readString(folder.resolve("out/errors.csv")))
        .startsWith("article,code,message\r\n\"'=x,y\",INPUT_EMPTY,\"")
        .contains("the article is empty")
        .endsWith("\"\r\n")
        .hasLineCount(2);
    assertThat(folder.resolve("out/claims.csv")).content().contains("40");
  }

  @Test
  void files_may_be_read_by_whom_the_umask_says() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no umask");
    file("a.txt", TEXT);
    List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 027; exec \"$@\"", "sh"));
    command.addAll(
        new Forked(folder).command("--format", "brat", "-o", folder + "/out/", folder + "/a.txt"));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    for (String name : List.of("a.txt", "a.ann")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve("out").resolve(name)))
          .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html"})
  void a_link_leads_to_the_file_that_is_written(String format) throws IOException {
    file("a.txt", TEXT);
    Path target = file("deep/target", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("deep/target"));
    assertThat(run("--format " + format + " -o D/link D/a.txt").code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).content().contains("Ada Quill");
    Files.delete(target);
    assertThat(run("--format " + format + " -o D/link D/a.txt").code()).isZero();
    assertThat(target).content().contains("Ada Quill");
  }

  @Test
  void an_empty_name_is_wrong_usage() throws IOException {
    String article = file("a.txt", TEXT).toString();
    CommandRun output = CommandRun.of("-o", "", article);
    assertThat(output.code()).isEqualTo(ExitCode.USAGE);
    assertThat(output.err()).contains("-o is empty, expected the name of a file or folder");
    CommandRun input = CommandRun.of("");
    assertThat(input.code()).isEqualTo(ExitCode.USAGE);
    assertThat(input.err()).contains("an input has an empty name; expected FILE, DIR or -");
    CommandRun odd = CommandRun.of("-o", "a\0b", article);
    assertThat(odd.code()).isEqualTo(ExitCode.USAGE);
    assertThat(odd.err()).contains("-o is no name for a file: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1025", "100000000"})
  void a_number_of_threads_that_makes_no_sense_is_wrong_usage(String threads) throws IOException {
    CommandRun run = CommandRun.of("--threads", threads, file("a.txt", TEXT).toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--threads is " + threads + ", expected 1 to 1024");
  }
}
