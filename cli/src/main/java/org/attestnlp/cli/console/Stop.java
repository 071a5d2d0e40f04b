package org.attestnlp.cli.console;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run early and in order: after SIGINT or SIGTERM no new article is begun, those in hand are
 * finished and written, and only then the Java machine goes, with exit code 130 or 143. Where
 * nothing is in hand it goes at once, and at a second signal it does always.
 */
public final class Stop {

  private static final long PATIENCE_SECONDS = 60;

  private final Semaphore free = new Semaphore(1);
  private volatile boolean requested;

  /** Whether the run should come to its end. */
  public boolean requested() {
    return requested;
  }

  /** Asks the run to come to its end. */
  void request() {
    requested = true;
  }

  /** Something is in hand from now on that a signal must wait for. */
  public void begin() {
    free.tryAcquire();
  }

  /** All that was in hand is where it belongs. */
  public void end() {
    free.drainPermits();
    free.release();
  }

  /** Makes the Java machine wait, when a signal ends it, for what is in hand. */
  public void onSignals() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::finish, "stop"));
  }

  private void finish() {
    request();
    SecondSignal.ends();
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("attest: gave up waiting for the articles in hand");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
