package org.attestnlp.syntax.network;

import java.util.Arrays;

/**
 * A vector for each of many keys, rounded to bytes; row 0 stands for every other key.
 *
 * @param keys sorted
 * @param rows for each key, its row
 * @param size the length of a vector
 * @param values row by row
 * @param scales what one step of a row is worth
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record Embedding(int[] keys, short[] rows, int size, byte[] values, float[] scales) {

  /** Adds the vector of a key. */
  void addTo(float[] sums, int key) {
    int at = Arrays.binarySearch(keys, key);
    int row = at < 0 ? 0 : rows[at];
    float scale = scales[row];
    int from = row * size;
    for (int j = 0; j < size; j++) {
      sums[j] += scale * values[from + j];
    }
  }
}
