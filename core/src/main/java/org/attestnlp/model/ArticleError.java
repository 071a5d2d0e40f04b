package org.attestnlp.model;

/**
 * Stands in the place of an article that could not be read, so that nothing is lost and a batch
 * goes on.
 *
 * @param id the article's id
 * @param code what kind of failure it was
 * @param message what was wrong, where, and what would be right
 */
public record ArticleError(String id, ErrorCode code, String message) implements Outcome {
  /** {@code quay: TIMEOUT, took longer than 30 seconds}. */
  @Override
  public String toString() {
    return id + ": " + code + ", " + message;
  }
}
