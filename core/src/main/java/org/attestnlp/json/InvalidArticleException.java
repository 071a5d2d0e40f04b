package org.attestnlp.json;

/**
 * A text that should be {@code attest/1} is not. The message names the place and what would be
 * right.
 */
public final class InvalidArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was wrong, where, and what would be right. */
  public InvalidArticleException(String message) {
    super(message);
  }

  InvalidArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
