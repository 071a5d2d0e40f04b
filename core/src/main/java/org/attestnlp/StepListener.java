package org.attestnlp;

/**
 * Hears how long each step took; for profiles and progress, never for results.
 *
 * <pre>{@code
 * Pipeline.builder().listener((step, nanos) -> times.merge(step, nanos, Long::sum)).build();
 * }</pre>
 *
 * <p>Called from the thread that annotates; a listener shared by threads guards itself.
 */
@FunctionalInterface
public interface StepListener {

  /**
   * A step is done.
   *
   * @param step its name
   * @param nanos how long it took, in nanoseconds
   */
  void done(String step, long nanos);
}
