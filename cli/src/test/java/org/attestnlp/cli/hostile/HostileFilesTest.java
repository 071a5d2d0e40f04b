package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not there, not files, or want to be somewhere else. */
final class HostileFilesTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @Kind("F1 missing")
  void a_file_that_is_not_there() throws IOException {
    String good = file("good.txt", TEXT).toString();
    Hostile.Result result = Hostile.run(3, 2, folder.resolve("gone.txt").toString(), good);
    assertThat(result.codes()).containsExactly("INPUT_UNREADABLE", "");
    assertThat(result.err()).contains("gone.txt: no such file");
  }

  @Test
  @Kind("F2 folder")
  void a_folder_with_the_name_of_a_file_and_an_empty_one() throws IOException {
    file("news.txt/a.txt", TEXT);
    assertThat(Hostile.run(0, 1, folder.resolve("news.txt").toString()).numbers())
        .containsExactly("40=40");
    Path empty = Files.createDirectory(folder.resolve("empty.jsonl"));
    assertThat(Hostile.run(3, 1, empty.toString()).err()).contains("no article in this folder");
  }

  @Test
  @Kind("F3 unreadable")
  void a_file_that_may_not_be_read() throws IOException {
    Path secret = file("secret.txt", TEXT);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    // root may read everything but the memory of nothing
    Path refused = Files.isReadable(secret) ? Path.of("/proc/self/mem") : secret;
    Hostile.Result result = Hostile.run(3, 1, refused.toString());
    assertThat(result.codes()).containsExactly("INPUT_UNREADABLE");
    assertThat(result.err()).contains("cannot be read");
  }

  @Test
  @Kind("F4 broken link")
  void a_link_to_nothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone"));
    assertThat(Hostile.run(3, 1, link.toString()).codes()).containsExactly("INPUT_UNREADABLE");
  }

  @Test
  @Kind("F5 link loop")
  void a_folder_that_links_to_itself() throws IOException {
    file("news/a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("news/again"), folder.resolve("news"));
    Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("y.txt"));
    Files.createSymbolicLink(folder.resolve("y.txt"), folder.resolve("x.txt"));
    Hostile.run(0, 1, folder.resolve("news").toString());
    Hostile.run(3, 1, folder.resolve("x.txt").toString());
  }

  @Test
  @Kind("F6 named pipe")
  void a_pipe_that_nobody_writes_to() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(Hostile.run(3, 1, pipe.toString()).err()).contains("not a regular file");
  }

  @Test
  @Kind("F7 vanishes while running")
  void a_file_that_goes_while_others_are_read() throws IOException {
    for (int i = 10; i < 60; i++) {
      file("news/a" + i + ".txt", TEXT);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FilterOutputStream out =
        new FilterOutputStream(bytes) {
          @Override
          public void write(byte[] b, int offset, int length) throws IOException {
            Files.deleteIfExists(folder.resolve("news/a59.txt"));
            bytes.write(b, offset, length);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run("--format", "jsonl", folder.resolve("news").toString());
    assertThat(code).isEqualTo(3);
    List<String> rows = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(rows).hasSize(50);
    for (int i = 0; i < 49; i++) {
      assertThat(Hostile.record(rows.get(i)).get("id").asText()).isEqualTo("a" + (i + 10));
      assertThat(Hostile.record(rows.get(i)).get("claims")).hasSize(1);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .hasLineCount(2)
        .contains("a59.txt: no such file", "50 articles, 1 failed");
    assertThat(Hostile.record(rows.get(49)).at("/error/code").asText())
        .isEqualTo("INPUT_UNREADABLE");
  }

  @Test
  @Kind("F8 same base names")
  void two_articles_of_one_name() throws IOException {
    file("a/x.txt", TEXT);
    file("b/x.txt", "Rain fell on Oslo.\n");
    file("b/X.txt", "Snow fell on Oslo.\n");
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "-o", out + "/", folder.resolve("a").toString(), folder.resolve("b").toString());
    assertThat(run.code()).isZero();
    assertThat(names(out)).containsExactly("X-2.json", "x-3.json", "x.json");
    Map<String, String> texts =
        Map.of(
            "x.json", TEXT, "X-2.json", "Snow fell on Oslo.\n", "x-3.json", "Rain fell on Oslo.\n");
    for (String name : names(out)) {
      JsonNode record = Hostile.record(Files.readString(out.resolve(name)));
      assertThat(record.get("text").asText()).as(name).isEqualTo(texts.get(name));
    }
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("attest: x: this id stands for another article too\n");
  }

  @Test
  @Kind("F9 odd names")
  void names_with_blanks_breaks_and_leading_dashes() throws IOException {
    file("news/ a b.txt", TEXT);
    file("news/line\nbreak.txt", TEXT);
    file("news/-v.txt", TEXT);
    file("news/quote\"'.txt", "");
    Hostile.Result result = Hostile.run(3, 4, folder.resolve("news").toString());
    assertThat(result.rows().stream().map(row -> row.get("id").asText()))
        .containsExactlyInAnyOrder(" a b", "line\nbreak", "-v", "quote\"'");
    assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.startsWith("attest: "));
    Path out = folder.resolve("out");
    CommandRun.of("-o", out + "/", folder.resolve("news").toString());
    assertThat(names(out))
        .containsExactly("_-v.json", "_a b.json", "line_break.json", "quote_'.error.json");
  }

  private List<String> written(String... ids) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String id : ids) {
      rows.append(Hostile.rowOf(id, TEXT)).append('\n');
    }
    Path input = file("rows.jsonl", rows.toString());
    Path out = folder.resolve("deep/er/out");
    Files.createDirectories(out);
    CommandRun run = CommandRun.of("-o", out.toString(), input.toString());
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).filter(file -> !file.startsWith(out)))
          .containsExactly(input);
    }
    return names(out);
  }

  @Test
  @Kind("F10 id with ../")
  void an_id_that_climbs_out_of_the_folder() throws IOException {
    assertThat(written("../../evil", "..", "a/../../b"))
        .allMatch(name -> name.endsWith(".json") && !name.startsWith("."));
  }

  @Test
  @Kind("F11 absolute id")
  void an_id_that_is_a_path_from_the_root() throws IOException {
    assertThat(written("/etc/passwd", "C:\\Windows\\x", "\\\\host\\share")).hasSize(3);
  }

  @Test
  @Kind("F12 too long or reserved")
  void ids_that_no_file_system_takes() throws IOException {
    List<String> names = written("x".repeat(300), "é".repeat(200), "con", "NUL.txt", "a\0b");
    assertThat(names).hasSize(5).allMatch(name -> Hostile.utf8(name).length <= 255);
    assertThat(names).contains("_con.json", "_NUL.txt.json", "a_b.json");
  }

  @Test
  @Kind("F13 output read-only or full")
  void an_output_that_cannot_be_written() throws Exception {
    String article = file("a.txt", TEXT).toString();
    Forked forked = new Forked(folder);
    Forked.Left full = forked.shell("\"$@\" > /dev/full", article);
    assertThat(full.code()).isEqualTo(1);
    assertThat(full.err()).startsWith("attest: cannot write the output: ").hasLineCount(1);
    CommandRun device = CommandRun.of("-o", "/dev/full", article);
    assertThat(device.code()).isEqualTo(1);
    assertThat(device.err()).contains("cannot write the output");
    CommandRun gone = CommandRun.of("-o", folder.resolve("no/such/x.json").toString(), article);
    assertThat(gone.code()).isEqualTo(2);
    assertThat(gone.err()).contains("cannot write", "no such folder");
    CommandRun file = CommandRun.of("-o", article + "/", article);
    assertThat(file.code()).isEqualTo(2);
    assertThat(file.err()).contains("cannot write", "not a folder");
    assertThat(Files.readString(Path.of(article))).isEqualTo(TEXT);
    for (CommandRun run : List.of(device, gone, file)) {
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).doesNotContain("\tat ", "Exception");
    }
    assertThat(full.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  @Kind("F14 closed pipe")
  void a_reader_that_goes_away() throws Exception {
    for (int i = 10; i < 90; i++) {
      file("news/a" + i + ".txt", TEXT.repeat(20));
    }
    Forked.Left left =
        new Forked(folder)
            .shell(
                "\"$@\" | head -c 100 > /dev/null; exit ${PIPESTATUS[0]}",
                "--format",
                "jsonl",
                folder.resolve("news").toString());
    assertThat(left.code()).isEqualTo(141);
    assertThat(left.err()).isEmpty();
  }
}
