package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.output.PartFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day's news in one run: two thousand articles, some of them bad, on a small heap. */
final class BatchTest {

  private static final int ARTICLES = 2_000;
  private static final int EVERY_BAD = 100;
  private static final String HEAP = "-Xmx512m";

  @TempDir private Path folder;

  @Test
  void two_thousand_articles_with_twenty_bad_rows_give_a_record_each_and_resume_after_a_kill()
      throws Exception {
    Path rows = rows();
    Path whole = folder.resolve("whole.jsonl");
    Forked.Left left =
        new Forked(folder).java(HEAP).run(arguments(rows, whole, "--progress", "json"));
    assertThat(left.code()).isEqualTo(ExitCode.SOME_FAILED);
    List<String> lines = Files.readAllLines(whole);
    assertThat(lines).hasSize(ARTICLES);
    for (int i = 0; i < ARTICLES; i++) {
      String id = i % EVERY_BAD == 7 ? "rows:" + (i + 1) : "a" + i;
      assertThat(lines.get(i)).startsWith("{\"schema\":\"attest/1\",\"id\":\"" + id + "\"");
      assertThat(lines.get(i).contains("\"error\":")).isEqualTo(i % EVERY_BAD == 7);
    }
    assertThat(left.err().lines().filter(line -> line.contains(": not JSON"))).hasSize(20);
    assertThat(left.err().lines().filter(line -> line.startsWith("{\"done\":")))
        .isNotEmpty()
        .last()
        .asString()
        .startsWith("{\"done\":2000,\"failed\":20,");
    assertThat(left.err()).contains("attest: 2000 articles, 20 failed");

    Path resumed = folder.resolve("resumed.jsonl");
    Forked forked = new Forked(folder).java(HEAP);
    Process process = forked.start(arguments(rows, resumed));
    long half = Files.size(whole) / 2;
    while (!Files.exists(PartFile.partOf(resumed)) || Files.size(PartFile.partOf(resumed)) < half) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(5);
    }
    process.destroyForcibly();
    forked.end(process);
    assertThat(resumed).doesNotExist();
    Forked.Left again = forked.run(arguments(rows, resumed, "--resume"));
    assertThat(again.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(again.err())
        .containsPattern("2000 articles, 20 failed, \\d{3,4} kept of an earlier");
    assertThat(Files.mismatch(resumed, whole)).isEqualTo(-1);
  }

  private static String[] arguments(Path rows, Path out, String... more) {
    List<String> all =
        new ArrayList<>(List.of("--engine", "opennlp", "--threads", "2", "--format", "jsonl"));
    all.addAll(List.of(more));
    all.addAll(List.of("-o", out.toString(), rows.toString()));
    return all.toArray(String[]::new);
  }

  private Path rows() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Project.root().resolve("testdata/articles"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    Path rows = folder.resolve("rows.jsonl");
    try (Writer out = Files.newBufferedWriter(rows)) {
      for (int i = 0; i < ARTICLES; i++) {
        String row = Hostile.rowOf("a" + i, texts.get(i % texts.size()));
        out.write((i % EVERY_BAD == 7 ? row.substring(0, row.length() - 1) : row) + "\n");
      }
    }
    return rows;
  }
}
