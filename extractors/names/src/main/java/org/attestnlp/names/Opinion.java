package org.attestnlp.names;

import java.util.List;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * What an engine's own name finder says of each token, and of the same word everywhere else in the
 * document. The model weighs it as one more witness (stacking; D. Wolpert, Neural Networks 1992).
 */
final class Opinion {

  private static final int TYPES = 1 + (Labels.COUNT - 1) / Labels.PLACES;

  private final int[] labels;
  private final Words words;
  private final int[][] votes; // by number of the word; empty where it has no capital

  /**
   * Takes down the opinion.
   *
   * @param names the engine's names, null if it has no say
   */
  Opinion(@Nullable List<Name> names, Words words) {
    this.labels = names == null ? new int[0] : Labels.of(names, words.count);
    this.words = words;
    this.votes = new int[labels.length == 0 ? 0 : words.numbers][0];
    for (int i = 0; i < labels.length; i++) {
      if (words.form[i].capital) {
        count(words.number[i], type(labels[i]));
      }
    }
  }

  private void count(int word, int type) {
    if (votes[word].length == 0) {
      votes[word] = new int[TYPES];
    }
    votes[word][type]++;
  }

  boolean given() {
    return labels.length > 0;
  }

  int label(int token) {
    return labels[token];
  }

  /** How often the word was taken for each type, 0 for no name; null where it has no capital. */
  int @Nullable [] votes(int token) {
    int[] found = votes[words.number[token]];
    return found.length == 0 ? null : found;
  }

  /** The type with most votes; the first of several. */
  static int best(int[] votes) {
    int best = 0;
    for (int type = 1; type < votes.length; type++) {
      best = votes[type] > votes[best] ? type : best;
    }
    return best;
  }

  private static int type(int label) {
    return label == Labels.OUTSIDE ? 0 : 1 + (label - 1) / Labels.PLACES;
  }
}
