package org.attestnlp.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * What an engine's own name finder says of each token, and of the same word everywhere else in the
 * document. The model weighs it as one more witness (stacking; D. Wolpert, Neural Networks 1992).
 */
final class Opinion {

  private static final int TYPES = 1 + (Labels.COUNT - 1) / Labels.PLACES;

  private final int[] labels;
  private final Map<Integer, int[]> votes = new HashMap<>();

  /**
   * Takes down the opinion.
   *
   * @param names the engine's names, null if it has no say
   */
  Opinion(@Nullable List<Name> names, Words words) {
    this.labels = names == null ? new int[0] : Labels.of(names, words.count);
    for (int i = 0; i < labels.length; i++) {
      if (words.capital[i]) {
        votes.computeIfAbsent(words.lower[i], word -> new int[TYPES])[type(labels[i])]++;
      }
    }
  }

  boolean given() {
    return labels.length > 0;
  }

  int label(int token) {
    return labels[token];
  }

  /** How often the word was taken for each type, 0 for no name; null where it has no capital. */
  int @Nullable [] votes(int word) {
    return votes.get(word);
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
