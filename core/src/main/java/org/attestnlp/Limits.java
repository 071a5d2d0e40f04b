package org.attestnlp;

import java.time.Duration;
import java.util.Objects;
import org.attestnlp.limit.Refusal;

/**
 * How long an article may take, and how long it may be; one that exceeds a limit gives an {@link
 * org.attestnlp.model.ArticleError} and costs the others nothing.
 *
 * <p>{@code Limits.usual().time(Duration.ofSeconds(5))}
 *
 * @param time the longest time, in which models load, the process is stopped or the machine
 *     suspended not counted; a millisecond or more
 * @param characters the longest text in UTF-16 code units, 1 or more
 */
public record Limits(Duration time, int characters) {

  private static final Limits USUAL = new Limits(Duration.ofSeconds(30), Refusal.USUAL_MAXIMUM);

  /** Refuses limits under which nothing could be read. */
  public Limits {
    Objects.requireNonNull(time, "the time is null; expected such as Duration.ofSeconds(30)");
    if (time.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(
          "the time of an article is " + time + ", expected a millisecond or more");
    }
    if (characters < 1) {
      throw new IllegalArgumentException(
          "the longest article has " + characters + " characters, expected 1 or more");
    }
  }

  /** Thirty seconds and a million UTF-16 code units, as the command has them. */
  public static Limits usual() {
    return USUAL;
  }

  /** The same with another time. */
  public Limits time(Duration longest) {
    return new Limits(longest, characters);
  }

  /** The same with another length, in UTF-16 code units. */
  public Limits characters(int longest) {
    return new Limits(time, longest);
  }
}
