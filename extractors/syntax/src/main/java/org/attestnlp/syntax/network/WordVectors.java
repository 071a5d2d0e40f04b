package org.attestnlp.syntax.network;

import java.util.Arrays;

/**
 * Vectors of many words, learnt from running text by others: each is cut in parts, and each part is
 * one of 256.
 *
 * <p>Method: H. Jégou, M. Douze and C. Schmid, Product Quantization for Nearest Neighbor Search,
 * PAMI 2011.
 *
 * @param words sorted hashes of the words
 * @param codes for each word a byte for each part
 * @param centres for each part and each code the values
 * @param size how many values a vector has
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record WordVectors(int[] words, byte[] codes, float[] centres, int size) {

  private static final int CODES = 256;

  /** A word's vector; zeros for an unknown word. */
  float[] of(int word) {
    float[] vector = new float[size];
    int at = Arrays.binarySearch(words, word);
    if (at >= 0) {
      int parts = codes.length / words.length;
      int width = size / parts;
      for (int part = 0; part < parts; part++) {
        int from = (part * CODES + (codes[at * parts + part] & 0xFF)) * width;
        System.arraycopy(centres, from, vector, part * width, width);
      }
    }
    return vector;
  }
}
