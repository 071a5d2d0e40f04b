package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.StuckProvider;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.output.PartFile;
import org.attestnlp.spi.AnnotatorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that take too long, are ended early, or meet each other. */
final class HostileRunTest {

  private static final int MANY = 200;
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final Path ARTICLES = Project.root().resolve("testdata/articles");

  @TempDir private Path folder;

  /** Rows enough that a signal finds the run at work. */
  private Path rows() throws IOException {
    StringBuilder rows = new StringBuilder();
    List<String> texts = texts();
    for (int i = 0; i < MANY; i++) {
      rows.append(Hostile.rowOf("a" + i, texts.get(i % texts.size()))).append('\n');
    }
    return Files.writeString(folder.resolve("rows.jsonl"), rows);
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static void waitFor(Path file, long size) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!Files.exists(file) || Files.size(file) < size) {
      assertThat(System.nanoTime() - start).as("%s grows", file).isLessThan(PATIENCE_NANOS);
      Thread.sleep(5);
    }
  }

  private static void signal(Process process, String name) throws Exception {
    String pid = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }

  private String whole(Path rows) throws IOException {
    CommandRun run = CommandRun.of("--format", "jsonl", rows.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(MANY);
    return run.out();
  }

  /** What a run that was ended has written is whole records, and it says nothing it should not. */
  private static void whole(Forked.Left left, String written) {
    assertThat(written).endsWith("}\n");
    written.lines().forEach(Hostile::record);
    assertThat(left.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  @Kind("I1 time limit")
  void an_article_that_takes_too_long_frees_its_thread() throws IOException {
    Map<String, Integer> lengths = Map.of("opennlp", 270_000, "corenlp", 27_000);
    for (String engine : List.of("opennlp", "corenlp")) {
      String endless = "The troops that the minister sent to ".repeat(lengths.get(engine));
      Path rows = folder.resolve("rows.jsonl");
      Files.writeString(
          rows,
          Hostile.rowOf("good", "Rain fell on Oslo.")
              + "\n"
              + Hostile.rowOf("endless", endless)
              + "\n"
              + Hostile.rowOf("good", "Snow fell on Oslo.")
              + "\n");
      CommandRun.of("--engine", engine, ARTICLES.toString()); // loads the models
      long start = System.nanoTime();
      Hostile.Result result =
          Hostile.run(
              3,
              3,
              "--engine",
              engine,
              "--timeout",
              "1.5",
              "--max-chars",
              "" + endless.length(),
              rows.toString());
      assertThat(result.codes()).containsExactly("", "TIMEOUT", "");
      assertThat(result.err()).contains("endless: not done within 1.5 s", "--timeout");
      assertThat((System.nanoTime() - start) / 1e9).as("seconds of two runs").isLessThan(15);
    }
  }

  @Test
  @Kind("I10 a step that never ends")
  void a_step_that_heeds_no_interrupt_costs_its_article_alone() throws Exception {
    Path services = Files.createDirectories(folder.resolve("more/META-INF/services"));
    Files.writeString(
        services.resolve(AnnotatorProvider.class.getName()), StuckProvider.class.getName() + "\n");
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(
        rows,
        Hostile.rowOf("before", "Rain fell.")
            + "\n"
            + Hostile.rowOf("stuck", "Rain fell forever.")
            + "\n"
            + Hostile.rowOf("after", "Snow fell.")
            + "\n");
    String path = folder.resolve("more") + ":" + System.getProperty("java.class.path");
    Forked.Left left =
        new Forked(folder)
            .classPath(path)
            .run(
                "--engine",
                "stuck",
                "--only",
                "entities",
                "--timeout",
                "0.5",
                "--format",
                "jsonl",
                rows.toString());
    assertThat(left.code()).as(left.err()).isEqualTo(ExitCode.SOME_FAILED);
    whole(left, left.out());
    assertThat(left.out().lines()).hasSize(3);
    assertThat(Hostile.record(left.out().lines().toList().get(1)).at("/error/code").asText())
        .isEqualTo("TIMEOUT");
    assertThat(left.err())
        .contains("attest: stuck: not done within 0.5 s, nor does what reads it stop");
  }

  @Test
  @Kind("I2 out of memory in one article")
  void an_article_too_big_for_the_heap_does_not_end_the_batch() throws Exception {
    String small = "Mayor Ada Quill said on Monday that 40 homes were lost.";
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(
        rows,
        Hostile.rowOf("before", small)
            + "\n"
            + Hostile.rowOf("big", "Ada Quill said 40 men left. ".repeat(35_000))
            + "\n"
            + Hostile.rowOf("after", small)
            + "\n");
    Forked.Left left =
        new Forked(folder)
            .java("-Xmx96m", "-XX:+UseSerialGC")
            .run("--engine", "opennlp", "--timeout", "600", "--format", "jsonl", rows.toString());
    List<String> out = left.out().lines().toList();
    assertThat(left.code()).as(left.err()).isEqualTo(3);
    assertThat(out).hasSize(3);
    assertThat(Hostile.record(out.get(0)).get("claims")).hasSize(1);
    assertThat(Hostile.record(out.get(1)).at("/error/code").asText()).isEqualTo("OUT_OF_MEMORY");
    assertThat(Hostile.record(out.get(2)).get("claims")).hasSize(1);
    assertThat(left.err()).doesNotContain("\tat ");
  }

  @Test
  @Kind("I3 SIGINT")
  void control_c_ends_the_run_in_order() throws Exception {
    assumeThat(Forked.heedsInterrupt()).as("SIGINT is not ignored here").isTrue();
    Path rows = rows();
    Path out = folder.resolve("out.jsonl");
    Forked forked = new Forked(folder);
    Process process =
        forked.start("--format", "jsonl", "-o", out.toString(), "--threads", "2", rows.toString());
    waitFor(PartFile.partOf(out), 300_000);
    signal(process, "INT");
    Forked.Left left = forked.end(process);
    assertThat(left.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(left.err()).contains("attest: interrupted: ", "--resume");
    assertThat(out).doesNotExist();
    whole(left, Files.readString(PartFile.partOf(out)));
    CommandRun resumed =
        CommandRun.of("--format", "jsonl", "-o", out.toString(), "--resume", rows.toString());
    assertThat(resumed.code()).isZero();
    assertThat(Files.readString(out)).isEqualTo(whole(rows));
  }

  @Test
  @Kind("I4 SIGTERM")
  void a_run_told_to_end_finishes_the_articles_in_hand() throws Exception {
    Path rows = rows();
    Forked forked = new Forked(folder);
    Process process = forked.start("--format", "jsonl", "--threads", "2", rows.toString());
    waitFor(folder.resolve("forked.out"), 300_000);
    signal(process, "TERM");
    Forked.Left left = forked.end(process);
    assertThat(left.code()).isEqualTo(143);
    whole(left, left.out());
    assertThat(whole(rows)).startsWith(left.out());
  }

  @Test
  @Kind("I5 kill -9 and resume")
  void a_run_that_was_killed_goes_on_where_it_was() throws Exception {
    Path rows = rows();
    Path out = folder.resolve("out.json");
    Forked forked = new Forked(folder);
    Process process = forked.start("-o", out.toString(), rows.toString());
    waitFor(PartFile.partOf(out), 300_000);
    signal(process, "KILL");
    assertThat(forked.end(process).code()).isEqualTo(137);
    assertThat(out).doesNotExist();
    CommandRun resumed = CommandRun.of("-v", "-o", out.toString(), "--resume", rows.toString());
    assertThat(resumed.code()).isZero();
    CommandRun whole = CommandRun.of(rows.toString());
    assertThat(Files.readString(out)).isEqualTo(whole.out());
    whole.json().forEach(record -> Hostile.record(record.toString()));
    assertThat(resumed.out()).isEmpty();
    assertThat(resumed.err().lines().filter(line -> line.contains(": done, ")).count())
        .as("articles read again")
        .isBetween(1L, MANY - 5L);
  }

  @Test
  @Kind("I6 two runs, one output")
  void a_second_run_does_not_write_into_the_first() throws Exception {
    Path rows = rows();
    Path out = folder.resolve("out.jsonl");
    Forked forked = new Forked(folder);
    Process process = forked.start("--format", "jsonl", "-o", out.toString(), rows.toString());
    waitFor(PartFile.partOf(out), 100_000);
    CommandRun second = CommandRun.of("--format", "jsonl", "-o", out.toString(), rows.toString());
    assertThat(second.code()).isEqualTo(ExitCode.USAGE);
    assertThat(second.out()).isEmpty();
    assertThat(second.err())
        .doesNotContain("\tat ")
        .contains("cannot write " + out + ": another run is writing it");
    assertThat(forked.end(process).code()).isZero();
    assertThat(Files.readString(out)).isEqualTo(whole(rows));
  }

  @Test
  @Kind("I7 threads 1 or N")
  void threads_change_no_byte() throws IOException {
    Path rows = rows();
    String one = whole(rows);
    for (String threads : List.of("2", "4", "7")) {
      CommandRun run = CommandRun.of("--format", "jsonl", "--threads", threads, rows.toString());
      assertThat(run.out()).as("%s threads", threads).isEqualTo(one);
    }
  }

  @Test
  @Kind("I8 shuffled order")
  void an_article_gives_the_same_whatever_came_before() throws IOException {
    List<String> operands = new ArrayList<>();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      files.map(Path::toString).sorted().forEach(operands::add);
    }
    Map<String, String> known = new HashMap<>();
    Random random = new Random(7);
    for (int round = 0; round < 6; round++) {
      String[] all =
          Stream.concat(Stream.of("--format", "jsonl"), operands.stream()).toArray(String[]::new);
      for (String line : CommandRun.of(all).out().lines().toList()) {
        String id = Hostile.record(line).get("id").asText();
        assertThat(known.computeIfAbsent(id, any -> line)).isEqualTo(line);
      }
      Collections.shuffle(operands, random);
    }
    assertThat(new HashSet<>(known.values())).hasSize(operands.size());
  }

  @Test
  @Kind("I9 Turkish, ASCII, an odd time zone")
  void locale_charset_and_time_zone_change_no_byte() throws Exception {
    String here = CommandRun.of("--format", "jsonl", ARTICLES.toString()).out();
    Forked forked =
        new Forked(folder)
            .java(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=Pacific/Chatham");
    Forked.Left left = forked.run("--format", "jsonl", "--threads", "4", ARTICLES.toString());
    assertThat(left.code()).isZero();
    assertThat(left.out().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(here.getBytes(StandardCharsets.UTF_8));
  }
}
