package org.attestnlp.syntax;

/**
 * A matrix of a network, stored column by column: for each input its weights for all outputs.
 *
 * @param in how many inputs
 * @param out how many outputs
 * @param weights the weight of input i for output j at {@code i * out + j}
 * @param bias what each output starts from
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
record Matrix(int in, int out, float[] weights, float[] bias) {

  /** The outputs for an input vector. */
  float[] of(float[] input) {
    float[] result = bias.clone();
    addTo(result, input);
    return result;
  }

  /** Adds the products with an input vector. Four inputs at a time, so that the sums stay near. */
  void addTo(float[] sums, float[] input) {
    int i = 0;
    for (; i + 3 < in; i += 4) {
      add(sums, input[i], input[i + 1], input[i + 2], input[i + 3], i * out);
    }
    for (; i < in; i++) {
      float a = input[i];
      int at = i * out;
      for (int j = 0; j < out; j++) {
        sums[j] += a * weights[at + j];
      }
    }
  }

  private void add(float[] sums, float a, float b, float c, float d, int at) {
    float[] w = weights;
    int n = out;
    int second = at + n;
    int third = second + n;
    int fourth = third + n;
    for (int j = 0; j < n; j++) {
      sums[j] += a * w[at + j] + b * w[second + j] + c * w[third + j] + d * w[fourth + j];
    }
  }
}
