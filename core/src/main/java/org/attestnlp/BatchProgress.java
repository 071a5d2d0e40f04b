package org.attestnlp;

import java.time.Duration;

/**
 * How far a batch is, told after each article.
 *
 * @param done how many articles have an outcome
 * @param failed how many of them have an error record
 * @param incomplete how many of them lack what a failed step would have found
 * @param characters the length of those that were read, in UTF-16 code units
 * @param elapsed the time since the batch began
 */
public record BatchProgress(
    long done, long failed, long incomplete, long characters, Duration elapsed) {

  /** How many articles a second, on average. */
  public double articlesPerSecond() {
    return done / seconds();
  }

  /** How many UTF-16 code units a second, on average. */
  public double charactersPerSecond() {
    return characters / seconds();
  }

  private double seconds() {
    return Math.max(0.001, elapsed.toNanos() / 1e9);
  }
}
