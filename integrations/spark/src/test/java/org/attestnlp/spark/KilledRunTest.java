package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.deploy.SparkSubmit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run in spark-submit that is killed with -9 goes on where it was, and ends in the same table.
 */
final class KilledRunTest {

  private static final int ARTICLES = 400;

  @TempDir private Path folder;

  @Test
  void a_killed_run_goes_on_to_the_same_table_with_nothing_twice_and_nothing_lost()
      throws Exception {
    Path input = Driver.jsonl(folder.resolve("articles.jsonl"), Corpus.articles(ARTICLES));
    Path killed = folder.resolve("killed");
    Path whole = folder.resolve("whole");
    Process process = submitted(arguments(killed, input));
    try {
      while (parts(killed) < 2 && process.isAlive()) {
        process.waitFor(50, TimeUnit.MILLISECONDS);
      }
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("log"))).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    List<String> left = Driver.table(killed);
    assertThat(left).hasSizeBetween(1, ARTICLES - 1);

    Driver again = Driver.run(Driver.plus(arguments(killed, input), "--resume"));
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.counted("read by this run")).isEqualTo(String.valueOf(ARTICLES - left.size()));
    assertThat(Driver.run(arguments(whole, input)).code()).isZero();
    List<String> table = Driver.table(killed);
    assertThat(table).hasSize(ARTICLES).isEqualTo(Driver.table(whole)).containsAll(left);
    assertThat(new HashSet<>(table)).hasSize(ARTICLES);
    assertThat(leftovers(killed)).isEmpty();
  }

  private static String[] arguments(Path output, Path input) {
    return new String[] {
      "--partitions=8",
      "--waves=8",
      "--max-chars=20000",
      "--timeout=600",
      "-o",
      output.toString(),
      input.toString()
    };
  }

  private Process submitted(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SparkSubmit.class.getName(),
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=localhost",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.sql.shuffle.partitions=2",
                "--class",
                AttestSpark.class.getName(),
                "spark-internal"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static long parts(Path output) throws IOException {
    return names(output).stream().filter(name -> name.startsWith("part=")).count();
  }

  private static List<String> leftovers(Path output) throws IOException {
    return names(output).stream()
        .filter(name -> name.startsWith(".spark-staging") || name.equals("_attest_again"))
        .toList();
  }

  private static List<String> names(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(output)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
