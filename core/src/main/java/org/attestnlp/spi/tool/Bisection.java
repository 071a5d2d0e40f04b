package org.attestnlp.spi.tool;

import java.util.function.IntPredicate;

/** Binary search in what is sorted, whatever it is sorted by. */
public final class Bisection {

  private Bisection() {}

  /**
   * How many of {@code size} places pass a test that the first ones pass and the rest do not: the
   * place of the first that does not, {@code size} if all do. Of the tokens that end at 3, 8 and
   * 12, one ends at or before 5: {@code count(3, i -> ends[i] <= 5)} is 1.
   */
  public static int count(int size, IntPredicate test) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
