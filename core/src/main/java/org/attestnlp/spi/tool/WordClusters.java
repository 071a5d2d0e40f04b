package org.attestnlp.spi.tool;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Brown clusters of words, by {@link FeatureHash} of the lower-case form: words that stand beside
 * the same words are in one. Name tagger and parser share them.
 *
 * <p>{@code WordClusters.SHARED.get().path(FeatureHash.of("mayor"))}
 *
 * <p>Method: P. Brown and others, Class-Based n-gram Models of Natural Language, 1992.
 *
 * @param words sorted hashes of the clustered words
 * @param of for each, the number of its cluster
 * @param paths for each cluster, its path in the tree with a leading one bit
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record WordClusters(int[] words, short[] of, int[] paths) {

  /** Those that the models of this version learnt with. */
  public static final Lazy<WordClusters> SHARED = new Lazy<>(WordClusters::load);

  private static final String FILE = "word.clusters";
  private static final int MAGIC = 0x41545743; // “ATWC”
  private static final int LONGEST = 1 << 24;

  private static WordClusters load() {
    try (InputStream in = WordClusters.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar of attest-core");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " of attest-core cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a table: “ATWC”, the hashes, their clusters, the paths; of the numbers first all high
   * bytes, then the lower ones. Sorted hashes have the same high bytes in a row, which a jar then
   * holds in less space.
   *
   * @throws IOException if it is none, or cut short
   */
  public static WordClusters read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    if (in.readInt() != MAGIC) {
      throw new IOException("not word clusters: it does not begin with ATWC");
    }
    int[] words = planes(in, length(in), Integer.BYTES);
    int[] numbers = planes(in, words.length, Short.BYTES);
    short[] of = new short[numbers.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = (short) numbers[i];
    }
    return new WordClusters(words, of, planes(in, length(in), Integer.BYTES));
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("word clusters are damaged: a part of length " + length);
    }
    return length;
  }

  private static int[] planes(DataInputStream in, int length, int count) throws IOException {
    int[] values = new int[length];
    for (int plane = 0; plane < count; plane++) {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException(
            "word clusters are cut short: expected "
                + length
                + " more bytes, found "
                + bytes.length);
      }
      for (int i = 0; i < length; i++) {
        values[i] = values[i] << 8 | bytes[i] & 0xFF;
      }
    }
    return values;
  }

  /** The number of a word's cluster, or -1 if the word is unknown. */
  public int cluster(int wordHash) {
    int at = Arrays.binarySearch(words, wordHash);
    return at < 0 ? -1 : of[at] & 0xFFFF;
  }

  /** The path of a word's cluster, or 0 if the word is unknown. */
  public int path(int wordHash) {
    int cluster = cluster(wordHash);
    return cluster < 0 ? 0 : paths[cluster];
  }

  /** Tells these from others: a model that learnt with others would take its words for others. */
  public int checksum() {
    return 31 * Arrays.hashCode(paths) + words.length;
  }

  /** The first bits of a cluster's path; 0 for an unknown word. */
  public int prefix(int cluster, int bits) {
    if (cluster < 0) {
      return 0;
    }
    int length = 31 - Integer.numberOfLeadingZeros(paths[cluster]);
    return length <= bits ? paths[cluster] : paths[cluster] >>> (length - bits);
  }
}
