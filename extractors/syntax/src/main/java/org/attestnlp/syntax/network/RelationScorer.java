package org.attestnlp.syntax.network;

import java.util.List;

/**
 * Chooses a token's relation to its head: one hidden layer over both.
 *
 * @param dependent what a token says as a dependent
 * @param head what a token says as a head
 * @param relations from the sum of both to a score for every relation
 * @param names the relations; the first is none
 */
public record RelationScorer(Matrix dependent, Matrix head, Matrix relations, List<String> names) {

  /** For each place its relation to its head. */
  public int[] of(float[][] states, int[] heads) {
    float[][] hidden = dependent.of(states);
    float[][] asHeads = head.of(states);
    for (int d = 1; d < heads.length; d++) {
      add(hidden[d], asHeads[heads[d]]);
    }
    float[][] scores = relations.of(ArcScorer.leaky(hidden));
    int[] found = new int[heads.length];
    for (int d = 1; d < found.length; d++) {
      found[d] = best(scores[d]);
    }
    return found;
  }

  private static void add(float[] sums, float[] values) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += values[j];
    }
  }

  private static int best(float[] scores) {
    int best = 1;
    for (int r = 2; r < scores.length; r++) {
      best = scores[r] > scores[best] ? r : best;
    }
    return best;
  }
}
