package org.attestnlp.opennlp;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a maximum entropy model in flat arrays, found by the hash of a feature's name: no
 * name is ever made, neither when the model is read nor when a feature is asked for.
 *
 * <p>Reads OpenNLP's binary GIS format: the outcomes; the sets of outcomes, each with the number of
 * features that speak of them; the names of these features in the same order; then their weights.
 */
final class FeatureWeights {

  private static final String FORMAT = "GIS";
  private static final long SEED = 0xCBF29CE484222325L; // FNV-1a of 64 bits
  private static final long PRIME = 0x100000001B3L;

  private final String[] outcomes;
  private final long[] hashes; // by slot
  private final int[] features; // by slot; one more than the feature's number, 0 for a free slot
  private final int[] begin; // by feature: where its weights begin; and where the last one's end
  private final byte[] outcomeOf; // by weight
  private final double[] weights;

  /** What a feature multiplies the likelihood of outcomes by. */
  @SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two
  record Factors(byte[] outcomes, double[] factors) {

    void multiply(double[] scores) {
      for (int i = 0; i < outcomes.length; i++) {
        scores[outcomes[i]] *= factors[i];
      }
    }
  }

  private FeatureWeights(ByteBuffer in) throws IOException {
    if (!text(in).equals(FORMAT)) {
      throw new IOException("not a model of the kind " + FORMAT);
    }
    in.getInt(); // what the training corrected
    in.getDouble();
    outcomes = new String[in.getInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = text(in);
    }
    int[][] sets = new int[in.getInt()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = numbers(in);
    }
    int count = in.getInt();
    hashes = new long[Integer.highestOneBit(Math.max(count, 1)) * 4];
    features = new int[hashes.length];
    for (int feature = 0; feature < count; feature++) {
      put(hash(in), feature);
    }
    weights = new double[in.remaining() / Double.BYTES];
    in.asDoubleBuffer().get(weights);
    outcomeOf = new byte[weights.length];
    begin = new int[count + 1];
    share(sets);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is none, or cut short
   */
  static FeatureWeights read(byte[] model) throws IOException {
    try {
      return new FeatureWeights(ByteBuffer.wrap(model));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException("the weights are cut short or damaged", e);
    }
  }

  /** Says of each weight whose it is and of which outcome. */
  private void share(int[][] sets) {
    int feature = 0;
    int weight = 0;
    for (int[] set : sets) {
      for (int owner = 0; owner < set[0]; owner++) {
        for (int i = 1; i < set.length; i++) {
          outcomeOf[weight++] = (byte) set[i];
        }
        begin[++feature] = weight;
      }
    }
  }

  /** {@code 2 0 1}: two features speak of the outcomes 0 and 1. */
  private static int[] numbers(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    int[] numbers = new int[length / 2 + 1];
    int last = 0;
    for (int i = 0; i < length; i++) {
      int c = in.get();
      if (c == ' ') {
        last++;
      } else {
        numbers[last] = numbers[last] * 10 + c - '0';
      }
    }
    return Arrays.copyOf(numbers, last + 1);
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The hash of a name in Java's own UTF-8, a character of up to three bytes after the other. */
  private static long hash(ByteBuffer in) {
    long hash = SEED;
    for (int left = in.getShort() & 0xFFFF; left > 0; left--) {
      int c = in.get();
      if (c < 0) {
        int more = (c & 0x20) == 0 ? 1 : 2;
        c &= more == 1 ? 0x1F : 0x0F;
        for (int i = 0; i < more; i++) {
          c = c << 6 | in.get() & 0x3F;
        }
        left -= more;
      }
      hash = (hash ^ c) * PRIME;
    }
    return hash;
  }

  /** The hash of a feature of such a kind: {@code w=}. */
  static long hash(String kind) {
    return hash(SEED, kind, 0, kind.length());
  }

  /** The hash of a name that goes on with characters of a text. */
  static long hash(long before, String text, int begin, int end) {
    long hash = before;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private void put(long hash, int feature) {
    int slot = slot(hash);
    hashes[slot] = hash;
    features[slot] = feature + 1;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 32 ^ hash) & mask;
    while (features[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The names of the outcomes. */
  String[] outcomes() {
    return outcomes;
  }

  /** Adds the weights of a feature to the sums of their outcomes, if the model knows it. */
  void add(long hash, double[] sums) {
    int feature = features[slot(hash)] - 1;
    if (feature >= 0) {
      for (int i = begin[feature]; i < begin[feature + 1]; i++) {
        sums[outcomeOf[i]] += weights[i];
      }
    }
  }

  /** The weights of a feature as factors, or null if the model does not know it. */
  @Nullable Factors factors(long hash) {
    int feature = features[slot(hash)] - 1;
    if (feature < 0) {
      return null;
    }
    int first = begin[feature];
    byte[] about = new byte[begin[feature + 1] - first];
    double[] factors = new double[about.length];
    System.arraycopy(outcomeOf, first, about, 0, about.length);
    for (int i = 0; i < about.length; i++) {
      factors[i] = Math.exp(weights[first + i]);
    }
    return new Factors(about, factors);
  }
}
