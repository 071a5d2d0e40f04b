package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are read and how, and what else makes long runs bearable. */
final class InputOptionsTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  private static final long HALF_A_SECOND = 500_000_000L;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("a.txt", "b.text", "deep/c.txt", "deep/d.md", "drafts/e.txt")) {
      Path file = folder.resolve("news").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, TEXT);
    }
  }

  private List<String> ids(String... options) {
    return ids(CommandRun.of(with(options)));
  }

  private static List<String> ids(CommandRun run) {
    assertThat(run.code()).as(run.err()).isZero();
    return run.rows().stream().map(row -> row.get("id").asText()).toList();
  }

  private String[] with(String... options) {
    return Stream.concat(Stream.of("--format", "jsonl"), Stream.of(options)).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --only claims                          | a c e
          --exclude drafts/**                    | a c
          --include *.text --include *.md        | b d
          --include deep/*.*                     | c d
          --include ** --exclude *.txt           | b d
          """)
  void folders_are_filtered_by_globs(String options, String expected) {
    String[] all = (options + " " + folder.resolve("news")).split(" ");
    assertThat(ids(all)).containsExactly(expected.split(" "));
  }

  @Test
  void a_bad_glob_is_wrong_usage() {
    CommandRun run = CommandRun.of("--include", "[a", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'[a' is no glob");
  }

  @Test
  void names_come_from_a_list_a_line_each_or_set_apart_by_nul() throws IOException {
    Path list = folder.resolve("list");
    String a = folder.resolve("news/a.txt").toString();
    String c = folder.resolve("news/deep/c.txt").toString();
    Files.writeString(list, c + "\n\n" + a + "\r\n");
    assertThat(ids("--files-from", list.toString())).containsExactly("c", "a");
    Files.writeString(list, a + "\0" + c + "\0");
    assertThat(ids("--files-from", list.toString(), a)).containsExactly("a", "a", "c");
    byte[] names = (a + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(ids(CommandRun.withInput(names, with("--files-from", "-")))).containsExactly("a");
    CommandRun gone = CommandRun.of("--files-from", folder.resolve("gone").toString());
    assertThat(gone.code()).isEqualTo(ExitCode.USAGE);
    assertThat(gone.err()).contains("--files-from: no such file");
  }

  @Test
  void rows_come_from_standard_input_and_from_fields_of_any_name() {
    String rows =
        "{\"key\":\"k1\",\"body\":\"Rain fell on Oslo.\"}\n{\"key\":2,\"body\":\"Snow.\"}\n";
    CommandRun run =
        CommandRun.withInput(
            Hostile.utf8(rows), with("--jsonl", "--id-field", "key", "--text-field", "body", "-"));
    assertThat(ids(run)).containsExactly("k1", "2");
    CommandRun wrong = CommandRun.withInput(Hostile.utf8(rows), with("--jsonl", "-"));
    assertThat(wrong.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(wrong.err()).contains("standard input: line 1: \"text\" is missing");
  }

  @Test
  void an_unknown_encoding_is_wrong_usage() {
    CommandRun run = CommandRun.of("--encoding", "latin-99", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'latin-99', expected an encoding such as UTF-8");
  }

  @Test
  void fail_fast_stops_after_the_first_failure() throws IOException {
    Files.writeString(folder.resolve("news/b.txt"), "");
    CommandRun run = CommandRun.of(with("--fail-fast", folder.resolve("news").toString()));
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.rows()).hasSize(2);
  }

  @Test
  void arguments_come_from_a_file() throws IOException {
    Path arguments = folder.resolve("arguments");
    Files.writeString(
        arguments, "--no-text\n# a comment\n\"" + folder.resolve("news/a.txt") + "\"\n");
    CommandRun run = CommandRun.of(with("@" + arguments));
    assertThat(ids(run)).containsExactly("a");
    assertThat(run.rows().get(0).has("text")).isFalse();
  }

  @Test
  void resume_takes_changed_inputs_and_options_anew() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path news = folder.resolve("news");
    String[] go = with("-v", "--resume", "-o", out.toString(), news.toString());
    CommandRun first = CommandRun.of(go);
    assertThat(first.err()).contains("a: done", "c: done", "e: done");
    assertThat(CommandRun.of(go).err()).doesNotContain(": done");
    Files.writeString(news.resolve("deep/c.txt"), "Snow fell on Oslo.\n");
    CommandRun changed = CommandRun.of(go);
    assertThat(changed.err()).doesNotContain("a: done", "e: done").contains("c: done");
    assertThat(Files.readString(out)).isEqualTo(CommandRun.of(with(news.toString())).out());
    String[] other = with("-v", "--no-text", "--resume", "-o", out.toString(), news.toString());
    assertThat(CommandRun.of(other).err()).contains("a: done", "c: done", "e: done");
    assertThat(Files.readString(out))
        .isEqualTo(CommandRun.of(with("--no-text", news.toString())).out());
    Files.delete(news.resolve("drafts/e.txt"));
    CommandRun.of(other);
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void resume_in_a_folder_takes_each_article_for_itself() throws IOException {
    Path out = folder.resolve("out");
    String news = folder.resolve("news").toString();
    for (String format : List.of("json", "html", "brat")) {
      String[] go = {"--format", format, "-v", "--resume", "-o", out.resolve(format) + "/", news};
      assertThat(CommandRun.of(go).err()).contains("a: done", "c: done", "e: done");
      Files.writeString(folder.resolve("news/a.txt"), format + " fell on Oslo.\n");
      assertThat(CommandRun.of(go).err()).contains("a: done").doesNotContain("c: done", "e: done");
    }
    String[] csv = {"--format", "csv", "-v", "--resume", "-o", out.resolve("csv") + "/", news};
    assertThat(CommandRun.of(csv).err()).contains("a: done", "c: done", "e: done");
    byte[] before = Files.readAllBytes(out.resolve("csv/claims.csv"));
    assertThat(CommandRun.of(csv).err()).doesNotContain(": done");
    assertThat(Files.readAllBytes(out.resolve("csv/claims.csv"))).isEqualTo(before);
  }

  @Test
  void resume_needs_a_place_to_go_on() {
    CommandRun run = CommandRun.of("--resume", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--resume needs a file or folder to go on with: -o");
  }

  @Test
  void a_run_that_is_over_leaves_nothing_but_its_output() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    CommandRun.of(with("-o", out.resolve("x.jsonl").toString(), folder.resolve("news").toString()));
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).containsExactly(out.resolve("x.jsonl"));
    }
  }

  @Test
  void code_points_are_what_python_slices() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3");
    Path article = folder.resolve("rocket.txt");
    Files.writeString(
        article,
        "\uD83D\uDE80 “We lost 40 homes,” Mayor Ada Quill said. \uD83D\uDE80\uD83D\uDC69\u200D\uD83D\uDE80 "
            + "“\uD83D\uDE00 About 3,000 people left,” he said.\n");
    Path json = folder.resolve("rocket.json");
    CommandRun run =
        CommandRun.of("--offsets", "code-point", "-o", json.toString(), article.toString());
    assertThat(run.code()).isZero();
    String script =
        String.join(
            "\n",
            "import json, sys",
            "row = json.load(open(sys.argv[1], encoding='utf-8'))",
            "count = 0",
            "def walk(node):",
            "    global count",
            "    if isinstance(node, dict):",
            "        if 'begin' in node:",
            "            assert row['text'][node['begin']:node['end']] == node['text'], node",
            "            count += 1",
            "        for child in node.values(): walk(child)",
            "    elif isinstance(node, list):",
            "        for child in node: walk(child)",
            "walk(row)",
            "assert row['offsets'] == 'CODE_POINT' and len(row['quotes']) == 2",
            "print(count)");
    Process python = new ProcessBuilder("python3", "-c", script, json.toString()).start();
    String counted = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).isZero();
    assertThat(Integer.parseInt(counted.strip())).isGreaterThan(8);
  }

  /** On a busy machine half a second is measured by what it takes to start Java at all. */
  @Test
  void help_comes_in_half_a_second() throws Exception {
    List<String> flags = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    Forked forked = new Forked(folder).java(flags.toArray(new String[0]));
    List<String> bare = new ArrayList<>(forked.command().subList(0, flags.size() + 1));
    bare.add("-version");
    long start = Long.MAX_VALUE;
    long help = Long.MAX_VALUE;
    for (int i = 0; i < 3 || (i < 10 && help >= HALF_A_SECOND); i++) {
      start = Math.min(start, time(bare, "version"));
      help = Math.min(help, time(forked.command("--help"), "help"));
    }
    assertThat(Files.readString(folder.resolve("help"))).startsWith("Usage: attest ");
    assertThat(help).as("nanoseconds").isLessThan(Math.max(HALF_A_SECOND, 10 * start));
  }

  private long time(List<String> command, String output) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve(output).toFile())
            .redirectError(folder.resolve(output + ".err").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return System.nanoTime() - start;
  }
}
