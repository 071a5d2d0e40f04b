package org.attestnlp.syntax.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attestnlp.syntax.model.ChoiceWeights;

/**
 * Learns the weights of a second look: a log-linear choice among the arcs of a word, by AdaGrad (J.
 * Duchi and others, JMLR 2011). What is GUM's own way and what is the Web Treebank's is learnt
 * beside what both share, and only GUM's is kept (H. Daumé, ACL 2007).
 */
final class ChoiceLearner {

  private static final float RATE = 0.1f;
  private static final float SHRINK = 1e-3f;
  private static final int EPOCHS = 3;

  /**
   * How much of the weights is kept: the parser that they are learnt from has seen fewer trees than
   * the one that they are for, which is right more often.
   */
  private static final float SHARE = 0.4f;

  private static final float SETTLED = 1e-3f; // a smaller gradient changes nothing

  /** Weights with the squares of their gradients. */
  @SuppressWarnings("ArrayRecordComponent") // only changed in place, never compared
  private record Table(float[] weights, float[] squares) {

    private Table() {
      this(new float[1 << ChoiceWeights.BITS], new float[1 << ChoiceWeights.BITS]);
    }

    private void change(int place, float gradient) {
      float whole = gradient + SHRINK * weights[place];
      squares[place] += whole * whole;
      weights[place] -= RATE * whole / (float) Math.sqrt(0.1f + squares[place]);
    }
  }

  private final Table shared = new Table();
  private final Table gum = new Table();
  private final Table web = new Table();

  /** Learns from examples in an order that is the same on each run. */
  static ChoiceWeights learn(List<ChoiceExample> examples) {
    ChoiceLearner learner = new ChoiceLearner();
    List<ChoiceExample> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(learner::learn);
    }
    float[] values = learner.shared.weights.clone();
    for (int place = 0; place < values.length; place++) {
      values[place] = SHARE * (values[place] + learner.gum.weights[place]);
    }
    return new ChoiceWeights(values);
  }

  private void learn(ChoiceExample example) {
    Table own = example.gum() ? gum : web;
    double[] chances = chances(example, own);
    for (int arc = 0; arc < chances.length; arc++) {
      float gradient = (float) chances[arc] - (arc == example.right() ? 1 : 0);
      if (Math.abs(gradient) > SETTLED) {
        change(example, arc, gradient, own);
      }
    }
  }

  private void change(ChoiceExample example, int arc, float gradient, Table own) {
    for (int which = 0; which < 2; which++) {
      int place = example.marginPlaces()[arc][which];
      float part = gradient * example.margins()[arc][which];
      shared.change(place, part);
      own.change(place, part);
    }
    for (int place : example.places()[arc]) {
      shared.change(place, gradient);
      own.change(place, gradient);
    }
  }

  private double[] chances(ChoiceExample example, Table own) {
    double[] chances = new double[example.places().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int arc = 0; arc < chances.length; arc++) {
      chances[arc] = score(example, arc, own);
      most = Math.max(most, chances[arc]);
    }
    double all = 0;
    for (int arc = 0; arc < chances.length; arc++) {
      chances[arc] = StrictMath.exp(chances[arc] - most);
      all += chances[arc];
    }
    for (int arc = 0; arc < chances.length; arc++) {
      chances[arc] /= all;
    }
    return chances;
  }

  private double score(ChoiceExample example, int arc, Table own) {
    double score = 0;
    for (int which = 0; which < 2; which++) {
      int place = example.marginPlaces()[arc][which];
      score += example.margins()[arc][which] * (1 + shared.weights[place] + own.weights[place]);
    }
    for (int place : example.places()[arc]) {
      score += shared.weights[place] + own.weights[place];
    }
    return score;
  }
}
