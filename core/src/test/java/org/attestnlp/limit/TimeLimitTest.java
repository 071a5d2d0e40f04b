package org.attestnlp.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.attestnlp.spi.tool.Lazy;
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
  void work_on_the_callers_thread_ends_in_its_time_and_leaves_no_interrupt() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1))) {
      assertThat(limit.runHere(TimeLimitTest::untilInterrupted, TimeLimitTest::late))
          .isEqualTo(outcome("stopped"));
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
    try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(5))) {
      assertThat(limit.runHere(() -> DONE, TimeLimitTest::late)).isEqualTo(DONE);
    }
  }

  @Test
  void an_interrupt_by_somebody_else_cancels_work_on_the_callers_thread() {
    Thread own = Thread.currentThread();
    try (TimeLimit limit = new TimeLimit(Duration.ofMinutes(5))) {
      assertThatThrownBy(
              () ->
                  limit.runHere(
                      () -> {
                        own.interrupt();
                        return outcome("interrupted");
                      },
                      TimeLimitTest::late))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
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

  /** A clock that goes on by as much each time it is asked: at every step. */
  private static final class Steps {

    private static final Duration STEP = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final Duration LOADING = Duration.ofMinutes(10);

    private final long nanos;
    private final AtomicLong asked = new AtomicLong();

    Steps(Duration each) {
      this.nanos = each.toNanos();
    }

    Pace pace() {
      return new Pace(() -> nanos * asked.incrementAndGet(), STEP, LONGEST, LOADING);
    }

    /** Returns after so many more, or when the thread is interrupted. */
    Outcome after(long steps) {
      long end = asked.get() + steps;
      while (asked.get() < end) {
        if (Thread.interrupted()) {
          return outcome("interrupted");
        }
        Thread.onSpinWait();
      }
      return DONE;
    }
  }

  private static Outcome run(Duration limit, Steps steps, Supplier<Outcome> work) {
    try (TimeLimit timed = new TimeLimit(limit, Duration.ofMinutes(5), steps.pace())) {
      return timed.run(work, TimeLimitTest::late);
    }
  }

  @Test
  void time_that_runs_counts() {
    Steps steps = new Steps(Duration.ofMillis(100));
    assertThat(run(Duration.ofSeconds(5), steps, () -> steps.after(10_000)))
        .isEqualTo(outcome("stopped"));
    assertThat(steps.asked.get()).isGreaterThan(50);
  }

  @Test
  void time_in_which_the_process_was_stopped_does_not_count() {
    Steps stopped = new Steps(Duration.ofHours(1)); // at every step
    assertThat(run(Duration.ofSeconds(30), stopped, () -> stopped.after(20))).isEqualTo(DONE);
  }

  @Test
  void time_in_which_models_load_does_not_count() {
    Steps steps = new Steps(Duration.ofMillis(100));
    Lazy<Outcome> model = new Lazy<>(() -> steps.after(200));
    assertThat(run(Duration.ofSeconds(5), steps, model)).isEqualTo(DONE);
  }

  @Test
  void a_model_that_never_loads_is_given_up() {
    Steps steps = new Steps(Duration.ofMillis(500));
    Lazy<Outcome> model = new Lazy<>(() -> steps.after(10_000_000));
    assertThat(run(Duration.ofSeconds(5), steps, model)).isEqualTo(outcome("stopped"));
    assertThat(steps.asked.get()).isGreaterThan(Steps.LOADING.toMillis() / 500);
  }

  @Test
  void a_thread_that_was_stopped_too_is_not_left_behind() {
    Steps steps = new Steps(Duration.ofHours(1));
    Outcome outcome =
        run(
            Duration.ofSeconds(1),
            steps,
            () -> {
              Outcome first = steps.after(1_000);
              steps.after(20); // it takes its time to stop, as time stands still
              return first;
            });
    assertThat(outcome).isEqualTo(outcome("stopped"));
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
