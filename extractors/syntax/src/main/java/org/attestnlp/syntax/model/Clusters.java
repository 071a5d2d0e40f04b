package org.attestnlp.syntax.model;

import java.util.Arrays;

/**
 * Brown clusters of words, by hash of the lower-case form.
 *
 * @param words sorted hashes of the clustered words
 * @param of for each, the number of its cluster
 * @param paths for each cluster, its path in the tree with a leading one bit
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record Clusters(int[] words, short[] of, int[] paths) {

  /** The number of a word's cluster, or -1 if the word is unknown. */
  public int cluster(int wordHash) {
    int at = Arrays.binarySearch(words, wordHash);
    return at < 0 ? -1 : of[at] & 0xFFFF;
  }

  /** The path of a word's cluster, or 0 if the word is unknown. */
  public int path(int wordHash) {
    int cluster = cluster(wordHash);
    return cluster < 0 ? 0 : paths[cluster];
  }

  /** Tells these from others: a model that learnt with others would take its words for others. */
  public int checksum() {
    return 31 * Arrays.hashCode(paths) + words.length;
  }

  /** The first bits of a cluster's path; 0 for an unknown word. */
  public int prefix(int cluster, int bits) {
    if (cluster < 0) {
      return 0;
    }
    int length = 31 - Integer.numberOfLeadingZeros(paths[cluster]);
    return length <= bits ? paths[cluster] : paths[cluster] >>> (length - bits);
  }
}
