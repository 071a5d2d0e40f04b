package org.attestnlp.syntax.network;

/**
 * The two curves of an LSTM's gates, as fractions of polynomials: fast, and the same everywhere.
 *
 * <p>Method: the ninth convergent of J. H. Lambert's continued fraction of the tangent, 1768.
 */
final class Curves {

  private static final float FLAT = 7; // beyond, tanh is 1 for every purpose here

  private Curves() {}

  /** The hyperbolic tangent, right to 1e-5. */
  static float tanh(float value) {
    float x = Math.max(-FLAT, Math.min(FLAT, value));
    float s = x * x;
    float above = x * ((((s + 990) * s + 135135) * s + 4729725) * s + 34459425);
    float below = (((45 * s + 13860) * s + 945945) * s + 16216200) * s + 34459425;
    return Math.max(-1, Math.min(1, above / below));
  }

  static float sigmoid(float value) {
    return 0.5f * tanh(0.5f * value) + 0.5f;
  }

  /** The tangents of some values in their places. */
  static void tanh(float[] values, int from, int to) {
    for (int j = from; j < to; j++) {
      values[j] = tanh(values[j]);
    }
  }

  /** The sigmoids of some values in their places. */
  static void sigmoid(float[] values, int from, int to) {
    for (int j = from; j < to; j++) {
      values[j] = sigmoid(values[j]);
    }
  }
}
