package org.attestnlp.syntax.model;

import java.util.List;
import org.attestnlp.syntax.network.Lstm;
import org.attestnlp.syntax.network.TagScorer;
import org.attestnlp.syntax.network.TagSet;
import org.attestnlp.syntax.network.TokenVectors;

/**
 * A trained corrector of an engine's tags: a layer of LSTM in both directions over the words with
 * the tags that the engine gave them.
 *
 * <p>Method: P. Wang and others, Part-of-Speech Tagging with Bidirectional Long Short-Term Memory
 * Recurrent Neural Network, 2015.
 *
 * @param tokens what a token's vector is summed up from
 * @param layer from the left and from the right
 * @param scores from both states and the token's vector to each tag
 */
public record TagModel(TokenVectors tokens, List<Lstm> layer, TagScorer scores) {

  /**
   * The scores of each token's tags, by {@link TagSet}.
   *
   * @param keys for each token, its key in each embedding
   */
  public float[][] scores(int[][] keys) {
    float[][] sums = tokens.of(keys);
    int size = layer.get(0).size();
    float[][] states = new float[sums.length][2 * size + tokens.size()];
    layer.get(0).run(sums, states, 0, true);
    layer.get(1).run(sums, states, size, false);
    for (int i = 0; i < sums.length; i++) {
      System.arraycopy(sums[i], 0, states[i], 2 * size, sums[i].length);
    }
    return scores.of(states);
  }
}
