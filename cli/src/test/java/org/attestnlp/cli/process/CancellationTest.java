package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An interrupt ends the reading of a long text soon, wherever it comes: no loop is longer than a
 * share of the whole. Times are the reading thread's own, so a busy machine changes nothing.
 */
final class CancellationTest {

  private static final int MOMENTS = 12;
  private static final double SHARE = 0.35;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "opennlp | 200000 | Ada Quill, Ben Marsh and the (NATO) chief said on Monday that 5 left. ",
        "opennlp | 200000 | “We saw 5 people, a rise of 7 percent,” Quill, who denied it, added. ",
        "corenlp | 60000 | “It rained,” said Ada Quill, adding that 3,000 of 10,000 boats were lost. "
      })
  void an_interrupt_ends_the_reading_wherever_it_comes(String engine, int length, String piece) {
    Pipeline pipeline = Pipeline.builder().engine(engine).build();
    Article article = Article.of("x", (piece + " ").repeat(length / piece.length()));
    pipeline.annotate(article); // loads, and warms up
    long whole = read(pipeline, article, Long.MAX_VALUE);
    long longest = 0;
    for (int moment = 1; moment < MOMENTS; moment++) {
      long at = whole * moment / MOMENTS;
      longest = Math.max(longest, read(pipeline, article, at) - at);
    }
    assertThat(longest).isLessThan((long) (SHARE * whole));
  }

  /** How long the reading takes that is interrupted at a moment of its own time, nanoseconds. */
  private static long read(Pipeline pipeline, Article article, long moment) {
    AtomicLong taken = new AtomicLong();
    long interruptedAt = -1;
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                pipeline.annotate(article);
              } catch (CancellationException e) {
                // as it should; anything else is a failure of the article
              } catch (RuntimeException e) {
                failure.set(e);
              } finally {
                taken.set(THREADS.getCurrentThreadCpuTime());
                done.set(true);
              }
            });
    reader.start();
    try {
      while (!done.get()) {
        long now = THREADS.getThreadCpuTime(reader.getId());
        if (now >= moment && interruptedAt < 0) {
          interruptedAt = now;
          reader.interrupt();
        }
        Thread.sleep(1);
      }
      reader.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(failure).hasNullValue();
    // what passed before the interrupt came at last is no fault of the reading
    return interruptedAt < 0 ? taken.get() : taken.get() - interruptedAt + moment;
  }
}
