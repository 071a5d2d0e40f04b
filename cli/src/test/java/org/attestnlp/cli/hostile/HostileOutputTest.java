package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Main;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside an output, or where it will be, and is somebody else's. */
final class HostileOutputTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";
  private static final String OTHERS = "what somebody else keeps here\n";

  @TempDir private Path folder;

  @BeforeEach
  void article() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a.txt"), TEXT);
  }

  /** Runs with D for the folder. */
  private CommandRun run(String arguments) {
    return CommandRun.of(arguments.replace("D/", folder + "/").split(" "));
  }

  private Path others(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, OTHERS);
  }

  /** Everything in the folder: what a file holds, where a link leads. */
  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String content = "";
        if (Files.isSymbolicLink(path)) {
          content = "-> " + Files.readSymbolicLink(path);
        } else if (Files.isRegularFile(path)) {
          content = Files.readString(path);
        }
        all.put(folder.relativize(path).toString(), content);
      }
    }
    return all;
  }

  private void isRefused(String arguments, String because) throws IOException {
    for (String resume : List.of("", "--resume ")) {
      Map<String, String> before = all();
      CommandRun run = run(resume + arguments);
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .contains("attest: cannot write ", because, "; move it away, or name another output")
          .doesNotContain("\tat ", "Exception");
      assertThat(all()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "o.json.part, -o D/o.json D/in, part of an output",
    "o.json.journal, -o D/o.json D/in, journal",
    "o.csv.part, --format csv --only claims -o D/o.csv D/in, part of an output",
    "o/claims.csv.part, --format csv -o D/o/ D/in, part of an output",
    "o/errors.csv.part, --format csv -o D/o/ D/in, part of an output",
    "o/.attest-journal, -o D/o/ D/in, journal",
    "o.html.journal, --format html -o D/o.html D/in/a.txt, journal",
    "o.error.json, --format html -o D/o.html D/in/a.txt, error record",
  })
  @Kind("F15 files of others")
  void a_file_of_others_beside_the_output_is_left_alone(String name, String arguments, String what)
      throws IOException {
    Path file = others(name);
    isRefused(arguments, file + " is there and is no " + what + " of attest");
    Files.delete(file);
    CommandRun run = run(arguments);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"o.json.part", "o.json.journal"})
  @Kind("F16 links beside the output")
  void a_link_beside_the_output_is_not_followed(String name) throws IOException {
    Path precious = others("precious");
    Path link = folder.resolve(name);
    for (Path target : List.of(precious, folder.resolve("nothing"), Path.of("/dev/null"))) {
      Files.createSymbolicLink(link, target);
      isRefused("-o D/o.json D/in", link + " is there and is no ");
      Files.delete(link);
    }
    assertThat(precious).hasContent(OTHERS.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"o.json.part", "o.json.journal"})
  @Kind("F17 second names")
  void what_a_run_left_is_not_changed_under_another_name(String name) throws IOException {
    broken("o.json");
    Path kept = Files.createLink(folder.resolve("kept"), folder.resolve(name));
    String before = Files.readString(kept);
    CommandRun run = run("--resume -o D/o.json D/in");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(name + " has another name too, a hard link; move it away");
    assertThat(kept).hasContent(before.strip());
  }

  /** Leaves an output as a run that was broken off does. */
  private void broken(String name) throws IOException {
    Files.writeString(folder.resolve("in/b.txt"), " ");
    CommandRun run = run("--fail-fast -o D/" + name + " D/in");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(folder.resolve(name + ".part")).exists();
    Files.writeString(folder.resolve("in/b.txt"), TEXT);
  }

  @Test
  @Kind("F18 pipes and folders beside the output")
  void a_pipe_or_a_folder_beside_the_output_is_refused_at_once() throws Exception {
    for (String name : List.of("o.json.part", "o.json.journal")) {
      Path path = folder.resolve(name);
      assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
      isRefused("-o D/o.json D/in", path + " is there and is no ");
      Files.delete(path);
      Files.createDirectory(path);
      isRefused("-o D/o.json D/in", path + " is there and is no ");
      Files.delete(path);
    }
  }

  @ParameterizedTest
  @CsvSource({"'',o.json", "--resume,o.json", "'',o.jsonl", "--resume,o.jsonl"})
  void what_a_run_of_ours_left_is_taken_over(String resume, String name) throws IOException {
    broken(name);
    CommandRun run = run((resume + " -o D/" + name + " D/in").strip());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve(name)).content().isEqualTo(run("D/in").out());
    assertThat(folder.resolve(name + ".part")).doesNotExist();
  }

  @Test
  void a_part_that_others_put_beside_a_finished_output_is_not_taken_for_ours() throws IOException {
    assertThat(run("--resume -o D/o.json D/in").code()).isZero();
    others("o.json.part");
    isRefused("-o D/o.json D/in", "o.json.part is there and is no part of an output of attest");
  }

  @Test
  void a_part_is_not_taken_over_because_another_of_the_folder_was_refused() throws IOException {
    others("o/quotes.csv.part");
    for (int i = 0; i < 3; i++) {
      isRefused(
          "--format csv -o D/o/ D/in", "quotes.csv.part is there and is no part of an output");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "attest", "attest-journal/", "attest-journal/3 part "})
  void a_journal_that_was_cut_in_its_first_line_is_ours(String begin) throws IOException {
    Files.writeString(folder.resolve("o.json.journal"), begin);
    assertThat(run("--resume -o D/o.json D/in").code()).isZero();
    assertThat(folder.resolve("o.json.journal")).content().startsWith("attest-journal/3 none ");
  }

  @Test
  void a_part_is_ours_even_if_the_first_line_of_its_journal_was_cut() throws IOException {
    broken("o.json");
    Files.writeString(folder.resolve("o.json.journal"), "attest-journal/3 part 0123");
    assertThat(run("--resume -o D/o.json D/in").code()).isZero();
    assertThat(folder.resolve("o.json")).content().isEqualTo(run("D/in").out());
  }

  @Test
  @Kind("F19 a tail of others")
  void going_on_with_an_output_touches_no_file_of_others() throws IOException {
    broken("o.jsonl");
    Path tail = others("o.jsonl.part.tail");
    Files.writeString(folder.resolve("in/a.txt"), "Snow fell.\n");
    assertThat(run("--resume -o D/o.jsonl D/in").code()).isZero();
    assertThat(tail).hasContent(OTHERS.strip());
  }

  @ParameterizedTest
  @CsvSource({"json,a.json", "html,a.html", "brat,a.ann", "brat,a.txt"})
  @Kind("F20 a record where others have a file")
  void an_article_that_failed_does_not_remove_the_file_of_others(String format, String name)
      throws IOException {
    Files.writeString(folder.resolve("in/a.txt"), " ");
    Path file = others("o/" + name);
    assertThat(run("--format " + format + " -o D/o/ D/in").code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(file).hasContent(OTHERS.strip());
    assertThat(folder.resolve("o/a.error.json")).exists();
  }

  @Test
  void an_article_that_is_good_does_not_remove_the_error_file_of_others() throws IOException {
    Path file = others("o/a.error.json");
    assertThat(run("-o D/o/ D/in").code()).isZero();
    assertThat(file).hasContent(OTHERS.strip());
  }

  @Test
  void what_stands_where_an_article_goes_and_is_no_file_is_named() throws Exception {
    Path pipe = folder.resolve("o/a.json");
    Files.createDirectories(pipe.getParent());
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CommandRun run = run("-o D/o/ D/in");
    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err())
        .isEqualTo("attest: cannot write the output: " + pipe + " is there and is no file\n");
  }

  @Test
  void a_dash_stands_for_standard_output() throws IOException {
    CommandRun whole = run("D/in/a.txt");
    assertThat(run("-o - D/in/a.txt")).isEqualTo(whole);
    assertThat(Path.of("-")).doesNotExist();
    CommandRun resume = run("--resume -o - D/in/a.txt");
    assertThat(resume.code()).isEqualTo(ExitCode.USAGE);
    assertThat(resume.err()).contains("--resume needs a file or folder to go on with: -o");
  }

  @Test
  void a_link_that_leads_to_itself_is_named() throws IOException {
    Path link = folder.resolve("one");
    Files.createSymbolicLink(link, folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("two"), link);
    CommandRun run = run("-o D/one D/in");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot write " + link + ": a link that leads to itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
  @Kind("F23 names of open files")
  void what_the_process_has_open_is_written_to_where_it_stands(String name) throws Exception {
    assumeTrue(Files.exists(Path.of(name)), "no such names here");
    String article = folder.resolve("in/a.txt").toString();
    String whole = CommandRun.of(article).out();
    Forked forked = new Forked(folder);
    Path log = Files.writeString(folder.resolve("log"), OTHERS);
    assertThat(forked.shell("\"$@\" | cat", "-o", name, article).out()).isEqualTo(whole);
    Forked.Left left = forked.shell("\"$@\" >> " + log, "-o", name, article);
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(log).hasContent(OTHERS + whole.strip());
    assertThat(folder.resolve("log.part")).doesNotExist();
  }

  /** Standard input that removes the folder once its second row is asked for. */
  private InputStream thatRemoves(Path out) {
    byte[] first = (Hostile.rowOf("a", TEXT) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] second = (Hostile.rowOf("b", TEXT) + "\n").getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private final ByteArrayInputStream before = new ByteArrayInputStream(first);
      private final ByteArrayInputStream behind = new ByteArrayInputStream(second);

      @Override
      public int read() throws IOException {
        int b = before.read();
        if (b >= 0) {
          return b;
        }
        delete(out);
        return behind.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = before.read(bytes, offset, length);
        if (n >= 0) {
          return n;
        }
        delete(out);
        return behind.read(bytes, offset, length);
      }
    };
  }

  private static void delete(Path out) throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    Files.walkFileTree(
        out,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
    Files.delete(out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o D/out/",
        "--format html -o D/out/",
        "--format brat -o D/out/",
        "--format csv -o D/out/",
        "--resume -o D/out/",
        "-o D/out/all.json",
        "--format csv --only claims -o D/out/all.csv"
      })
  @Kind("F21 a folder that goes away")
  void an_output_folder_that_goes_away_is_named(String arguments) throws IOException {
    assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "open files stay there");
    Path out = Files.createDirectory(folder.resolve("out"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = ("--jsonl " + arguments + " -").replace("D/", folder + "/").split(" ");
    int code =
        new Main(
                thatRemoves(out),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(words);
    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("attest: cannot write the output: the folder " + out + " is gone\n");
  }

  @ParameterizedTest
  @CsvSource({"json,a.json", "html,a.html", "brat,a.ann"})
  @Kind("F22 inputs that are gone")
  void files_of_inputs_that_are_gone_are_told_of(String format, String name) throws IOException {
    Files.writeString(folder.resolve("in/b.txt"), TEXT);
    Files.writeString(folder.resolve("in/c.txt"), " ");
    String arguments = "--resume --format " + format + " -o D/out/ D/in";
    assertThat(run(arguments).err()).doesNotContain("gone");
    assertThat(run(arguments).err()).doesNotContain("gone");
    Files.delete(folder.resolve("in/a.txt"));
    Files.delete(folder.resolve("in/c.txt"));
    Path a = folder.resolve("out").resolve(name);
    Path c = folder.resolve("out/c.error.json");
    for (int i = 0; i < 2; i++) {
      assertThat(run(arguments).err())
          .endsWith("attest: 2 files of inputs that are gone: " + a + ", " + c + "\n");
      assertThat(run("--quiet " + arguments).err()).isEmpty();
    }
    Files.delete(c);
    assertThat(run(arguments).err())
        .endsWith("attest: a file of inputs that are gone: " + a + "\n");
    Files.writeString(folder.resolve("in/a.txt"), TEXT);
    assertThat(run(arguments).err()).doesNotContain("gone");
  }

  @Test
  void many_files_of_inputs_that_are_gone_are_told_of_in_one_line() throws IOException {
    for (int i = 0; i < 9; i++) {
      Files.writeString(folder.resolve("in/n" + i + ".txt"), TEXT);
    }
    run("--resume -o D/out/ D/in");
    for (int i = 0; i < 9; i++) {
      Files.delete(folder.resolve("in/n" + i + ".txt"));
    }
    Files.writeString(folder.resolve("out/n8.json"), OTHERS); // no output of ours any more
    String err = run("--resume -o D/out/ D/in").err();
    assertThat(err)
        .contains("attest: 8 files of inputs that are gone: ", "n4.json and 3 more\n")
        .doesNotContain("n5.json", "n8.json");
  }
}
