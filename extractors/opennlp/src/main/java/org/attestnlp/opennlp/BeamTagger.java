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

  private final TaggerModel model;
  private final int tags;
  private final long all;
  private final double[] scores;

  /** The sentences that lead to a token, best first: {@code beam.length} of them. */
  private static final class Beam {
    private final double[] score = new double[BEAM];
    private final int[] tag = new int[BEAM];
    private final int[] before = new int[BEAM];
    private int size;

    /** Puts a continuation in its place, if it is among the best. */
    void offer(double newScore, int newTag, int from) {
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
  }

  /** The tags of a sentence, one for each word. */
  String[] tag(String[] sentence) {
    TaggerModel.Word[] known = new TaggerModel.Word[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      known[i] = model.word(sentence[i]);
    }
    Beam[] beams = new Beam[sentence.length];
    double[] base = new double[tags];
    for (int i = 0; i < sentence.length; i++) {
      multiply(known, i, base);
      beams[i] = step(known[i], base, i == 0 ? null : beams[i - 1], i > 1 ? beams[i - 2] : null);
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
      extend(word, 0, 0, next);
      return next;
    }
    for (int path = 0; path < last.size; path++) {
      int tag = last.tag[path];
      double[] factors =
          secondLast == null
              ? model.afterTag(tag)
              : model.afterTags(secondLast.tag[last.before[path]], tag);
      for (int i = 0; i < tags; i++) {
        scores[i] = base[i] * factors[i];
      }
      extend(word, path, last.score[path], next);
    }
    return next;
  }

  /** Offers the best few tags that the word may have; all that it may have if none of these is. */
  private void extend(TaggerModel.Word word, int path, double before, Beam next) {
    double normal = 0;
    for (int tag = 0; tag < tags; tag++) {
      normal += scores[tag];
    }
    double least = third();
    for (int round = 0; round < 2; round++) { // the second round ends a dead end
      for (long left = word.allowed() & all; left != 0; left &= left - 1) {
        int tag = Long.numberOfTrailingZeros(left);
        if (round == 1 || scores[tag] >= least) {
          double score = before + Math.log(scores[tag] / normal);
          if (score > IMPOSSIBLE) {
            next.offer(score, tag, path);
          }
        }
      }
      if (next.size > 0) {
        return;
      }
    }
    next.offer(before, 0, path); // a word whose tags the model does not know
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
