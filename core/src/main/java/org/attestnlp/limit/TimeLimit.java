package org.attestnlp.limit;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.attestnlp.spi.tool.Lazy;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts work that takes too long; the steps ask for that in their loops, so the thread is
 * really free again. Work is done on a thread that nobody else waits for: one that does not heed
 * the interrupt (a step of the caller's may loop for ever) is left behind, and the run goes on.
 *
 * <p>Only running time counts: not that in which the process was stopped or the machine suspended
 * (see {@link Pace}), nor that in which models load.
 */
public final class TimeLimit implements AutoCloseable {

  /** What is given in place of work that was not done in its time. */
  public interface Late {
    /**
     * The outcome.
     *
     * @param stopped whether the work stopped when it was interrupted
     */
    Outcome outcome(boolean stopped);
  }

  /** How long a thread may take to heed its interrupt, on a machine that is busy too. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Duration limit;
  private final Duration patience;
  private final ExecutorService workers = Executors.newCachedThreadPool(daemon("article"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(daemon("time-limit"));
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final Duration longestLoading;
  private final Pace.Count count;

  /** A limit of so much running time an article. */
  public TimeLimit(Duration limit) {
    this(limit, PATIENCE);
  }

  TimeLimit(Duration limit, Duration patience) {
    this(limit, patience, Pace.of(limit));
  }

  TimeLimit(Duration limit, Duration patience, Pace pace) {
    this.limit = limit;
    this.patience = patience;
    this.longestLoading = pace.longestLoading();
    this.count = pace.start();
    long step = pace.step().toNanos();
    // step() reports for itself, and the clock ends with the process
    Future<?> unused = clock.scheduleWithFixedDelay(this::step, step, step, TimeUnit.NANOSECONDS);
  }

  private void step() {
    long passed = count.step();
    try {
      watches.forEach(watch -> watch.pass(passed));
    } catch (OutOfMemoryError e) {
      // the next step comes all the same
    }
  }

  /** The limit as a user writes it, in seconds. */
  public String seconds() {
    return limit.toMillis() % 1000 == 0
        ? String.valueOf(limit.toSeconds())
        : String.valueOf(limit.toMillis() / 1000.0);
  }

  /**
   * Does the work on a thread of its own and waits for it.
   *
   * @return what it gives, or what {@code late} gives if it failed after its time was up, or did
   *     not even stop then
   * @throws CancellationException if the caller's thread is interrupted meanwhile
   */
  public Outcome run(Supplier<Outcome> work, Late late) {
    Watch watch = new Watch();
    Future<Outcome> done = workers.submit(() -> watched(watch, work, late));
    try {
      return watch.awaitEnd() ? done.get() : late.outcome(false);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      done.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for an article");
    }
  }

  /**
   * Does the work on the caller's thread. It costs no change of threads, which for short articles
   * on a virtual machine is a fifth of the time; but work that does not heed the interrupt is not
   * left behind: for callers that have a way of their own with such a thread.
   *
   * @return what it gives, or what {@code late} gives if it failed after its time was up
   * @throws CancellationException if the thread is interrupted by somebody else
   */
  public Outcome runHere(Supplier<Outcome> work, Late late) {
    Outcome outcome = watched(new Watch(), work, late);
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while reading an article");
    }
    return outcome;
  }

  private Outcome watched(Watch watch, Supplier<Outcome> work, Late late) {
    try {
      watch.start();
      watches.add(watch);
      Outcome outcome = work.get();
      boolean spoiled = outcome instanceof ArticleError || Incomplete.is(outcome);
      return watch.stop() && spoiled ? late.outcome(true) : outcome;
    } finally {
      watches.remove(watch);
      watch.stop(); // whatever happened, for want of memory too: the caller waits for it
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public void close() {
    clock.shutdownNow();
    workers.shutdownNow();
  }

  /** Interrupts its thread at most once, and never after {@link #stop}. */
  private final class Watch {

    private Thread thread = Thread.currentThread();
    private boolean counts;
    private boolean stopped;
    private boolean rang;
    private long used;
    private long loading;
    private long sinceRang;

    synchronized void start() {
      thread = Thread.currentThread();
    }

    /** Time goes by. */
    synchronized void pass(long nanos) {
      if (!counts) {
        counts = true; // it began in the middle of this step
      } else if (rang) {
        sinceRang += nanos;
        notifyAll();
      } else if (loading < longestLoading.toNanos() && Lazy.isLoading(thread)) {
        loading += nanos;
      } else {
        used += nanos;
        ring();
      }
    }

    private void ring() {
      if (!stopped && used >= limit.toNanos()) {
        rang = true;
        thread.interrupt();
      }
    }

    /** Waits for the work to end; false if it rang so long ago, and the work goes on. */
    synchronized boolean awaitEnd() throws InterruptedException {
      while (!stopped && !(rang && sinceRang > patience.toNanos())) {
        wait();
      }
      return stopped;
    }

    /** Whether it rang. */
    synchronized boolean stop() {
      stopped = true;
      notifyAll();
      if (rang) {
        Thread.interrupted();
      }
      return rang;
    }
  }
}
