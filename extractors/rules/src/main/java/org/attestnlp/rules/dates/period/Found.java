package org.attestnlp.rules.dates.period;

/**
 * A period that was read.
 *
 * @param period the period
 * @param end one past its last word
 * @param part which part of the period is meant
 */
public record Found(Period period, int end, Part part) {

  /** Which part of a period is meant. */
  public enum Part {
    ALL,
    START,
    END
  }

  public Found(Period period, int end) {
    this(period, end, Part.ALL);
  }
}
