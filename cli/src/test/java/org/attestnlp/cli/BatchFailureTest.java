package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.run.Batch;
import org.attestnlp.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch whose reader fails says so; it never waits for what does not come. */
final class BatchFailureTest {

  private static final int BAD_AT = 7;

  private static Iterator<Input> failing() {
    return new Iterator<>() {
      private int count;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Input next() {
        if (count++ == BAD_AT) {
          throw new IllegalStateException("no more to read");
        }
        return ArticleSource.broken("a" + count, "bad", ErrorCode.INPUT_EMPTY);
      }
    };
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_reader_that_fails_while_the_queue_is_full_ends_the_batch() {
    AtomicInteger written = new AtomicInteger();
    Batch batch = new Batch(1, new Stop(), BatchFailureTest::slow);
    assertThatThrownBy(() -> batch.run(failing(), done -> written.incrementAndGet() > 0))
        .hasMessageContaining("no more to read");
    assertThat(written).hasValue(BAD_AT);
  }

  private static Batch.Done slow(int index, Input input) {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Batch.Done(index, input, ((Input.Broken) input).error());
  }
}
