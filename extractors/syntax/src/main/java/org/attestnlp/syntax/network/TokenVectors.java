package org.attestnlp.syntax.network;

import java.util.List;

/**
 * The vectors that a network begins with.
 *
 * @param embeddings of word, last three letters, last two, first three, shape, tag, cluster, and
 *     the cluster's first 6 and 10 bits
 * @param ofWords from the vectors learnt from running text; what it starts from is the mark of the
 *     treebank that is followed
 * @param words those vectors
 */
public record TokenVectors(List<Embedding> embeddings, Matrix ofWords, WordVectors words) {

  /** How long a vector is. */
  public int size() {
    return ofWords.outputs();
  }

  /**
   * The sums of each token's vectors.
   *
   * @param keys for each token, its key in each embedding
   */
  public float[][] of(int[][] keys) {
    float[][] vectors = new float[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      vectors[i] = words.of(keys[i][0]);
    }
    float[][] sums = ofWords.of(vectors);
    for (int i = 0; i < keys.length; i++) {
      for (int k = 0; k < embeddings.size(); k++) {
        embeddings.get(k).addTo(sums[i], keys[i][k]);
      }
    }
    return sums;
  }
}
