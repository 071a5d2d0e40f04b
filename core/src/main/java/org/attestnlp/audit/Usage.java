package org.attestnlp.audit;

/**
 * How much is heard of sources of one kind.
 *
 * @param sources how many different ones an article has; one of two articles counts in both
 * @param quotes how many quotes have a speaker of the kind; two speakers of the kind count once
 * @param claims how many claims have a claimant of the kind, whoever else stands behind them
 */
public record Usage(int sources, int quotes, int claims) {

  /** Nothing. */
  public static final Usage NONE = new Usage(0, 0, 0);

  /** Both together. */
  public Usage plus(Usage other) {
    return new Usage(sources + other.sources, quotes + other.quotes, claims + other.claims);
  }
}
