package org.attestnlp.spi;

import java.util.concurrent.CancellationException;

/**
 * Lets long work end early. Whoever waits for an article interrupts the thread that reads it; every
 * step that loops over sentences, tokens or findings asks here in each round.
 *
 * <pre>{@code
 * for (Sentence sentence : document.sentences().list()) {
 *   Cancellation.check();
 *   …
 * }
 * }</pre>
 */
public final class Cancellation {

  private Cancellation() {}

  /**
   * Goes on unless the thread was interrupted; leaves its interrupt status as it is.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while reading an article");
    }
  }
}
