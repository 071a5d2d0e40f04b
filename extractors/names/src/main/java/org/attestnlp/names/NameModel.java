package org.attestnlp.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/** A trained tagger, shared by threads. */
public final class NameModel {

  private static final int MOST_WORDS = 20_000; // some 8 MB
  private static final int LONGEST_WORD = 40; // UTF-16 code units

  private final byte[] weights;
  private final float scale;
  private final float[] transitions;
  private final WordLists lists;
  private final Map<String, WordSums> words = new ConcurrentHashMap<>();

  /**
   * Takes what was learnt.
   *
   * @param weights one row of {@link Labels#COUNT} bytes for each hashed feature
   * @param scale what one step of a weight is worth
   * @param transitions the score of label b after label a at {@code a * Labels.COUNT + b}
   * @param lists clusters and name lists
   */
  public NameModel(byte[] weights, float scale, float[] transitions, WordLists lists) {
    this.weights = weights;
    this.scale = scale;
    this.transitions = transitions;
    this.lists = lists;
  }

  byte[] weights() {
    return weights;
  }

  float scale() {
    return scale;
  }

  float[] transitions() {
    return transitions;
  }

  WordLists lists() {
    return lists;
  }

  /**
   * The names of a document.
   *
   * @param engineNames the names that the engine found, null if it has no say
   */
  public List<Name> tag(Tokens tokens, Sentences sentences, @Nullable List<Name> engineNames) {
    WordSums[] sums = new WordSums[tokens.size()];
    WordForm[] forms = new WordForm[sums.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = word(tokens.text(i));
      forms[i] = sums[i].form;
    }
    Features features =
        new Features(forms, sentences, lists, weights.length / Labels.COUNT, engineNames);
    WordSums edge = new WordSums(WordForm.EDGE, weights);
    int[] labels = new int[sums.length];
    for (Sentence sentence : sentences.list()) {
      Cancellation.check();
      float[][] scores = new float[sentence.end() - sentence.first()][];
      for (int i = 0; i < scores.length; i++) {
        int token = sentence.first() + i;
        boolean outside = Outside.holds(tokens, token, sentence.first(), sentence.end());
        scores[i] =
            outside
                ? Viterbi.OUTSIDE
                : scores(sums, edge, sentence, token, features.around(sentence, token));
      }
      System.arraycopy(
          Viterbi.best(scores, transitions), 0, labels, sentence.first(), scores.length);
    }
    return Labels.names(labels);
  }

  /** What the model knows of a word; of the last some thousands it need not be worked out. */
  private WordSums word(String text) {
    WordSums word = words.get(text);
    if (word == null) {
      word = new WordSums(new WordForm(text, lists), weights);
      if (text.length() <= LONGEST_WORD) {
        if (words.size() >= MOST_WORDS) {
          words.clear();
        }
        words.put(text, word);
      }
    }
    return word;
  }

  private float[] scores(
      WordSums[] words, WordSums edge, Sentence sentence, int token, Rows around) {
    int[] sums = new int[Labels.COUNT];
    for (int offset = -WordSums.REACH; offset <= WordSums.REACH; offset++) {
      int i = token + offset;
      boolean inside = i >= sentence.first() && i < sentence.end();
      (inside ? words[i] : edge).add(offset, sums);
    }
    WordSums.add(around, weights, sums);
    float[] scores = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      scores[label] = sums[label] * scale;
    }
    return scores;
  }
}
