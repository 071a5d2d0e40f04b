package org.attestnlp.names.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.attestnlp.names.Labels;
import org.attestnlp.names.Viterbi;

/**
 * The averaged structured perceptron.
 *
 * <p>Method: M. Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002; each
 * time a sentence is seen some of its features are left out (A. Søgaard, Part-of-speech Tagging
 * with Antagonistic Adversaries, ACL 2013), so that no name is known by one word alone.
 */
final class Perceptron {

  /**
   * A sentence to learn from.
   *
   * @param rows for each token, its feature rows
   * @param labels for each token, its true label
   */
  @SuppressWarnings("ArrayRecordComponent") // only read, never compared
  record Example(int[][] rows, int[] labels) {}

  final float[] weights;
  final float[] transitions = new float[Labels.COUNT * Labels.COUNT];
  private final double[] weightTotals;
  private final double[] transitionTotals = new double[transitions.length];
  private final double left;
  private long steps = 1;

  /**
   * Knows nothing yet.
   *
   * @param left the share of the features that is left out each time a sentence is seen, below 1
   */
  Perceptron(int rowCount, double left) {
    this.weights = new float[rowCount * Labels.COUNT];
    this.weightTotals = new double[weights.length];
    this.left = left;
  }

  /** Adds what another has learnt: several that saw the sentences in another order err less. */
  void add(Perceptron other) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] += other.weights[i];
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] += other.transitions[i];
    }
  }

  /**
   * Learns, shuffling by the seed before each epoch, and replaces the weights by their averages.
   */
  void train(List<Example> examples, int epochs, long seed) {
    Random random = new Random(seed);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int i : order) {
        learn(thinned(examples.get(i), random));
        steps++;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) ((weights[i] - weightTotals[i] / steps) * (1 - left));
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] -= (float) (transitionTotals[i] / steps);
    }
  }

  private Example thinned(Example example, Random random) {
    if (left == 0) {
      return example;
    }
    SplittableRandom draw = new SplittableRandom(random.nextLong());
    int[][] rows = new int[example.rows().length][];
    for (int i = 0; i < rows.length; i++) {
      int[] kept = new int[example.rows()[i].length];
      int count = 0;
      for (int row : example.rows()[i]) {
        kept[count] = row;
        count += draw.nextDouble() >= left ? 1 : 0;
      }
      rows[i] = Arrays.copyOf(kept, count);
    }
    return new Example(rows, example.labels());
  }

  private void learn(Example example) {
    float[][] scores = new float[example.rows().length][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores(example.rows()[i]);
    }
    int[] found = Viterbi.best(scores, transitions);
    int[] right = example.labels();
    for (int i = 0; i < right.length; i++) {
      if (found[i] != right[i]) {
        for (int row : example.rows()[i]) {
          change(row * Labels.COUNT + right[i], 1);
          change(row * Labels.COUNT + found[i], -1);
        }
      }
      if (i > 0 && (found[i] != right[i] || found[i - 1] != right[i - 1])) {
        changeTransition(right[i - 1] * Labels.COUNT + right[i], 1);
        changeTransition(found[i - 1] * Labels.COUNT + found[i], -1);
      }
    }
  }

  float[] scores(int[] rows) {
    float[] scores = new float[Labels.COUNT];
    for (int row : rows) {
      int at = row * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
    return scores;
  }

  private void change(int at, int by) {
    weights[at] += by;
    weightTotals[at] += (double) steps * by;
  }

  private void changeTransition(int at, int by) {
    transitions[at] += by;
    transitionTotals[at] += (double) steps * by;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[k];
      order[k] = swap;
    }
  }
}
