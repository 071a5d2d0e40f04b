package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time that stands still, for a process or a whole machine. */
final class HostileTimeTest {

  private static final int MANY = 400;
  private static final int LIMIT = 10;
  private static final int STOPPED = 13;
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  @TempDir private Path folder;

  @Test
  @Kind("T1 stopped process")
  void time_in_which_the_process_is_stopped_is_not_the_articles() throws Exception {
    StringBuilder rows = new StringBuilder();
    String article = "Mayor Ada Quill said that 40 homes were lost in Oslo. ".repeat(60);
    for (int i = 0; i < MANY; i++) {
      rows.append(Hostile.rowOf("a" + i, article)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
    Forked forked = new Forked(folder);
    Process process = forked.start("--format", "jsonl", "--timeout", "" + LIMIT, file.toString());
    waitFor(folder.resolve("forked.out"));
    signal(process, "STOP");
    TimeUnit.SECONDS.sleep(STOPPED);
    signal(process, "CONT");
    Forked.Left left = forked.end(process);
    assertThat(left.err()).isEmpty();
    assertThat(left.code()).isZero();
    assertThat(left.out().lines()).hasSize(MANY);
  }

  private static void waitFor(Path file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!Files.exists(file) || Files.size(file) == 0) {
      assertThat(System.nanoTime() - start).as("%s grows", file).isLessThan(PATIENCE_NANOS);
      Thread.sleep(5);
    }
  }

  private static void signal(Process process, String name) throws Exception {
    String pid = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }
}
