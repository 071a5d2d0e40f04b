package org.attestnlp;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How many articles are read.
 *
 * <p>{@code BatchOptions.usual().threads(4).progress(p -> log(p.done()))}
 *
 * @param threads articles at a time, 1 or more; a few more are read ahead
 * @param limits of each article
 * @param progress hears after each article how far the batch is, on the thread that takes outcomes
 * @param stop asked before each article; once it says true no other is begun, and the batch ends
 *     with those in hand
 */
public record BatchOptions(
    int threads, Limits limits, Consumer<BatchProgress> progress, BooleanSupplier stop) {

  private static final BatchOptions USUAL =
      new BatchOptions(
          Runtime.getRuntime().availableProcessors(), Limits.usual(), ignored -> {}, () -> false);

  /** Refuses a batch that nobody would work on. */
  public BatchOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("the threads are " + threads + ", expected 1 or more");
    }
    Objects.requireNonNull(limits, "the limits are null; expected such as Limits.usual()");
    Objects.requireNonNull(progress, "the listener is null; expected one that may do nothing");
    Objects.requireNonNull(stop, "what stops the batch is null; expected such as () -> false");
  }

  /** A thread a processor and the {@linkplain Limits#usual usual limits}. */
  public static BatchOptions usual() {
    return USUAL;
  }

  /** The same with so many articles at a time. */
  public BatchOptions threads(int number) {
    return new BatchOptions(number, limits, progress, stop);
  }

  /** The same with other limits. */
  public BatchOptions limits(Limits ofEach) {
    return new BatchOptions(threads, ofEach, progress, stop);
  }

  /** The same, telling how far the batch is. */
  public BatchOptions progress(Consumer<BatchProgress> listener) {
    return new BatchOptions(threads, limits, listener, stop);
  }

  /** The same, to be stopped; for a signal, or a button. */
  public BatchOptions stop(BooleanSupplier when) {
    return new BatchOptions(threads, limits, progress, when);
  }
}
