package org.attestnlp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/** Tells linear work from quadratic work, whatever else the machine does. */
public final class Growth {

  private static final int ROUNDS = 6;
  private static final int TIMES = 4;
  private static final int WARM = 4;

  /** Linear work takes 4 times the time for 4 times as much, quadratic work 16 times. */
  private static final double LIMIT = 7;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Holds that work stays linear.
   *
   * @param size how much is done at first; should take some milliseconds
   * @param work makes the work of a size ready, outside the time that counts
   */
  public static void isLinear(int size, IntFunction<Runnable> work) {
    Runnable small = work.apply(size);
    Runnable large = work.apply(TIMES * size);
    for (int i = 0; i < WARM; i++) { // what is compiled while it runs is slow at first
      nanoseconds(small);
    }
    double shortest = nanoseconds(small);
    double shortestLarge = nanoseconds(large);
    for (int round = 1; round < ROUNDS && shortestLarge >= LIMIT * shortest; round++) {
      shortest = Math.min(shortest, nanoseconds(small));
      shortestLarge = Math.min(shortestLarge, nanoseconds(large));
    }
    assertThat(shortestLarge / shortest).as("time of %d times as much", TIMES).isLessThan(LIMIT);
  }

  /** Of this thread alone. */
  private static double nanoseconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
