package org.attestnlp.names.training;

import java.util.Arrays;
import org.attestnlp.names.NameModel;
import org.attestnlp.names.WordLists;

/** Rounds learned weights to bytes. */
final class Quantizer {

  private Quantizer() {}

  static NameModel model(Perceptron perceptron, WordLists lists) {
    float[] weights = perceptron.weights;
    float scale = step(weights);
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] =
          (byte)
              Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weights[i] / scale)));
    }
    return new NameModel(rounded, scale, perceptron.transitions, lists);
  }

  /**
   * One weight in a hundred thousand may be clipped: the few largest would make the steps of all
   * the others coarse.
   */
  private static float step(float[] weights) {
    float[] sizes = new float[weights.length];
    int count = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[count++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes, 0, count);
    return count == 0 ? 1 : Math.max(1e-6f, sizes[count - 1 - count / 100000] / Byte.MAX_VALUE);
  }
}
