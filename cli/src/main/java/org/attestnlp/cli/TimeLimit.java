package org.attestnlp.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;

/**
 * Interrupts work that takes too long; the steps ask for that in their loops, so the thread is
 * really free again.
 */
final class TimeLimit implements AutoCloseable {

  private final Duration limit;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "time-limit");
            thread.setDaemon(true);
            return thread;
          });

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** The limit as a user writes it, in seconds. */
  String seconds() {
    return limit.toMillis() % 1000 == 0
        ? String.valueOf(limit.toSeconds())
        : String.valueOf(limit.toMillis() / 1000.0);
  }

  /**
   * Does the work on this thread, which comes back without interrupt status.
   *
   * @return what it gives, or what {@code late} gives if it failed after its time was up
   */
  Outcome run(Supplier<Outcome> work, Supplier<Outcome> late) {
    Watch watch = new Watch(Thread.currentThread());
    ScheduledFuture<?> alarm = clock.schedule(watch::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      Outcome outcome = work.get();
      return watch.stop() && outcome instanceof ArticleError ? late.get() : outcome;
    } finally {
      alarm.cancel(false);
      watch.stop();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Interrupts its thread at most once, and never after {@link #stop}. */
  private static final class Watch {

    private final Thread thread;
    private boolean stopped;
    private boolean rang;

    Watch(Thread thread) {
      this.thread = thread;
    }

    synchronized void ring() {
      if (!stopped) {
        rang = true;
        thread.interrupt();
      }
    }

    /** Whether it rang. */
    synchronized boolean stop() {
      stopped = true;
      if (rang) {
        Thread.interrupted();
      }
      return rang;
    }
  }
}
