package org.attestnlp.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch whose reader fails says so; it never waits for what does not come. */
final class BatchTest {

  private static final int BAD_AT = 7;

  private static Iterator<String> failing() {
    return new Iterator<>() {
      private int count;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public String next() {
        if (count++ == BAD_AT) {
          throw new IllegalStateException("no more to read");
        }
        return "a" + count;
      }
    };
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_reader_that_fails_while_the_queue_is_full_ends_the_batch() {
    AtomicInteger written = new AtomicInteger();
    try (Batch<String, String> batch = new Batch<>(1, () -> false, failing(), BatchTest::slow)) {
      assertThatThrownBy(() -> batch.forEachRemaining(done -> written.incrementAndGet()))
          .hasMessageContaining("no more to read");
      assertThat(written).hasValue(BAD_AT);
      assertThat(batch.hasNext()).isFalse();
    }
  }

  private static String slow(String item) {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return item;
  }
}
