package org.attestnlp.corenlp;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** CoreNLP tells of an interrupt with a failure of its own, and clears the thread's status. */
final class Interrupts {

  private Interrupts() {}

  /**
   * Does work of CoreNLP.
   *
   * @throws CancellationException if the thread was interrupted; its status says so again
   */
  static <T> T heeding(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeInterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled =
          new CancellationException("interrupted while reading an article");
      cancelled.initCause(e);
      throw cancelled;
    }
  }
}
