package org.attestnlp.syntax;

import java.util.List;

/**
 * A trained parser: the sum of a token's vectors, two layers of LSTM in both directions, a score
 * for every pair of token and head, and a score for every relation of the pair.
 *
 * <p>Method: T. Dozat and C. Manning, Deep Biaffine Attention for Neural Dependency Parsing, ICLR
 * 2017; E. Kiperwasser and Y. Goldberg, TACL 2016.
 *
 * @param embeddings of word, last three letters, last two, first three, shape, tag, cluster, and
 *     the cluster's first 6 and 10 bits
 * @param root stands before the first token
 * @param layers for each layer the forward and the backward direction
 * @param arcDependent what a token says as a dependent
 * @param arcHead what a token says as a head
 * @param arcs from the first to the second
 * @param headBias how likely a token is a head at all
 * @param distances by signed distance from the head, in steps
 * @param relationNames the relations; the first is none
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
record ParserModel(
    List<Embedding> embeddings,
    float[] root,
    List<Lstm> layers,
    Matrix arcDependent,
    Matrix arcHead,
    Matrix arcs,
    float[] headBias,
    float[] distances,
    Matrix relationDependent,
    Matrix relationHead,
    Matrix relations,
    Matrix relationOfDependent,
    Matrix relationOfHead,
    List<String> relationNames) {

  private static final float LEAK = 0.1f;

  /** A sentence's heads and relations: place 0 is the root. */
  @SuppressWarnings("ArrayRecordComponent") // only read, never compared
  record Parse(int[] heads, int[] relations) {}

  /**
   * Parses a sentence.
   *
   * @param keys for each token, its key in each embedding
   */
  Parse parse(int[][] keys) {
    float[][] states = states(keys);
    int n = states.length;
    float[][] dependents = new float[n][];
    float[][] heads = new float[n][];
    for (int i = 0; i < n; i++) {
      dependents[i] = arcs.of(leaky(arcDependent.of(states[i])));
      heads[i] = leaky(arcHead.of(states[i]));
    }
    int[] found = TreeDecoder.heads(scores(dependents, heads));
    return new Parse(found, relations(states, found));
  }

  private float[][] states(int[][] keys) {
    float[][] below = new float[keys.length + 1][];
    below[0] = root;
    for (int i = 1; i < below.length; i++) {
      below[i] = new float[root.length];
      for (int k = 0; k < embeddings.size(); k++) {
        embeddings.get(k).addTo(below[i], keys[i - 1][k]);
      }
    }
    for (int layer = 0; layer < layers.size(); layer += 2) {
      int size = layers.get(layer).size();
      float[][] above = new float[below.length][2 * size];
      layers.get(layer).run(below, above, 0, true);
      layers.get(layer + 1).run(below, above, size, false);
      below = above;
    }
    return below;
  }

  private float[][] scores(float[][] dependents, float[][] heads) {
    int n = heads.length;
    float[][] scores = new float[n][n];
    for (int h = 0; h < n; h++) {
      float bias = dot(headBias, heads[h]);
      for (int d = 1; d < n; d++) {
        scores[d][h] = dot(dependents[d], heads[h]) + bias + distances[step(d - h)];
      }
    }
    return scores;
  }

  /** Up to six each for itself, then in doublings. */
  private static int step(int distance) {
    int far = Math.abs(distance);
    int step = far;
    if (far > 6) {
      int doubled = 6;
      step = 6;
      while (doubled <= far && step < 12) {
        doubled *= 2;
        step++;
      }
    }
    return 12 + (distance < 0 ? -step : step);
  }

  private int[] relations(float[][] states, int[] heads) {
    int n = states.length;
    float[][] asHead = new float[n][];
    int[] found = new int[n];
    for (int d = 1; d < n; d++) {
      int h = heads[d];
      asHead[h] = asHead[h] == null ? leaky(relationHead.of(states[h])) : asHead[h];
      float[] own = leaky(relationDependent.of(states[d]));
      float[] products = relations.of(own);
      float[] sums = relationOfDependent.of(own);
      relationOfHead.addTo(sums, asHead[h]);
      float most = Float.NEGATIVE_INFINITY;
      for (int r = 1; r < sums.length; r++) {
        float sum = sums[r] + dot(products, r * asHead[h].length, asHead[h]);
        if (sum > most) {
          most = sum;
          found[d] = r;
        }
      }
    }
    return found;
  }

  private static float[] leaky(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(values[i], LEAK * values[i]);
    }
    return values;
  }

  private static float dot(float[] first, float[] second) {
    return dot(first, 0, second);
  }

  /** In four sums side by side, always the same four. */
  private static float dot(float[] first, int from, float[] second) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < second.length; i += 4) {
      a += first[from + i] * second[i];
      b += first[from + i + 1] * second[i + 1];
      c += first[from + i + 2] * second[i + 2];
      d += first[from + i + 3] * second[i + 3];
    }
    for (; i < second.length; i++) {
      a += first[from + i] * second[i];
    }
    return a + b + (c + d);
  }
}
