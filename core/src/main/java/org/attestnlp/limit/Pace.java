package org.attestnlp.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How time limits count time: in short steps, so that a step which took far longer is noticed. The
 * process was stopped then, or the machine suspended, or whoever counts came late; of such a step
 * only so much counts as any step may take.
 *
 * @param nanos a clock in nanoseconds that never goes back
 * @param step how often time is counted
 * @param longestStep how much of a step counts at most
 * @param longestLoading how much time may go by uncounted while models load
 */
record Pace(LongSupplier nanos, Duration step, Duration longestStep, Duration longestLoading) {

  private static final Duration LONGEST_LOADING = Duration.ofMinutes(10);
  private static final long STEPS = 20; // in a limit that is short
  private static final long USUAL_STEP_MILLIS = 50;
  private static final long LATE = 10; // steps; a busy machine is late by some

  /** The pace for a limit. */
  static Pace of(Duration limit) {
    long step = Math.max(1, Math.min(USUAL_STEP_MILLIS, limit.toMillis() / STEPS));
    return new Pace(
        System::nanoTime, Duration.ofMillis(step), Duration.ofMillis(step * LATE), LONGEST_LOADING);
  }

  /** A count from now on. */
  Count start() {
    return new Count();
  }

  /** Counts running time; of one thread. */
  final class Count {

    private long last = nanos.getAsLong();

    private Count() {}

    /** The running time since the last step, in nanoseconds. */
    long step() {
      long now = nanos.getAsLong();
      long passed = now - last;
      last = now;
      return Math.min(passed, longestStep.toNanos());
    }
  }
}
