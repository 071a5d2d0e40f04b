package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.junit.jupiter.api.Test;

/** Work ends in its time, whether it heeds an interrupt or not. */
final class TimeLimitTest {

  private static final Outcome DONE = outcome("done");

  private static Outcome outcome(String message) {
    return new ArticleError("x", ErrorCode.TIMEOUT, message);
  }

  private static Outcome late(boolean stopped) {
    return outcome(stopped ? "stopped" : "left behind");
  }

  @Test
  void work_within_its_time_gives_what_it_gives() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(5))) {
      assertThat(limit.run(() -> DONE, TimeLimitTest::late)).isEqualTo(DONE);
    }
  }

  @Test
  void work_that_heeds_the_interrupt_is_late() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1), Duration.ofMinutes(5))) {
      assertThat(limit.run(TimeLimitTest::untilInterrupted, TimeLimitTest::late))
          .isEqualTo(outcome("stopped"));
    }
  }

  @Test
  void work_that_ignores_the_interrupt_is_left_behind_and_the_next_is_done() {
    AtomicBoolean over = new AtomicBoolean();
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1), Duration.ofMillis(1))) {
      Outcome stuck =
          limit.run(
              () -> {
                while (!over.get()) {
                  Thread.onSpinWait();
                }
                return DONE;
              },
              TimeLimitTest::late);
      assertThat(stuck).isEqualTo(outcome("left behind"));
    } finally {
      over.set(true);
    }
    try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(5))) {
      assertThat(limit.run(() -> DONE, TimeLimitTest::late)).isEqualTo(DONE);
    }
  }

  @Test
  void a_failure_of_the_work_is_the_callers() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(5))) {
      assertThatThrownBy(
              () ->
                  limit.run(
                      () -> {
                        throw new OutOfMemoryError("of a test");
                      },
                      TimeLimitTest::late))
          .isInstanceOf(OutOfMemoryError.class)
          .hasMessage("of a test");
    }
  }

  @Test
  void an_interrupt_of_who_waits_ends_the_work() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread waiting = Thread.currentThread();
    try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(5))) {
      assertThatThrownBy(
              () ->
                  limit.run(
                      () -> {
                        waiting.interrupt();
                        Outcome outcome = untilInterrupted();
                        ended.countDown();
                        return outcome;
                      },
                      TimeLimitTest::late))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
    ended.await();
  }

  private static Outcome untilInterrupted() {
    try {
      new CountDownLatch(1).await();
      return DONE;
    } catch (InterruptedException e) {
      return outcome("interrupted");
    }
  }
}
