package org.attestnlp.spark;

import java.io.Serializable;
import java.time.Duration;
import org.attestnlp.limit.Refusal;

/**
 * How long an article may be, and how long it may take.
 *
 * @param maximumCharacters its greatest length in UTF-16 code units; a longer one gives an error
 * @param timeout its greatest time, in which models load not counted; then it gives an error
 */
public record Limits(int maximumCharacters, Duration timeout) implements Serializable {

  /** A million characters and 30 seconds, as the command has them. */
  public static final Limits USUAL = new Limits(Refusal.USUAL_MAXIMUM, Duration.ofSeconds(30));

  /** Refuses limits under which nothing could be read. */
  public Limits {
    if (maximumCharacters < 1) {
      throw new IllegalArgumentException(
          "the longest article has " + maximumCharacters + " characters, expected 1 or more");
    }
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException(
          "the time of an article is " + timeout + ", expected a millisecond or more");
    }
  }
}
