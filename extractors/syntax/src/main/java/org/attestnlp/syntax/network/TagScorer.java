package org.attestnlp.syntax.network;

import java.util.Arrays;
import java.util.List;

/**
 * Scores the tags of {@link TagSet}.
 *
 * @param matrix from a state to the scores
 * @param names the tags that are scored; those that the set does not know are passed over
 */
public record TagScorer(Matrix matrix, List<String> names) {

  /** A score for each tag of the set, as logarithms that lack a constant. */
  public float[][] of(float[][] states) {
    int[] numbers = names.stream().mapToInt(TagSet::of).toArray();
    float[][] scores = matrix.of(states);
    for (int i = 0; i < scores.length; i++) {
      float[] ordered = new float[TagSet.COUNT];
      Arrays.fill(ordered, Float.NEGATIVE_INFINITY);
      for (int k = 0; k < numbers.length; k++) {
        if (numbers[k] < TagSet.COUNT) {
          ordered[numbers[k]] = scores[i][k];
        }
      }
      scores[i] = ordered;
    }
    return scores;
  }
}
