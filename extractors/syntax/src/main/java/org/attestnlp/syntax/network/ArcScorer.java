package org.attestnlp.syntax.network;

/**
 * Scores every pair of token and head.
 *
 * @param dependent what a token says as a dependent
 * @param head what a token says as a head
 * @param between from the first to the second
 * @param headBias how likely a token is a head at all
 * @param distances by signed distance from the head, in steps
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record ArcScorer(
    Matrix dependent, Matrix head, Matrix between, float[] headBias, float[] distances) {

  private static final float LEAK = 0.1f;
  private static final int NEAR = 6;

  /** The score of head h for token d at {@code [d][h]}; place 0 is the root. */
  public float[][] scores(float[][] states) {
    int n = states.length;
    float[][] asHeads = leaky(head.of(states));
    float[][] turned = new float[headBias.length][n];
    float[] biases = new float[n];
    for (int h = 0; h < n; h++) {
      for (int k = 0; k < headBias.length; k++) {
        turned[k][h] = asHeads[h][k];
        biases[h] += headBias[k] * asHeads[h][k];
      }
    }
    float[][] scores = new Matrix(turned, biases).of(between.of(leaky(dependent.of(states))));
    for (int d = 1; d < n; d++) {
      for (int h = 0; h < n; h++) {
        scores[d][h] += distances[step(d - h)];
      }
    }
    return scores;
  }

  /** Negative values shrunk, in place. */
  static float[][] leaky(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.max(row[i], LEAK * row[i]);
      }
    }
    return rows;
  }

  /** Up to six each for itself, then in doublings. */
  private static int step(int distance) {
    int far = Math.abs(distance);
    int step = far;
    if (far > NEAR) {
      int doubled = NEAR;
      step = NEAR;
      while (doubled <= far && step < 2 * NEAR) {
        doubled *= 2;
        step++;
      }
    }
    return 2 * NEAR + (distance < 0 ? -step : step);
  }
}
