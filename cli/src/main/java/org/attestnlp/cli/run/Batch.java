package org.attestnlp.cli.run;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.input.Input;
import org.attestnlp.model.Outcome;

/**
 * Annotates articles on several threads and hands the outcomes over in input order. One thread
 * reads ahead, at most a few articles a worker; the caller's takes what is done.
 */
public final class Batch {

  /** Takes the outcomes, one at a time, in input order. */
  public interface Sink {
    /** Takes one; false ends the batch. */
    boolean accept(Done done) throws IOException;
  }

  /** Work on an input that may be left out because an earlier run did it. */
  public interface Work {
    /** The outcome of the input at this place of the batch. */
    Done of(int index, Input input);
  }

  /**
   * What became of an input.
   *
   * @param index its place in the batch, from 0
   * @param input the input
   * @param outcome the outcome, null if an earlier run has written it
   */
  public record Done(int index, Input input, @org.jspecify.annotations.Nullable Outcome outcome) {}

  private static final int WAITING_PER_THREAD = 4;
  private static final long LOOK_MILLIS = 100;

  private final int threads;
  private final Stop stop;
  private final Work work;

  public Batch(int threads, Stop stop, Work work) {
    this.threads = threads;
    this.stop = stop;
    this.work = work;
  }

  /** Runs to the end of the inputs, or until the sink or a signal ends it. */
  public void run(Iterator<Input> inputs, Sink sink) throws IOException {
    BlockingQueue<Future<Done>> waiting = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    Future<Done> end = new CompletableFuture<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::daemon);
    Thread reader = daemon(() -> read(inputs, workers, waiting, end));
    reader.start();
    try {
      boolean more = true;
      while (more) {
        Future<Done> next = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        // a reader that hangs in a pipe is left behind when the run is told to stop
        more = next == null ? !stop.requested() : next != end && sink.accept(take(next));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Iterator<Input> inputs,
      ExecutorService workers,
      BlockingQueue<Future<Done>> waiting,
      Future<Done> end) {
    CompletableFuture<Done> broken = new CompletableFuture<>(); // now, while there is memory
    try {
      Future<Done> last = end;
      try {
        submitAll(inputs, workers, waiting);
      } catch (RuntimeException | Error e) {
        broken.completeExceptionally(e);
        last = broken;
      }
      waiting.put(last);
    } catch (InterruptedException e) {
      // the batch has ended
    }
  }

  private void submitAll(
      Iterator<Input> inputs, ExecutorService workers, BlockingQueue<Future<Done>> waiting)
      throws InterruptedException {
    int index = 0;
    while (!stop.requested() && inputs.hasNext()) {
      Input input = inputs.next();
      int place = index++;
      waiting.put(workers.submit(() -> work.of(place, input)));
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private static Done take(Future<Done> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the inputs cannot be read on: " + e.getCause(), e);
    }
  }
}
