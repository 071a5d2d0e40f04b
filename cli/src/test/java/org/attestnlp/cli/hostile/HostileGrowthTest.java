package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twice the text takes twice the time, not four times, whatever it is made of; and the command
 * gives of much of it what it gives of every article.
 */
final class HostileGrowthTest {

  private static final int START = 20_000;
  private static final int ROUNDS = 25;
  private static final double LIMIT = 2.6;
  private static final int MUCH = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Pipeline LIGHT = Pipeline.builder().engine("opennlp").build();

  @TempDir private Path folder;

  private void holds(String piece) throws IOException {
    grows(piece);
    String much = piece.repeat(MUCH * START / piece.length());
    Hostile.Result result =
        Hostile.bytes(0, folder, Hostile.utf8(much), "--engine", "opennlp", "--threads", "2");
    assertThat(result.only().get("text").asText()).isEqualTo(much);
  }

  /** The best ratio of several rounds: noise of the machine only ever adds to a time. */
  private static void grows(String piece) {
    String once = piece.repeat(START / piece.length());
    String twice = once + once;
    run(once);
    run(twice);
    double shortest = Double.MAX_VALUE;
    double shortestTwice = Double.MAX_VALUE;
    for (int round = 0;
        round < ROUNDS && !(shortestTwice < LIMIT * shortest && round > 3);
        round++) {
      shortest = Math.min(shortest, run(once));
      shortestTwice = Math.min(shortestTwice, run(twice));
    }
    assertThat(shortestTwice / shortest).as("time of twice “%s…”", piece).isLessThan(LIMIT);
  }

  /** The time of this thread alone: what else the machine does is left out. */
  private static double run(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    assertThat(LIGHT.annotate(Article.of("x", text)).text()).isEqualTo(text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  @Test
  @Kind("E1 quotation marks")
  void quotation_marks() throws IOException {
    holds("“a” ‘b’ \"c\" ");
  }

  @Test
  @Kind("E2 commas")
  void commas() throws IOException {
    holds("a, b, ");
  }

  @Test
  @Kind("E3 dashes")
  void dashes() throws IOException {
    holds("a — b - c – ");
  }

  @Test
  @Kind("E4 brackets")
  void brackets() throws IOException {
    holds("(a [b {c ");
  }

  @Test
  @Kind("E5 said")
  void said() throws IOException {
    holds("said ");
  }

  @Test
  @Kind("E6 words with capitals")
  void capital_words() throws IOException {
    holds("Ada Quill Of Oslo ");
  }

  @Test
  @Kind("E7 and")
  void and() throws IOException {
    holds("Ada and Ben and ");
  }

  @Test
  @Kind("E8 runs of numbers")
  void numbers() throws IOException {
    holds("3,000 forty 5m two-thirds ");
  }

  @Test
  @Kind("E9 letters that grow in lower case")
  void letters_that_grow_in_lower_case() {
    grows("İ");
  }

  @Test
  @Kind("E10 tiny paragraphs")
  void tiny_paragraphs() throws IOException {
    holds("14 people were\n\nkilled\n\nThe\n\n");
  }

  @Test
  @Kind("E11 a sentence of deaths that does not end")
  void a_sentence_of_deaths_that_does_not_end() throws IOException {
    holds("14 were killed and 32 others injured, the mayor said, ");
  }
}
