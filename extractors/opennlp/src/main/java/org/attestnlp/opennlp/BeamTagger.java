package org.attestnlp.opennlp;

import org.attestnlp.opennlp.FeatureWeights.Factors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most likely tags of a sentence: what OpenNLP's own tagger finds with the same model, in
 * a fraction of its time. What depends on the words alone is worked out once for a word and once
 * for a token; the beam adds only what the two tags before contribute. Where OpenNLP sums weights
 * and takes the exponential of each sum, factors are multiplied that are exponentials already.
 *
 * <p>Method: maximum entropy with a beam of three, Ratnaparkhi, “A Maximum Entropy Model for
 * Part-of-Speech Tagging”, EMNLP 1996, with OpenNLP's features of version 1.5. Not thread-safe: one
 * for each article.
 */
final class BeamTagger {

  private static final int BEAM = 3;
  private static final double IMPOSSIBLE = -100_000;
  private static final double SURE =
      0.26; // what is likelier than a quarter is among the best three
  private static final double[] NONE = new double[0];

  private final TaggerModel model;
  private final int tags;
  private final long all;
  private final double[] scores; // of all tags, not yet parted by their sum
  private double normal;
  private final int[] tagOf; // the tags that a word may have and that are among the best three
  private final double[] likelihood; // their logarithms
  private int good; // how many they are

  /** The sentences that lead to a token, best first: {@code beam.length} of them. */
  private static final class Beam {
    private final double[] score = new double[BEAM];
    private final int[] tag = new int[BEAM];
    private final int[] before = new int[BEAM];
    private int size;

    /** Puts a continuation in its place, if it is among the best. */
    void offer(double newScore, int newTag, int from) {
      if (newScore > IMPOSSIBLE) {
        add(newScore, newTag, from);
      }
    }

    private void add(double newScore, int newTag, int from) {
      int at = size < BEAM ? size : BEAM - 1;
      if (size == BEAM && newScore <= score[at]) {
        return;
      }
      while (at > 0 && score[at - 1] < newScore) {
        score[at] = score[at - 1];
        tag[at] = tag[at - 1];
        before[at] = before[at - 1];
        at--;
      }
      score[at] = newScore;
      tag[at] = newTag;
      before[at] = from;
      size = Math.min(BEAM, size + 1);
    }
  }

  BeamTagger(TaggerModel model) {
    this.model = model;
    this.tags = model.tags().length;
    this.all = tags == Long.SIZE ? -1L : (1L << tags) - 1;
    this.scores = new double[tags];
    this.tagOf = new int[tags];
    this.likelihood = new double[tags];
  }

  /** The tags of a sentence, one for each word. */
  String[] tag(TaggerModel.Word[] sentence) {
    Beam[] beams = new Beam[sentence.length];
    double[] base = new double[tags];
    for (int i = 0; i < sentence.length; i++) {
      multiply(sentence, i, base);
      beams[i] = step(sentence[i], base, i == 0 ? null : beams[i - 1], i > 1 ? beams[i - 2] : null);
    }
    return best(beams);
  }

  /** What the words around a token say about its tag. */
  private void multiply(TaggerModel.Word[] sentence, int at, double[] base) {
    System.arraycopy(sentence[at].own(), 0, base, 0, tags);
    int last = sentence.length - 1;
    multiply((at > 0 ? sentence[at - 1] : model.start()).asPrevious(), base);
    if (at > 0) {
      multiply((at > 1 ? sentence[at - 2] : model.start()).asSecondPrevious(), base);
    }
    multiply((at < last ? sentence[at + 1] : model.end()).asNext(), base);
    if (at < last) {
      multiply((at + 1 < last ? sentence[at + 2] : model.end()).asSecondNext(), base);
    }
  }

  private static void multiply(@Nullable Factors feature, double[] base) {
    if (feature != null) {
      feature.multiply(base);
    }
  }

  private Beam step(
      TaggerModel.Word word, double[] base, @Nullable Beam last, @Nullable Beam secondLast) {
    Beam next = new Beam();
    if (last == null) {
      System.arraycopy(base, 0, scores, 0, tags);
      weigh(word.allowed() & all);
      extend(word, 0, 0, next);
      return next;
    }
    double[] before = NONE;
    for (int path = 0; path < last.size; path++) {
      double[] factors = factors(path, last, secondLast);
      if (factors != before) { // paths often part further back: what follows is the same for all
        for (int i = 0; i < tags; i++) {
          scores[i] = base[i] * factors[i];
        }
        weigh(word.allowed() & all);
        before = factors;
      }
      extend(word, path, last.score[path], next);
    }
    return next;
  }

  private double[] factors(int path, Beam last, @Nullable Beam secondLast) {
    int tag = last.tag[path];
    return secondLast == null
        ? model.afterTag(tag)
        : model.afterTags(secondLast.tag[last.before[path]], tag);
  }

  /** Finds which of some tags are among the best three of all, and how likely they are. */
  private void weigh(long allowed) {
    normal = 0;
    for (int tag = 0; tag < tags; tag++) {
      normal += scores[tag];
    }
    double sure = normal * SURE;
    double least = -1;
    good = 0;
    for (long left = allowed; left != 0; left &= left - 1) {
      int tag = Long.numberOfTrailingZeros(left);
      if (scores[tag] < sure) {
        least = least < 0 ? third() : least;
        if (scores[tag] < least) {
          continue;
        }
      }
      likelihood[good] = Math.log(scores[tag] / normal);
      tagOf[good++] = tag;
    }
  }

  /** Offers the best few tags that the word may have; all that it may have if none of these is. */
  private void extend(TaggerModel.Word word, int path, double before, Beam next) {
    for (int i = 0; i < good; i++) {
      next.offer(before + likelihood[i], tagOf[i], path);
    }
    if (next.size == 0) { // a dead end
      for (long left = word.allowed() & all; left != 0; left &= left - 1) {
        int tag = Long.numberOfTrailingZeros(left);
        next.offer(before + Math.log(scores[tag] / normal), tag, path);
      }
    }
    if (next.size == 0) {
      next.add(before, 0, path); // a word whose tags the model does not know
    }
  }

  /** The score of the last of the best three. */
  private double third() {
    double first = -1;
    double second = -1;
    double third = -1;
    for (int tag = 0; tag < tags; tag++) {
      double score = scores[tag];
      if (score > third) {
        third = Math.min(score, second);
        second = Math.max(second, Math.min(score, first));
        first = Math.max(score, first);
      }
    }
    return third;
  }

  private String[] best(Beam[] beams) {
    String[] names = model.tags();
    String[] best = new String[beams.length];
    int path = 0;
    for (int i = beams.length - 1; i >= 0; i--) {
      best[i] = names[beams[i].tag[path]];
      path = beams[i].before[path];
    }
    return best;
  }
}
