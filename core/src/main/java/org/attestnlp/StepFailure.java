package org.attestnlp;

import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CancellationException;
import org.attestnlp.spi.Annotator;

/** Tells the failure of one step from that of the whole run, and puts it into words. */
final class StepFailure {

  private static final int DEEPEST = 20;
  private static final int LONGEST = 300;

  private StepFailure() {}

  /**
   * Whether the step is not to blame: the thread was interrupted, or memory or stack ran out, which
   * depends on what runs beside and would make results differ between runs.
   */
  static boolean isOfTheRun(Throwable failure) {
    if (Thread.currentThread().isInterrupted()) {
      return true;
    }
    Throwable cause = failure;
    for (int i = 0; cause != null && i < DEEPEST; i++) {
      if (cause instanceof CancellationException
          || cause instanceof InterruptedException
          || cause instanceof ClosedByInterruptException
          || cause instanceof VirtualMachineError
          || namesLackOfMemory(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** A class that could not be initialized for lack of memory names the cause in words only. */
  private static boolean namesLackOfMemory(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return message.contains(OutOfMemoryError.class.getName())
        || message.contains(StackOverflowError.class.getName());
  }

  /** {@code STEP_FAILED: rules-claims: java.lang.IllegalStateException: no token at 7}. */
  static String warning(Annotator step, Throwable failure) {
    String cause = failure.toString().replaceAll("\\s+", " ");
    String shown = cause.length() > LONGEST ? cause.substring(0, LONGEST) + "…" : cause;
    return "STEP_FAILED: " + step.name() + ": " + shown;
  }
}
