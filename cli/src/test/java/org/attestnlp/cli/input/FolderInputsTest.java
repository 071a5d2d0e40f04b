package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders and row files of all kinds: nothing in them is lost, and nothing stays open. */
final class FolderInputsTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandRun run(String... options) {
    List<String> all = new ArrayList<>(List.of("--format", "jsonl"));
    all.addAll(List.of(options));
    all.add(folder.resolve("in").toString());
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static List<String> ids(CommandRun run) {
    return run.rows().stream().map(row -> row.get("id").asText()).toList();
  }

  @Test
  void a_folder_that_cannot_be_looked_into_costs_no_other() throws IOException {
    file("a.txt", TEXT);
    file("z.txt", TEXT);
    Path in = folder.resolve("in");
    FolderFiles files = FolderFiles.visitor(in, new FileFilter(List.of(), List.of()));
    files.visitFileFailed(in, new AccessDeniedException("in"));
    Files.walkFileTree(in, files);
    assertThat(files.found())
        .extracting(found -> found.path().getFileName() + " " + (found.failure() == null))
        .containsExactly("in false", "a.txt true", "z.txt true");
  }

  @Test
  void a_locked_folder_gives_one_record() throws IOException {
    file("a.txt", TEXT);
    file("locked/b.txt", TEXT);
    file("z.txt", TEXT);
    Path locked = folder.resolve("in/locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(locked), "root may look into every folder");
      CommandRun run = run();
      assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
      assertThat(ids(run)).containsExactly("a", "locked", "z");
      assertThat(run.err()).contains("locked: cannot be listed: permission denied");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void a_link_to_a_folder_may_be_named() throws IOException {
    file("a.txt", TEXT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertThat(ids(CommandRun.of("--format", "jsonl", link.toString()))).containsExactly("a");
  }

  @Test
  void names_outside_ascii_are_read_in_every_locale() throws Exception {
    String script =
        String.join(
            "; ",
            "mkdir in",
            "printf 'Rain fell on Oslo.' > $'in/\\xc3\\xa9t\\xc3\\xa9.txt'",
            "printf 'Snow fell on Oslo.' > $'in/latin\\xe9.txt'");
    Process bash = new ProcessBuilder("bash", "-c", script).directory(folder.toFile()).start();
    assertThat(bash.waitFor()).isZero();
    for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
      Forked.Left left =
          new Forked(folder)
              .shell(
                  "LC_ALL=" + locale + " exec \"$@\"",
                  "--format",
                  "jsonl",
                  folder.resolve("in").toString());
      assertThat(left.code()).as(left.err()).isZero();
      List<JsonNode> rows = left.out().lines().map(Hostile::record).toList();
      assertThat(rows)
          .extracting(row -> row.get("id").asText() + ": " + row.get("text").asText())
          .containsExactly("latin\uFFFD: Snow fell on Oslo.", "été: Rain fell on Oslo.");
    }
  }

  @Test
  void a_name_that_cannot_be_spelled_says_so() throws Exception {
    Forked.Left left =
        new Forked(folder)
            .shell("LC_ALL=C exec \"$@\"", "--format", "jsonl", folder + "/\u00e9.txt");
    assertThat(left.code()).as(left.err()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(left.err()).contains("no name for a file: it cannot be spelled in this locale");
    assertThat(left.err()).doesNotContain("Exception");
    Forked.Left output =
        new Forked(folder).shell("LC_ALL=C exec \"$@\"", "-o", folder + "/\u00e9.json", "x");
    assertThat(output.code()).as(output.err()).isEqualTo(ExitCode.USAGE);
    assertThat(output.err()).contains("-o is no name for a file: ", "try LC_ALL=C.UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --include **/*.md                     | a b c
          --include deep/**/*.md                | b c
          --include **/deep/**/*.md             | b c
          --include *.md --exclude **/deep/*.md | a c
          """)
  void two_stars_stand_for_no_folder_too(String options, String expected) throws IOException {
    for (String name : List.of("a.md", "deep/b.md", "deep/er/c.md")) {
      file(name, TEXT);
    }
    assertThat(ids(run(options.split(" ")))).containsExactly(expected.split(" "));
  }

  @Test
  void a_pattern_without_a_hit_is_named() throws IOException {
    file("a.txt", TEXT);
    assertThat(run("--include", "*.md", "--include", "*.rst").err())
        .contains("no article in this folder; no file matches --include *.md or *.rst");
    assertThat(run("--exclude", "a*").err())
        .contains("expected .txt, .jsonl or .html files", "left out: --exclude a*");
  }

  @Test
  void rows_that_are_not_utf8_are_not_sent_to_an_option_for_texts() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.write(rows, "{\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    CommandRun run = CommandRun.of("--format", "jsonl", rows.toString());
    assertThat(run.err())
        .contains("rows.jsonl: line 1: not UTF-8: byte 0xE9 at offset 12; it must be UTF-8")
        .doesNotContain("name its encoding");
  }

  @ParameterizedTest
  @CsvSource({"'',false,0", "'\n',false,0", "'{\"text\":\"Rain.\"}',false,1", "x,true,1"})
  void a_file_of_rows_is_closed_after_the_last_or_a_failure(
      String content, boolean fails, int expected) {
    AtomicInteger closed = new AtomicInteger();
    Rows rows = rows(content, fails, closed);
    int count = 0;
    for (; rows.hasNext(); count++) {
      rows.next();
    }
    assertThat(count).isEqualTo(expected);
    assertThat(closed).hasValue(1);
  }

  private static Rows rows(String content, boolean fails, AtomicInteger closed) {
    ByteArrayInputStream in =
        new ByteArrayInputStream(Hostile.utf8(content)) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    InputStream stream =
        fails
            ? new FilterInputStream(in) {
              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
              }
            }
            : in;
    return Rows.of(Path.of("x.jsonl"), stream, new ArticleSource(), new Rows.Fields());
  }

  @Test
  void many_files_of_rows_leave_no_handle_open() throws IOException {
    Path handles = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(handles), "no /proc/self/fd");
    for (int i = 0; i < 200; i++) {
      file("r" + i + ".jsonl", Hostile.rowOf("x", "Rain.") + "\n");
    }
    Inputs inputs =
        new Inputs(
            List.of(folder.resolve("in").toString()),
            new ByteArrayInputStream(new byte[0]),
            Inputs.Reading.usual());
    long before = count(handles);
    int read = 0;
    for (; inputs.hasNext(); read++) {
      inputs.next();
    }
    assertThat(read).isEqualTo(200);
    assertThat(count(handles)).isLessThan(before + 50);
  }

  private static long count(Path handles) throws IOException {
    try (Stream<Path> files = Files.list(handles)) {
      return files.count();
    }
  }

  @Test
  void a_row_is_handed_over_before_the_next_is_read() {
    AtomicInteger closed = new AtomicInteger();
    Rows rows = rows("{\"id\":\"x\",\"text\":\"Rain.\"}\n", false, closed);
    assertThat(rows.next().id()).isEqualTo("x");
    assertThat(closed).hasValue(0);
  }
}
