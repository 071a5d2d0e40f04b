package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals outside the batch of annotate: nothing goes on for longer than it must. */
final class StopTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost. ";
  private static final long SOON_SECONDS = 15;

  @TempDir private Path folder;

  @BeforeAll
  static void interruptsArrive() throws IOException {
    assumeThat(Forked.heedsInterrupt()).as("SIGINT is not ignored here").isTrue();
  }

  private static void signal(Process process) throws IOException, InterruptedException {
    String pid = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-INT", pid).start().waitFor()).isZero();
  }

  private static void endsSoon(Process process) throws InterruptedException {
    boolean ended = process.waitFor(SOON_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ends soon").isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
  }

  private Path rows(int count, int length) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(Hostile.rowOf("a" + i, TEXT.repeat(length))).append('\n');
    }
    return Files.writeString(folder.resolve("rows.jsonl"), rows);
  }

  private void waitForOutput() throws IOException, InterruptedException {
    Path out = folder.resolve("forked.out");
    for (int i = 0; i < 6000 && (!Files.exists(out) || Files.size(out) < 20_000); i++) {
      Thread.sleep(5);
    }
  }

  @Test
  void explain_ends_after_the_article_in_hand() throws Exception {
    Path rows = rows(20_000, 20);
    Process process = new Forked(folder).start("explain", "--engine", "opennlp", rows.toString());
    waitForOutput();
    signal(process);
    endsSoon(process);
    assertThat(Files.readString(folder.resolve("forked.out")))
        .contains("== a1\n")
        .doesNotContain("== a19999\n")
        .endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain -", "annotate --files-from -", "annotate -"})
  void whoever_waits_for_standard_input_ends_at_once(String command) throws Exception {
    Process process = new Forked(folder).start(command.split(" "));
    Thread.sleep(2_000); // it waits now, or has not begun: both must end
    signal(process);
    endsSoon(process);
  }

  @Test
  void a_second_signal_does_not_wait_for_the_article_in_hand() throws Exception {
    String endless = "The troops that the minister sent to ".repeat(27_000);
    Path row = folder.resolve("endless.jsonl");
    Files.writeString(
        row, Hostile.rowOf("first", TEXT.repeat(500)) + "\n" + Hostile.rowOf("x", endless) + "\n");
    Process process =
        new Forked(folder)
            .start("--format", "jsonl", "--engine", "corenlp", "--timeout", "300", row.toString());
    waitForOutput();
    signal(process);
    Thread.sleep(1_000);
    assertThat(process.isAlive()).as("waits for the article in hand").isTrue();
    signal(process);
    endsSoon(process);
  }
}
