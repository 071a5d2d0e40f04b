package org.attestnlp.names;

import java.util.Arrays;

/** Finds the best row of labels of a sentence under first-order transitions. */
public final class Viterbi {

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private Viterbi() {}

  /** The scores of a token that is part of no name. */
  static final float[] OUTSIDE = outside();

  /**
   * The best labels.
   *
   * @param scores for each token, the score of each label
   * @param transitions the score of label b after label a at {@code a * Labels.COUNT + b}
   */
  public static int[] best(float[][] scores, float[] transitions) {
    int length = scores.length;
    int[][] from = new int[length][Labels.COUNT];
    float[] previous = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      previous[label] = Labels.mayStart(label) ? scores[0][label] : NEVER;
    }
    for (int i = 1; i < length; i++) {
      float[] current = new float[Labels.COUNT];
      Arrays.fill(current, NEVER);
      int labels = scores[i] == OUTSIDE ? Labels.OUTSIDE + 1 : Labels.COUNT;
      for (int label = 0; label < labels; label++) {
        for (int earlier : Labels.before(label)) {
          float score = previous[earlier] + transitions[earlier * Labels.COUNT + label];
          if (score > current[label]) {
            current[label] = score;
            from[i][label] = earlier;
          }
        }
        current[label] += scores[i][label];
      }
      previous = current;
    }
    return trace(from, bestEnd(previous));
  }

  private static float[] outside() {
    float[] scores = new float[Labels.COUNT];
    Arrays.fill(scores, NEVER);
    scores[Labels.OUTSIDE] = 0;
    return scores;
  }

  private static int bestEnd(float[] scores) {
    int best = Labels.OUTSIDE;
    for (int label = 0; label < Labels.COUNT; label++) {
      if (Labels.mayEnd(label) && scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  private static int[] trace(int[][] from, int end) {
    int[] labels = new int[from.length];
    labels[from.length - 1] = end;
    for (int i = from.length - 1; i > 0; i--) {
      labels[i - 1] = from[i][labels[i]];
    }
    return labels;
  }
}
