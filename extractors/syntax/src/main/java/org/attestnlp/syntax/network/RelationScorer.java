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

  /** The scores of each place with its head, and with any other. */
  public Pairs pairs(float[][] states, int[] heads) {
    float[][] own = dependent.of(states);
    float[][] asHeads = head.of(states);
    float[][] hidden = new float[heads.length][];
    for (int d = 0; d < heads.length; d++) {
      hidden[d] = d == 0 ? own[d].clone() : sum(own[d], asHeads[heads[d]]);
    }
    return new Pairs(relations, own, asHeads, relations.of(ArcScorer.leaky(hidden)));
  }

  /**
   * The relations of a sentence's pairs.
   *
   * @param relations from the sum of both to the scores
   * @param dependents what each place says as a dependent
   * @param heads what each place says as a head
   * @param known the scores of each place with the head that is known
   */
  @SuppressWarnings("ArrayRecordComponent") // only read, never compared
  public record Pairs(Matrix relations, float[][] dependents, float[][] heads, float[][] known) {

    /** For each place its best relation to the head that is known. */
    public int[] best() {
      int[] found = new int[known.length];
      for (int place = 1; place < found.length; place++) {
        found[place] = RelationScorer.best(known[place]);
      }
      return found;
    }

    /** The scores of a place with the head that is known. */
    public float[] known(int place) {
      return known[place];
    }

    /** The scores of a place with another head. */
    public float[] of(int place, int head) {
      float[][] hidden = {sum(dependents[place], heads[head])};
      return relations.of(ArcScorer.leaky(hidden)[0]);
    }
  }

  private static float[] sum(float[] values, float[] others) {
    float[] sums = values.clone();
    for (int j = 0; j < sums.length; j++) {
      sums[j] += others[j];
    }
    return sums;
  }

  private static int best(float[] scores) {
    int best = 1;
    for (int r = 2; r < scores.length; r++) {
      best = scores[r] > scores[best] ? r : best;
    }
    return best;
  }
}
