package org.attestnlp.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run early and in order: after SIGINT or SIGTERM no new article is begun, those in hand are
 * finished and written, and only then the Java machine goes, with exit code 130 or 143.
 */
final class Stop {

  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean requested;

  /** Whether the run should come to its end. */
  boolean requested() {
    return requested;
  }

  /** Asks the run to come to its end. */
  void request() {
    requested = true;
  }

  /** The run has ended and all it wrote is where it belongs. */
  void ended() {
    ended.countDown();
  }

  /** Makes the Java machine wait, when a signal ends it, until the run has. */
  void onSignals() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::finish, "stop"));
  }

  private void finish() {
    request();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("attest: gave up waiting for the articles in hand");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
