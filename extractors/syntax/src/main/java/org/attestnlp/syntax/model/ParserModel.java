package org.attestnlp.syntax.model;

import java.util.List;
import org.attestnlp.syntax.network.ArcScorer;
import org.attestnlp.syntax.network.Lstm;
import org.attestnlp.syntax.network.RelationScorer;
import org.attestnlp.syntax.network.TagScorer;
import org.attestnlp.syntax.network.TokenVectors;

/**
 * A trained parser: the sum of a token's vectors, two layers of LSTM in both directions, a score
 * for every pair of token and head, and a score for every relation of the pair.
 *
 * <p>Method: T. Dozat and C. Manning, Deep Biaffine Attention for Neural Dependency Parsing, ICLR
 * 2017; E. Kiperwasser and Y. Goldberg, TACL 2016.
 *
 * @param tokens what a token's vector is summed up from
 * @param root stands before the first token
 * @param layers for each layer the forward and the backward direction
 * @param arcs which head a token has
 * @param relations which relation it has to that head
 * @param tags what the network thinks of its tag
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record ParserModel(
    TokenVectors tokens,
    float[] root,
    List<Lstm> layers,
    ArcScorer arcs,
    RelationScorer relations,
    TagScorer tags) {

  /** A sentence's heads and relations: place 0 is the root. */
  @SuppressWarnings("ArrayRecordComponent") // only read, never compared
  public record Parse(int[] heads, int[] relations) {}

  /**
   * A tree with the scores that it was chosen by.
   *
   * @param arcs the score of head h for token d at {@code [d][h]}
   * @param relations those of the relations
   */
  @SuppressWarnings("ArrayRecordComponent") // only read, never compared
  public record Scored(float[][] arcs, RelationScorer.Pairs relations, Parse parse) {}

  /** The tree over the states of a sentence. */
  public Parse parse(float[][] states) {
    return scored(states).parse();
  }

  /** The same with what it was chosen from. */
  public Scored scored(float[][] states) {
    float[][] scores = arcs.scores(states);
    int[] heads = TreeDecoder.heads(scores);
    RelationScorer.Pairs pairs = relations.pairs(states, heads);
    return new Scored(scores, pairs, new Parse(heads, pairs.best()));
  }

  /**
   * What the network makes of each token of a sentence; the root's comes first.
   *
   * @param keys for each token, its key in each embedding
   */
  public float[][] states(int[][] keys) {
    float[][] below = new float[keys.length + 1][];
    below[0] = root;
    System.arraycopy(tokens.of(keys), 0, below, 1, keys.length);
    for (int layer = 0; layer < layers.size(); layer += 2) {
      int size = layers.get(layer).size();
      float[][] above = new float[below.length][2 * size];
      layers.get(layer).run(below, above, 0, true);
      layers.get(layer + 1).run(below, above, size, false);
      below = above;
    }
    return below;
  }
}
