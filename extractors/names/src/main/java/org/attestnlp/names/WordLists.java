package org.attestnlp.names;

import java.util.Arrays;
import org.attestnlp.spi.tool.WordClusters;

/**
 * Brown clusters of words and lists of names, by hash of the lower-case form.
 *
 * @param clusters those of attest-core
 * @param lists for each list, the sorted hashes of its phrases, words joined by one space
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record WordLists(WordClusters clusters, int[][] lists) {

  /** The most words a listed phrase has. */
  static final int LONGEST_PHRASE = 4;

  /** The cluster path of a word with a leading one bit, or 0 if the word is unknown. */
  int path(int wordHash) {
    return clusters.path(wordHash);
  }

  boolean lists(int list, int phraseHash) {
    return Arrays.binarySearch(lists[list], phraseHash) >= 0;
  }

  /** The first bits of a path, or 0 if it is shorter than half of that. */
  static int prefix(int path, int bits) {
    int length = 31 - Integer.numberOfLeadingZeros(path);
    return length <= bits ? path : path >>> (length - bits);
  }
}
