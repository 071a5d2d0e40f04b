package org.attestnlp.gold.score;

import org.attestnlp.gold.file.GoldLayer;

/**
 * Counts the pairs of a layer as SemEval-2013 task 9 does: under <i>strict</i> span and type must
 * be the same, under <i>exact</i> the span, under <i>partial</i> an overlapping span counts half,
 * under <i>type</i> the type must be the same and the spans overlap.
 */
public final class SpanCounts {

  private final String layer;
  private final Scores.Builder scores;

  public SpanCounts(GoldLayer layer, Scores.Builder scores) {
    this.layer = layer.label();
    this.scores = scores;
  }

  /** Two items that stand for each other; by type they are filed under the gold's. */
  public void pair(String wantedType, String foundType, boolean sameSpan) {
    boolean sameType = wantedType.equals(foundType);
    both("strict", sameType && sameSpan ? 1 : 0);
    both("exact", sameSpan ? 1 : 0);
    both("partial", sameSpan ? 1 : 0.5);
    both("type", sameType ? 1 : 0);
    double strict = sameType && sameSpan ? 1 : 0;
    scores.add(layer + ".strict." + wantedType, new Counts(0, 0, strict, 1));
    scores.add(layer + ".strict." + foundType, new Counts(strict, 1, 0, 0));
    for (MatchScheme scheme : MatchScheme.values()) {
      match(scheme, wantedType, scheme.pair(sameType, sameSpan));
    }
  }

  /** Gold that was not found. */
  public void missing(String type) {
    one(Counts.of(0, 0, 1), type, MatchCounts.MISSING);
  }

  /** Found, but not gold. */
  public void spurious(String type) {
    one(Counts.of(0, 1, 0), type, MatchCounts.SPURIOUS);
  }

  private void one(Counts counts, String type, MatchCounts match) {
    for (MatchScheme scheme : MatchScheme.values()) {
      scores.add(layer + "." + scheme.label(), counts);
      match(scheme, type, match);
    }
    scores.add(layer + ".strict." + type, counts);
  }

  private void both(String metric, double credit) {
    scores.add(layer + "." + metric, Counts.of(credit, 1, 1));
  }

  private void match(MatchScheme scheme, String type, MatchCounts match) {
    String metric = layer + "." + scheme.label();
    scores.match(metric, match).match(metric + "." + type, match);
  }
}
