package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.output.Results;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory may end while an article is read, annotated or written: the batch goes on. */
final class MemoryTest {

  private static final String SMALL = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";

  @TempDir private Path folder;

  private static List<String> told(Forked.Left left) {
    List<JsonNode> rows = left.out().lines().map(Hostile::record).toList();
    return rows.stream()
        .map(row -> row.get("id").asText() + " " + row.at("/error/code").asText("ok"))
        .toList();
  }

  @Test
  void a_file_too_big_to_be_read_does_not_end_the_batch() throws Exception {
    Path a = Files.writeString(folder.resolve("a.txt"), SMALL);
    Path huge = Files.writeString(folder.resolve("huge.txt"), SMALL.repeat(1_500_000));
    Path b = Files.writeString(folder.resolve("b.txt"), SMALL);
    Forked.Left left =
        new Forked(folder)
            .java("-Xmx96m", "-XX:+UseSerialGC")
            .run("--format", "jsonl", "--max-chars", "100000000", "" + a, "" + huge, "" + b);
    assertThat(left.code()).as(left.err()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(told(left)).containsExactly("a ok", "huge OUT_OF_MEMORY", "b ok");
    assertThat(left.err())
        .contains("huge.txt: out of memory", "ATTEST_HEAP")
        .doesNotContain("\tat ");
  }

  @Test
  void a_row_too_big_to_be_read_does_not_end_the_batch() throws Exception {
    String good = Hostile.rowOf("good", SMALL) + "\n";
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(rows, good + "x".repeat(120_000_000) + "\n" + good);
    Forked.Left left =
        new Forked(folder)
            .java("-Xmx96m", "-XX:+UseSerialGC")
            .run("--format", "jsonl", "--max-chars", "100000000", rows.toString());
    assertThat(left.code()).as(left.err()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(told(left)).containsExactly("good ok", "rows:2 OUT_OF_MEMORY", "good ok");
  }

  @Test
  void results_too_big_to_be_written_do_not_end_the_batch() throws Exception {
    StringBuilder rows = new StringBuilder();
    List<String> ids = List.of("a", "big1", "b", "big2", "big3", "c");
    for (String id : ids) {
      boolean big = id.startsWith("big");
      String text = big ? "Ada Quill said 40 men left. ".repeat(35_000) : SMALL;
      rows.append(Hostile.rowOf(id, text)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
    Forked.Left left =
        new Forked(folder)
            .java("-Xmx160m", "-XX:+UseSerialGC")
            .run("--format", "jsonl", "--timeout", "8", "--threads", "2", file.toString());
    assertThat(left.code()).as(left.err()).isIn(ExitCode.OK, ExitCode.SOME_FAILED);
    assertThat(told(left).stream().map(row -> row.substring(0, row.indexOf(' '))))
        .containsExactlyElementsOf(ids);
    assertThat(left.err()).doesNotContain("\tat ");
  }

  @Test
  void an_outcome_that_cannot_be_written_gives_its_record() throws IOException {
    List<Outcome> written = new ArrayList<>();
    Results results =
        new Results() {
          @Override
          public void write(Outcome outcome) {
            if (outcome.id().equals("big") && written.isEmpty()) {
              written.add(outcome);
              throw new OutOfMemoryError("Java heap space");
            }
            written.set(0, outcome);
          }

          @Override
          public void close() {
            // nothing is open
          }
        };
    Outcome put = results.put(new ArticleError("big", ErrorCode.INPUT_EMPTY, "any outcome"));
    assertThat(written).containsExactly(put);
    assertThat(((ArticleError) put).code()).isEqualTo(ErrorCode.OUT_OF_MEMORY);
    assertThat(((ArticleError) put).message()).contains("big: out of memory", "ATTEST_HEAP=");
  }

  @Test
  void a_model_that_does_not_fit_is_out_of_memory_and_no_defect() {
    Throwable wrapped =
        new IllegalStateException("model x", new RuntimeException(new OutOfMemoryError("heap")));
    assertThat(OutOfMemory.caused(wrapped)).isTrue();
    Throwable initializer =
        new NoClassDefFoundError("Could not initialize class X")
            .initCause(
                new ExceptionInInitializerError(
                    "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"main\"]"));
    assertThat(OutOfMemory.caused(initializer)).isTrue();
    assertThat(OutOfMemory.caused(new IllegalStateException("a defect"))).isFalse();
  }

  @Test
  void models_that_do_not_fit_say_what_to_change() throws Exception {
    Path a = Files.writeString(folder.resolve("a.txt"), SMALL);
    Forked.Left left =
        new Forked(folder)
            .java("-Xmx20m", "-XX:+UseSerialGC")
            .run("--format", "jsonl", a.toString());
    assertThat(left.code()).as(left.err()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(told(left)).containsExactly("a OUT_OF_MEMORY");
    assertThat(left.err()).contains("ATTEST_HEAP=").doesNotContain("\tat ");
  }

  @Test
  void a_source_without_memory_gives_a_record() {
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public byte[] readNBytes(int length) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    Input input = new ArticleSource().stream("stdin", in);
    assertThat(((Input.Broken) input).error().code()).isEqualTo(ErrorCode.OUT_OF_MEMORY);
  }
}
