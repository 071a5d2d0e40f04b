package org.attestnlp.limit;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on items on several threads and gives what becomes of them in the order of the items. One
 * thread reads ahead, at most a few items a worker, and waits while nobody takes what is done.
 *
 * <pre>{@code
 * try (Batch<Article, Outcome> batch = new Batch<>(4, () -> false, articles, limited::annotate)) {
 *   batch.forEachRemaining(this::store);
 * }
 * }</pre>
 *
 * @param <I> the items
 * @param <O> what becomes of one
 */
public final class Batch<I, O> implements Iterator<O>, AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;
  private static final long LOOK_MILLIS = 100;

  private final BooleanSupplier stop;
  private final Iterator<? extends I> items;
  private final Function<? super I, ? extends O> work;
  private final BlockingQueue<Future<O>> waiting;
  private final Future<O> end = new CompletableFuture<>();
  private final ExecutorService workers;
  private final Thread reader;
  private @Nullable Future<O> next;

  /**
   * Begins with the first items at once.
   *
   * @param threads items at a time
   * @param stop once it says true no other item is begun
   * @param items asked on one thread, not the caller's
   * @param work what is done with one, on any thread
   */
  public Batch(
      int threads,
      BooleanSupplier stop,
      Iterator<? extends I> items,
      Function<? super I, ? extends O> work) {
    this.stop = stop;
    this.items = items;
    this.work = work;
    this.waiting = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    this.workers = Executors.newFixedThreadPool(threads, Batch::daemon);
    this.reader = daemon(this::read);
    reader.start();
  }

  /**
   * Whether there is another, for which it waits.
   *
   * @throws CancellationException if the thread is interrupted meanwhile
   */
  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        next = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        // a reader that hangs in a pipe is left behind when the batch is told to stop
        if (next == null && stop.getAsBoolean()) {
          next = end;
        }
      }
      return next != end;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /**
   * The next in the order of the items.
   *
   * @throws IllegalStateException if the items cannot be read on, or the work throws
   * @throws CancellationException if the thread is interrupted meanwhile
   */
  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the batch is over");
    }
    Future<O> done = next;
    next = null;
    try {
      return Objects.requireNonNull(done).get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the inputs cannot be read on: " + e.getCause(), e);
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted while waiting for an article");
  }

  private void read() {
    CompletableFuture<O> broken = new CompletableFuture<>(); // now, while there is memory
    try {
      Future<O> last = end;
      try {
        submitAll();
      } catch (RuntimeException | Error e) {
        broken.completeExceptionally(e);
        last = broken;
      }
      waiting.put(last);
      if (last == broken) {
        waiting.put(end);
      }
    } catch (InterruptedException e) {
      // the batch has ended
    }
  }

  private void submitAll() throws InterruptedException {
    while (!stop.getAsBoolean() && items.hasNext()) {
      I item = items.next();
      waiting.put(workers.submit(() -> work.apply(item)));
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "batch");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends at once: what is in hand is interrupted. */
  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }
}
