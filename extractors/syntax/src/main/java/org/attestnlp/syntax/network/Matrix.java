package org.attestnlp.syntax.network;

/**
 * A matrix of a network: for each input its weights for all outputs.
 *
 * <p>Each row is an array of its own, and four are added in one plain loop: that is what the
 * compiler turns into vector instructions, five times as fast as one flat array.
 *
 * @param rows for each input, the weights for all outputs
 * @param bias what each output starts from
 */
@SuppressWarnings(
    "ArrayRecordComponent") // plain arrays are the point; nobody compares two of these
public record Matrix(float[][] rows, float[] bias) {

  /** How many inputs. */
  int inputs() {
    return rows.length;
  }

  /** How many outputs. */
  int outputs() {
    return bias.length;
  }

  /** The outputs for an input vector. */
  float[] of(float[] input) {
    float[] result = bias.clone();
    addTo(result, input);
    return result;
  }

  /** The outputs for each of many input vectors: four rows stay in the cache while all pass. */
  float[][] of(float[][] inputs) {
    float[][] results = new float[inputs.length][];
    for (int n = 0; n < inputs.length; n++) {
      results[n] = bias.clone();
    }
    int i = 0;
    for (; i + 3 < rows.length; i += 4) {
      for (int n = 0; n < inputs.length; n++) {
        addFour(results[n], i, inputs[n]);
      }
    }
    for (; i < rows.length; i++) {
      for (int n = 0; n < inputs.length; n++) {
        add(results[n], rows[i], inputs[n][i]);
      }
    }
    return results;
  }

  /** Adds the products with an input vector. */
  void addTo(float[] sums, float[] input) {
    int i = 0;
    for (; i + 3 < rows.length; i += 4) {
      addFour(sums, i, input);
    }
    for (; i < rows.length; i++) {
      add(sums, rows[i], input[i]);
    }
  }

  private void addFour(float[] sums, int i, float[] input) {
    float[] a = rows[i];
    float[] b = rows[i + 1];
    float[] c = rows[i + 2];
    float[] d = rows[i + 3];
    add(sums, a, b, c, d, input[i], input[i + 1], input[i + 2], input[i + 3]);
  }

  private static void add(float[] sums, float[] row, float weight) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += weight * row[j];
    }
  }

  private static void add(
      float[] sums,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float w,
      float x,
      float y,
      float z) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += (w * a[j] + x * b[j]) + (y * c[j] + z * d[j]);
    }
  }
}
