package org.attestnlp.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attestnlp.opennlp.FeatureWeights.Factors;
import org.jspecify.annotations.Nullable;

/**
 * The tagger's model, shared by threads: the weights of its features, and which tags a known word
 * may have.
 */
final class TaggerModel {

  static final String FILE = "en-pos-maxent.bin";

  private static final String WEIGHTS = "pos.model";
  private static final String WORDS = "tags.tagdict";
  private static final String START = "*SB*";
  private static final String END = "*SE*";
  private static final int AFFIXES = 4;
  private static final int MOST_WORDS = 20_000; // some 10 MB
  private static final int LONGEST_WORD =
      40; // UTF-16 code units; what is longer hardly comes again

  private static final long PREVIOUS = FeatureWeights.hash("p=");
  private static final long SECOND_PREVIOUS = FeatureWeights.hash("pp=");
  private static final long NEXT = FeatureWeights.hash("n=");
  private static final long SECOND_NEXT = FeatureWeights.hash("nn=");
  private static final long DEFAULT = FeatureWeights.hash("default");
  private static final long WHOLE = FeatureWeights.hash("w=");
  private static final long SUFFIX = FeatureWeights.hash("suf=");
  private static final long PREFIX = FeatureWeights.hash("pre=");
  private static final long HYPHEN = FeatureWeights.hash("h");
  private static final long CAPITAL = FeatureWeights.hash("c");
  private static final long DIGIT = FeatureWeights.hash("d");
  private static final long ANY = -1L;

  private final FeatureWeights features;
  private final String[] tags;
  private final TagDictionary dictionary;
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Word start;
  private final Word end;
  private final double[][] afterTag;
  private final double[][][] afterTags;

  /**
   * What a word says about tags, in factors of their likelihood.
   *
   * @param text the word as the model spells it, one string for all its places
   * @param own for its own tag, by tag
   * @param allowed the tags that it may have, as bits
   * @param asPrevious for the tag of the word after it
   * @param asSecondPrevious for the tag of the word after that
   * @param asNext for the tag of the word before it
   * @param asSecondNext for the tag of the word before that
   */
  @SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two
  record Word(
      String text,
      double[] own,
      long allowed,
      @Nullable Factors asPrevious,
      @Nullable Factors asSecondPrevious,
      @Nullable Factors asNext,
      @Nullable Factors asSecondNext) {}

  private TaggerModel(FeatureWeights features, TagDictionary dictionary) {
    this.features = features;
    this.tags = features.outcomes();
    this.dictionary = dictionary;
    this.start = read(START);
    this.end = read(END);
    this.afterTag = new double[tags.length][];
    this.afterTags = new double[tags.length][tags.length][];
    for (int last = 0; last < tags.length; last++) {
      afterTag[last] = factors("t=" + tags[last]);
      for (int before = 0; before < tags.length; before++) {
        afterTags[before][last] =
            factors("t2=" + tags[before] + "," + tags[last], "t=" + tags[last]);
      }
    }
  }

  /** The names of the tags. */
  String[] tags() {
    return tags;
  }

  /** What the tag of the first word says about that of the second, in factors by tag. */
  double[] afterTag(int last) {
    return afterTag[last];
  }

  /** What two tags say about the next one, in factors by tag. */
  double[] afterTags(int before, int last) {
    return afterTags[before][last];
  }

  /** What stands before the first word. */
  Word start() {
    return start;
  }

  /** What stands behind the last word. */
  Word end() {
    return end;
  }

  /** How many words it remembers now. */
  int remembered() {
    return words.size();
  }

  /** All that the model knows of a word; of the last some thousands it need not be looked up. */
  Word word(String text) {
    Word word = words.get(text);
    if (word == null) {
      word = read(text);
      if (text.length() <= LONGEST_WORD) {
        if (words.size() >= MOST_WORDS) {
          words.clear();
        }
        words.put(text, word);
      }
    }
    return word;
  }

  private Word read(String text) {
    return new Word(
        text,
        own(text),
        allowed(text),
        features.factors(hash(PREVIOUS, text)),
        features.factors(hash(SECOND_PREVIOUS, text)),
        features.factors(hash(NEXT, text)),
        features.factors(hash(SECOND_NEXT, text)));
  }

  private double[] own(String text) {
    double[] sums = new double[tags.length];
    int length = text.length();
    features.add(DEFAULT, sums);
    features.add(hash(WHOLE, text), sums);
    for (int i = 1; i <= AFFIXES; i++) {
      features.add(FeatureWeights.hash(SUFFIX, text, Math.max(length - i, 0), length), sums);
    }
    for (int i = 1; i <= AFFIXES; i++) {
      features.add(FeatureWeights.hash(PREFIX, text, 0, Math.min(i, length)), sums);
    }
    if (text.indexOf('-') >= 0) {
      features.add(HYPHEN, sums);
    }
    if (has(text, 'A', 'Z')) {
      features.add(CAPITAL, sums);
    }
    if (has(text, '0', '9')) {
      features.add(DIGIT, sums);
    }
    return exponential(sums);
  }

  private long allowed(String text) {
    List<String> known = dictionary.of(text);
    if (known == null) {
      return ANY;
    }
    long bits = 0;
    for (int tag = 0; tag < tags.length; tag++) {
      bits |= known.contains(tags[tag]) ? 1L << tag : 0;
    }
    return bits;
  }

  private static boolean has(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first && text.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }

  private static long hash(long kind, String text) {
    return FeatureWeights.hash(kind, text, 0, text.length());
  }

  private double[] factors(String... names) {
    double[] sums = new double[tags.length];
    for (String name : names) {
      features.add(FeatureWeights.hash(name), sums);
    }
    return exponential(sums);
  }

  private static double[] exponential(double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i]);
    }
    return sums;
  }

  /**
   * Opens the model of the class path. OpenNLP makes strings and objects of it, one part after the
   * other, a third of a second; here both parts go into flat tables, side by side.
   */
  static TaggerModel load() {
    QuietStart.ofLogger();
    try (InputStream in = TaggerModel.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path; add opennlp-postag-models");
      }
      return read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException | CompletionException e) {
      throw new IllegalStateException("model " + FILE + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static TaggerModel read(InputStream in) throws IOException {
    CompletableFuture<TagDictionary> words = null;
    FeatureWeights weights = null;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        switch (entry.getName()) {
          case WORDS -> words = start(zip.readAllBytes());
          case WEIGHTS -> weights = FeatureWeights.read(zip.readAllBytes());
          default -> zip.closeEntry();
        }
      }
    }
    if (weights == null || words == null) {
      throw new IOException("expected " + WEIGHTS + " and " + WORDS + " in it");
    }
    return new TaggerModel(weights, words.join());
  }

  private static CompletableFuture<TagDictionary> start(byte[] dictionary) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return TagDictionary.read(dictionary);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
