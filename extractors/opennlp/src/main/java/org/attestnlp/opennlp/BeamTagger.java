package org.attestnlp.opennlp;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most likely tags of a sentence: what OpenNLP's own tagger finds with the same model, in
 * a fraction of its time. What depends on the words alone is summed once for a word and once for a
 * token; the beam adds only what the two tags before contribute.
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
      sum(known, i, base);
      beams[i] = step(known[i], base, i == 0 ? null : beams[i - 1], i > 1 ? beams[i - 2] : null);
    }
    return best(beams);
  }

  /** What the words around a token say about its tag. */
  private void sum(TaggerModel.Word[] sentence, int at, double[] base) {
    System.arraycopy(sentence[at].own(), 0, base, 0, tags);
    int last = sentence.length - 1;
    add((at > 0 ? sentence[at - 1] : model.start()).asPrevious(), base);
    if (at > 0) {
      add((at > 1 ? sentence[at - 2] : model.start()).asSecondPrevious(), base);
    }
    add((at < last ? sentence[at + 1] : model.end()).asNext(), base);
    if (at < last) {
      add((at + 1 < last ? sentence[at + 2] : model.end()).asSecondNext(), base);
    }
  }

  static void add(@Nullable Context feature, double[] sums) {
    if (feature != null) {
      int[] outcomes = feature.getOutcomes();
      double[] parameters = feature.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }

  private Beam step(
      TaggerModel.Word word, double[] base, @Nullable Beam last, @Nullable Beam secondLast) {
    Beam next = new Beam();
    int paths = last == null ? 1 : last.size;
    for (int path = 0; path < paths; path++) {
      System.arraycopy(base, 0, scores, 0, tags);
      if (last != null) {
        int tag = last.tag[path];
        add(model.afterTag(tag), scores);
        if (secondLast != null) {
          add(model.afterTags(secondLast.tag[last.before[path]], tag), scores);
        }
      }
      extend(word, path, last == null ? 0 : last.score[path], next);
    }
    return next;
  }

  /** Offers the best few tags that the word may have; all that it may have if none of these is. */
  private void extend(TaggerModel.Word word, int path, double before, Beam next) {
    double normal = 0;
    for (int tag = 0; tag < tags; tag++) {
      scores[tag] = Math.exp(scores[tag]);
      normal += scores[tag];
    }
    double least = third();
    for (int round = 0; round < 2; round++) { // the second round ends a dead end
      for (int tag = 0; tag < tags; tag++) {
        if ((round == 1 || scores[tag] >= least) && word.allows(tag)) {
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
