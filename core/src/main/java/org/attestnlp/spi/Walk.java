package org.attestnlp.spi;

/**
 * Goes over a text, or over its tokens, from place to place. Where the next place is found by other
 * code than the loop's own, a loop of one's own may stand still on a text that nobody thought of:
 * “.7.30” once was a number that began, and had no digit. Here every round moves on, whatever the
 * step says, and looks whether the article is still wanted.
 *
 * <pre>{@code
 * Walk.over(0, text.length(), at -> readNumber(at)); // one past what was read
 * }</pre>
 */
public final class Walk {

  /** Deals with what stands at a place. */
  @FunctionalInterface
  public interface Step {
    /** The next place, behind this one. */
    int from(int place);
  }

  private Walk() {}

  /**
   * Walks from {@code begin} until {@code end} is reached. A step that would stand still or turn
   * back is moved on by one; with assertions on, as in tests, it is refused.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static void over(int begin, int end, Step step) {
    int at = begin;
    while (at < end) {
      Cancellation.check();
      int next = step.from(at);
      assert next > at : "a step from " + at + " leads to " + next + ", expected a later place";
      at = Math.max(at + 1, next);
    }
  }
}
