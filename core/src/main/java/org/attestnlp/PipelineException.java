package org.attestnlp;

/**
 * The pipeline cannot be built, or a step broke its promise. The message names the step and the
 * layer.
 */
public final class PipelineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was wrong, where, and what would be right. */
  public PipelineException(String message) {
    super(message);
  }

  /** The same, with the failure behind it. */
  public PipelineException(String message, Throwable cause) {
    super(message, cause);
  }
}
