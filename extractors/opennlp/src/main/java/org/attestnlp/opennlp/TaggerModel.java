package org.attestnlp.opennlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSDictionary;
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

  private final Map<String, Context> features;
  private final String[] tags;
  private final POSDictionary dictionary;
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Word start;
  private final Word end;
  private final @Nullable Context[] afterTag;
  private final @Nullable Context[][] afterTags;

  /** What a word says about tags. */
  static final class Word {
    private final double[] own;
    private final boolean @Nullable [] allowed;
    private final @Nullable Context asPrevious;
    private final @Nullable Context asSecondPrevious;
    private final @Nullable Context asNext;
    private final @Nullable Context asSecondNext;

    private Word(String text, double[] own, TaggerModel model) {
      this.own = own;
      this.allowed = model.allowed(text);
      this.asPrevious = model.features.get("p=" + text);
      this.asSecondPrevious = model.features.get("pp=" + text);
      this.asNext = model.features.get("n=" + text);
      this.asSecondNext = model.features.get("nn=" + text);
    }

    /** Sums for its own tag, by tag. */
    double[] own() {
      return own;
    }

    /** Whether it may have a tag. */
    boolean allows(int tag) {
      return allowed == null || allowed[tag];
    }

    /** Weights for the tag of the word after it. */
    @Nullable Context asPrevious() {
      return asPrevious;
    }

    /** Weights for the tag of the word after that. */
    @Nullable Context asSecondPrevious() {
      return asSecondPrevious;
    }

    /** Weights for the tag of the word before it. */
    @Nullable Context asNext() {
      return asNext;
    }

    /** Weights for the tag of the word before that. */
    @Nullable Context asSecondNext() {
      return asSecondNext;
    }
  }

  private TaggerModel(AbstractModel weights, POSDictionary dictionary) {
    Object[] parts = weights.getDataStructures();
    @SuppressWarnings("unchecked") // as AbstractModel says
    Map<String, Context> map = (Map<String, Context>) parts[1];
    this.features = map;
    this.tags = (String[]) parts[2];
    this.dictionary = dictionary;
    this.start = read(START);
    this.end = read(END);
    this.afterTag = new Context[tags.length];
    this.afterTags = new Context[tags.length][tags.length];
    for (int last = 0; last < tags.length; last++) {
      afterTag[last] = features.get("t=" + tags[last]);
      for (int before = 0; before < tags.length; before++) {
        afterTags[before][last] = features.get("t2=" + tags[before] + "," + tags[last]);
      }
    }
  }

  /** The names of the tags. */
  String[] tags() {
    return tags;
  }

  @Nullable Context afterTag(int last) {
    return afterTag[last];
  }

  @Nullable Context afterTags(int before, int last) {
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

  /** What the dictionary says a word may be; null if it does not know it. */
  private String @Nullable [] known(String word) {
    return dictionary.getTags(word);
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
    double[] own = new double[tags.length];
    add("default", own);
    add("w=" + text, own);
    for (int i = 1; i <= AFFIXES; i++) {
      add("suf=" + text.substring(Math.max(text.length() - i, 0)), own);
    }
    for (int i = 1; i <= AFFIXES; i++) {
      add("pre=" + text.substring(0, Math.min(i, text.length())), own);
    }
    if (text.indexOf('-') >= 0) {
      add("h", own);
    }
    if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      add("c", own);
    }
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      add("d", own);
    }
    return new Word(text, own, this);
  }

  private void add(String feature, double[] sums) {
    BeamTagger.add(features.get(feature), sums);
  }

  private boolean @Nullable [] allowed(String text) {
    String[] known = known(text);
    if (known == null) {
      return null;
    }
    boolean[] allowed = new boolean[tags.length];
    for (int tag = 0; tag < tags.length; tag++) {
      allowed[tag] = Arrays.asList(known).contains(tags[tag]);
    }
    return allowed;
  }

  /**
   * Opens the model of the class path. OpenNLP reads the two parts of the file one after the other,
   * a third of a second; here weights and word list are read side by side.
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
    CompletableFuture<AbstractModel> weights = null;
    CompletableFuture<POSDictionary> words = null;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        switch (entry.getName()) {
          case WEIGHTS -> weights = start(zip.readAllBytes(), TaggerModel::weights);
          case WORDS -> words = start(zip.readAllBytes(), POSDictionary::create);
          default -> zip.closeEntry();
        }
      }
    }
    if (weights == null || words == null) {
      throw new IOException("expected " + WEIGHTS + " and " + WORDS + " in it");
    }
    return new TaggerModel(weights.join(), words.join());
  }

  private static AbstractModel weights(InputStream in) throws IOException {
    return new BinaryGISModelReader(new DataInputStream(in)).getModel();
  }

  private static <T> CompletableFuture<T> start(byte[] bytes, Part<T> part) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return part.read(new ByteArrayInputStream(bytes));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private interface Part<T> {
    T read(InputStream in) throws IOException;
  }
}
