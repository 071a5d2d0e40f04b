package org.attestnlp.names;

import java.util.Arrays;
import org.attestnlp.spi.tool.WordClusters;

/** Brown clusters of words and lists of names, by hash of the lower-case form. */
public final class WordLists {

  /** The most words a listed phrase has. */
  static final int LONGEST_PHRASE = 4;

  private static final int FILTER_BITS = 21; // a quarter of a megabyte; one in thirteen is set

  private final WordClusters clusters;
  private final int[][] lists;

  /** The first bits of every hash that any list has: most phrases are told from this alone. */
  private final long[] filter = new long[1 << FILTER_BITS - 6];

  /**
   * Keeps clusters and lists.
   *
   * @param clusters those of attest-core
   * @param lists for each list, the sorted hashes of its phrases, words joined by one space
   */
  public WordLists(WordClusters clusters, int[][] lists) {
    this.clusters = clusters;
    this.lists = lists;
    for (int[] list : lists) {
      for (int hash : list) {
        int bit = hash >>> Integer.SIZE - FILTER_BITS;
        filter[bit >> 6] |= 1L << bit;
      }
    }
  }

  WordClusters clusters() {
    return clusters;
  }

  int[][] lists() {
    return lists;
  }

  /** The cluster path of a word with a leading one bit, or 0 if the word is unknown. */
  int path(int wordHash) {
    return clusters.path(wordHash);
  }

  /** The lists that have a phrase, as bits. */
  int listsOf(int phraseHash) {
    int bit = phraseHash >>> Integer.SIZE - FILTER_BITS;
    if ((filter[bit >> 6] & 1L << bit) == 0) {
      return 0;
    }
    int found = 0;
    for (int list = 0; list < lists.length; list++) {
      if (Arrays.binarySearch(lists[list], phraseHash) >= 0) {
        found |= 1 << list;
      }
    }
    return found;
  }

  /** The first bits of a path, or 0 if it is shorter than half of that. */
  static int prefix(int path, int bits) {
    int length = 31 - Integer.numberOfLeadingZeros(path);
    return length <= bits ? path : path >>> (length - bits);
  }
}
