package org.attestnlp.syntax;

import java.util.Arrays;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/**
 * A trained corrector of an engine's tags.
 *
 * @param weights one byte for each hashed pair of feature and tag; a power of two
 * @param words sorted hashes of the words that the trees know well, in lower case
 * @param wordTags for each, the set of its tags
 * @param engineTags for each tag of the engine, the set of tags that it may stand for
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record TagModel(byte[] weights, int[] words, long[] wordTags, long[] engineTags) {

  /** The tags of a document's tokens; an engine's tag stays where nothing else may stand there. */
  public int[] tag(Tokens tokens, Sentences sentences, WordForms forms, Clusters clusters) {
    int[] decided = new int[tokens.size()];
    TagFeatures features = new TagFeatures(tokens, sentences, forms, clusters, decided);
    for (Sentence sentence : sentences.list()) {
      Cancellation.check();
      features.enter(sentence);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        long candidates = candidates(forms.get(i), features.engine(i));
        decided[i] = features.engine(i);
        if (Long.bitCount(candidates) > 1) {
          decided[i] = best(candidates, features.rows(), features.read(i), decided[i]);
        }
      }
    }
    return decided;
  }

  /** The set of tags that a word may have; empty if the engine's stays in any case. */
  public long candidates(WordForms.Form form, int engineTag) {
    if (engineTag == TagSet.COUNT || form.symbol() || form.lower().equals("to")) {
      return 0;
    }
    int at = Arrays.binarySearch(words, form.lowerHash());
    return (at < 0 ? engineTags[engineTag] : wordTags[at]) | 1L << engineTag;
  }

  private int best(long candidates, int[] rows, int count, int engineTag) {
    int best = engineTag;
    int most = Integer.MIN_VALUE;
    for (long rest = candidates; rest != 0; rest &= rest - 1) {
      int tag = Long.numberOfTrailingZeros(rest);
      int sum = 0;
      for (int k = 0; k < count; k++) {
        sum += weights[place(rows[k], tag, weights.length)];
      }
      if (sum > most) {
        most = sum;
        best = tag;
      }
    }
    return best;
  }

  /** Where the weight of a feature for a tag stands. */
  public static int place(int row, int tag, int size) {
    return ((row ^ tag * 0x9E3779B1) * 0x85EBCA6B >>> 7) & (size - 1);
  }
}
