package org.attestnlp.names;

import java.util.List;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A trained tagger.
 *
 * @param weights one row of {@link Labels#COUNT} bytes for each hashed feature
 * @param scale what one step of a weight is worth
 * @param transitions the score of label b after label a at {@code a * Labels.COUNT + b}
 * @param lists clusters and name lists
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record NameModel(byte[] weights, float scale, float[] transitions, WordLists lists) {

  /**
   * The names of a document.
   *
   * @param engineNames the names that the engine found, null if it has no say
   */
  public List<Name> tag(Tokens tokens, Sentences sentences, @Nullable List<Name> engineNames) {
    int[] labels = new int[tokens.size()];
    Features features =
        new Features(tokens, sentences, lists, weights.length / Labels.COUNT, engineNames);
    for (Sentence sentence : sentences.list()) {
      Cancellation.check();
      float[][] scores = new float[sentence.end() - sentence.first()][];
      for (int i = 0; i < scores.length; i++) {
        int token = sentence.first() + i;
        boolean outside = Outside.holds(tokens, token, sentence.first(), sentence.end());
        scores[i] = outside ? Viterbi.outside() : scores(features.of(token));
      }
      System.arraycopy(
          Viterbi.best(scores, transitions), 0, labels, sentence.first(), scores.length);
    }
    return Labels.names(labels);
  }

  private float[] scores(int[] rows) {
    int[] sums = new int[Labels.COUNT];
    for (int row : rows) {
      int at = row * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        sums[label] += weights[at + label];
      }
    }
    float[] scores = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      scores[label] = sums[label] * scale;
    }
    return scores;
  }
}
