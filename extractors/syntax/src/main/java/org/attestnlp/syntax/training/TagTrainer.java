package org.attestnlp.syntax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.Clusters;
import org.attestnlp.syntax.TagFeatures;
import org.attestnlp.syntax.TagModel;
import org.attestnlp.syntax.TagSet;
import org.attestnlp.syntax.WordForms;

/**
 * Learns to correct an engine's tags: an averaged perceptron that decides from left to right.
 *
 * <p>Method: M. Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002.
 */
final class TagTrainer {

  private static final int KNOWN = 8; // times that a word must come before its tags are closed

  /**
   * A document to learn from.
   *
   * @param gold for each token its right tag, or -1 where it is not known
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Example(Tokens tokens, Sentences sentences, int[] gold) {}

  private final Clusters clusters;
  private final float[] weights;
  private final double[] totals;
  private long step = 1;

  TagTrainer(Clusters clusters, int size) {
    this.clusters = clusters;
    this.weights = new float[size];
    this.totals = new double[size];
  }

  TagModel train(List<Example> examples, int epochs, int seeds) {
    TagModel frame = frame(examples);
    float[] sum = new float[weights.length];
    for (int seed = 1; seed <= seeds; seed++) {
      float[] one = averaged(examples, frame, epochs, seed);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += one[i];
      }
    }
    return rounded(sum, frame);
  }

  private float[] averaged(List<Example> examples, TagModel frame, int epochs, int seed) {
    Arrays.fill(weights, 0);
    Arrays.fill(totals, 0);
    step = 1;
    List<WordForms> forms = new ArrayList<>();
    examples.forEach(example -> forms.add(new WordForms(example.tokens(), clusters)));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learn(examples.get(i), forms.get(i), frame);
      }
    }
    float[] averaged = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averaged[i] = (float) (weights[i] - totals[i] / step);
    }
    return averaged;
  }

  private static TagModel rounded(float[] averaged, TagModel frame) {
    float[] sizes = averaged.clone();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(sizes[i]);
    }
    Arrays.sort(sizes);
    float largest = Math.max(1e-6f, sizes[sizes.length - 1 - sizes.length / 20000]);
    byte[] bytes = frame.weights();
    for (int i = 0; i < bytes.length; i++) {
      int rounded = Math.round(averaged[i] / largest * 127);
      bytes[i] = (byte) Math.max(-127, Math.min(127, rounded));
    }
    return frame;
  }

  private void learn(Example example, WordForms forms, TagModel frame) {
    int[] decided = new int[example.tokens().size()];
    TagFeatures features =
        new TagFeatures(example.tokens(), example.sentences(), forms, clusters, decided);
    for (Sentence sentence : example.sentences().list()) {
      features.enter(sentence);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        long candidates = frame.candidates(forms.get(i), features.engine(i));
        decided[i] = features.engine(i);
        if (Long.bitCount(candidates) > 1) {
          int count = features.read(i);
          decided[i] = best(candidates, features.rows(), count, decided[i]);
          int gold = example.gold()[i];
          if (gold >= 0 && gold < TagSet.COUNT && gold != decided[i]) {
            if ((candidates >> gold & 1) != 0) {
              change(features.rows(), count, gold, 1);
              change(features.rows(), count, decided[i], -1);
            }
          }
          step++;
        }
      }
    }
  }

  private int best(long candidates, int[] rows, int count, int engineTag) {
    int best = engineTag;
    float most = Float.NEGATIVE_INFINITY;
    for (long rest = candidates; rest != 0; rest &= rest - 1) {
      int tag = Long.numberOfTrailingZeros(rest);
      float sum = 0;
      for (int k = 0; k < count; k++) {
        sum += weights[TagModel.place(rows[k], tag, weights.length)];
      }
      if (sum > most) {
        most = sum;
        best = tag;
      }
    }
    return best;
  }

  private void change(int[] rows, int count, int tag, int by) {
    for (int k = 0; k < count; k++) {
      int at = TagModel.place(rows[k], tag, weights.length);
      weights[at] += by;
      totals[at] += (double) step * by;
    }
  }

  private TagModel frame(List<Example> examples) {
    Map<Integer, int[]> words = new HashMap<>();
    int[][] engine = new int[TagSet.COUNT][TagSet.COUNT];
    for (Example example : examples) {
      WordForms forms = new WordForms(example.tokens(), clusters);
      for (int i = 0; i < example.tokens().size(); i++) {
        int gold = example.gold()[i];
        int given = TagSet.of(example.tokens().tag(i));
        if (gold >= 0 && gold < TagSet.COUNT && given < TagSet.COUNT) {
          words.computeIfAbsent(forms.get(i).lowerHash(), w -> new int[TagSet.COUNT])[gold]++;
          engine[given][gold]++;
        }
      }
    }
    TreeMap<Integer, Long> closed = new TreeMap<>();
    words.forEach(
        (word, counts) -> {
          int all = Arrays.stream(counts).sum();
          if (all >= KNOWN) {
            closed.put(word, set(counts, Math.max(1, all / 300)));
          }
        });
    long[] sets = new long[TagSet.COUNT];
    for (int tag = 0; tag < TagSet.COUNT; tag++) {
      int all = Arrays.stream(engine[tag]).sum();
      sets[tag] = set(engine[tag], Math.max(2, all / 1000));
    }
    return new TagModel(
        new byte[weights.length],
        closed.keySet().stream().mapToInt(i -> i).toArray(),
        closed.values().stream().mapToLong(l -> l).toArray(),
        sets);
  }

  private static long set(int[] counts, int least) {
    long set = 0;
    for (int tag = 0; tag < counts.length; tag++) {
      set |= counts[tag] >= least ? 1L << tag : 0;
    }
    return set;
  }
}
