package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command says so when its output cannot be written, and stops when nobody reads it. */
final class OutputFailureTest {

  private static final String TEXT = "Mayor Ada Quill said on Monday that 40 homes were lost.";

  @TempDir private Path folder;

  /** A sink that takes nothing. */
  private static final class Refusing extends OutputStream {

    private final String why;

    Refusing(String why) {
      this.why = why;
    }

    @Override
    public void write(int value) throws IOException {
      throw new IOException(why);
    }
  }

  private CommandRun refused(String why, String command) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), TEXT);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new Refusing(why),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String[] words = command.replace("FILE", article.toString()).split(" ");
    int code = CommandRun.code(console, null, words);
    return new CommandRun(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema",
        "engines",
        "completion",
        "--help",
        "--version",
        "gold --help",
        "explain FILE",
        "annotate FILE",
        "annotate --format csv --only claims FILE",
        "annotate --format html FILE"
      })
  void a_full_output_is_a_failure_with_one_message(String command) throws IOException {
    CommandRun run = refused("No space left on device", command);
    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err()).isEqualTo("attest: cannot write the output: No space left on device\n");
    CommandRun closed = refused("Broken pipe", command);
    assertThat(closed.code()).isEqualTo(ExitCode.BROKEN_PIPE);
    assertThat(closed.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"$@\" > /dev/full", "\"$@\" >&-"})
  void a_process_says_the_same(String line) throws Exception {
    Forked.Left left = new Forked(folder).shell(line, "schema");
    assertThat(left.code()).isEqualTo(1);
    assertThat(left.err()).startsWith("attest: cannot write the output: ").hasLineCount(1);
  }

  @Test
  void an_explanation_that_nobody_reads_stops() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append(Hostile.rowOf("a" + i, TEXT.repeat(20))).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
    long start = System.nanoTime();
    Forked.Left left =
        new Forked(folder)
            .shell(
                "\"$@\" | head -c 100 > /dev/null; exit ${PIPESTATUS[0]}",
                "explain",
                "--engine",
                "opennlp",
                file.toString());
    assertThat(left.code()).as(left.err()).isEqualTo(141);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(15);
  }
}
