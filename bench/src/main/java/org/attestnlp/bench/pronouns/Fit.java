package org.attestnlp.bench.pronouns;

import java.util.List;
import org.attestnlp.rules.entities.mentions.Evidence;
import org.attestnlp.rules.entities.mentions.PronounCase;

/**
 * Fits weights to examples: a log-linear choice among the candidates of each, where the right ones
 * together should be likely, drawn back to the weights set by hand.
 *
 * <p>Method: conditional log likelihood with a Gaussian prior, by L-BFGS (Nocedal 1980); the same
 * numbers on each run.
 */
final class Fit implements Minimizer.Function {

  /** How strongly a weight is drawn to the one by hand. */
  private static final double PRIOR = 1;

  /** How much more than that to the mean of its three columns. */
  private static final double TOGETHER = 3;

  /** How much more the column of “he said” is, for the texts have little speech. */
  private static final double SPEAKING = 18;

  private static final int STEPS = 300;
  private static final double TINY = 1e-9;

  private final List<Example> examples;
  private final Prior prior;

  Fit(List<Example> examples, Prior prior) {
    this.examples = examples;
    this.prior = prior;
  }

  /** The weights, a column for each use of a pronoun. */
  static double[][] weights(List<Example> examples, Prior prior) {
    double[] start = flat(prior.columns());
    return columns(Minimizer.minimum(new Fit(examples, prior), start, STEPS));
  }

  @Override
  public double at(double[] point, double[] slope) {
    double[][] weights = columns(point);
    double[][] slopes = new double[weights.length][Evidence.COUNT];
    double loss = 0;
    for (Example example : examples) {
      int column = example.use().column();
      loss += choice(example, weights[column], slopes[column]);
    }
    loss += penalty(weights, slopes);
    for (double[] column : slopes) {
      for (int i = 0; i < column.length; i++) {
        column[i] = prior.fixed()[i] ? 0 : column[i];
      }
    }
    System.arraycopy(flat(slopes), 0, slope, 0, slope.length);
    return loss;
  }

  /** How unlikely the right ones are, and how that changes with the weights. */
  private static double choice(Example example, double[] weights, double[] slope) {
    double[] likely = likelihoods(example, weights);
    double right = TINY;
    for (int i = 0; i < likely.length; i++) {
      right += example.right()[i] ? likely[i] : 0;
    }
    for (int i = 0; i < likely.length; i++) {
      double wanted = example.right()[i] ? likely[i] / right : 0;
      double pull = (likely[i] - wanted) * example.weight();
      double[] values = example.values()[i];
      for (int k = 0; k < values.length; k++) {
        slope[k] += pull * values[k];
      }
    }
    return -Math.log(right) * example.weight();
  }

  private static double[] likelihoods(Example example, double[] weights) {
    double[] sums = new double[example.values().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sums.length; i++) {
      for (int k = 0; k < weights.length; k++) {
        sums[i] += weights[k] * example.values()[i][k];
      }
      most = Math.max(most, sums[i]);
    }
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i] - most);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }

  private double penalty(double[][] weights, double[][] slopes) {
    int shared = PronounCase.SPEAKING_HE.column(); // the columns before it are drawn together
    double penalty = 0;
    for (int k = 0; k < Evidence.COUNT; k++) {
      double mean = 0;
      for (int column = 0; column < shared; column++) {
        mean += (weights[column][k] - prior.columns()[column][k]) / shared;
      }
      penalty += PRIOR * shared * mean * mean / 2;
      for (int column = 0; column < shared; column++) {
        double apart = weights[column][k] - prior.columns()[column][k] - mean;
        penalty += PRIOR * TOGETHER * apart * apart / 2;
        slopes[column][k] += PRIOR * (mean + TOGETHER * apart);
      }
      double speaking = weights[shared][k] - prior.columns()[shared][k];
      penalty += PRIOR * SPEAKING * speaking * speaking / 2;
      slopes[shared][k] += PRIOR * SPEAKING * speaking;
    }
    return penalty;
  }

  private static double[] flat(double[][] columns) {
    double[] flat = new double[columns.length * Evidence.COUNT];
    for (int column = 0; column < columns.length; column++) {
      System.arraycopy(columns[column], 0, flat, column * Evidence.COUNT, Evidence.COUNT);
    }
    return flat;
  }

  private static double[][] columns(double[] flat) {
    double[][] columns = new double[flat.length / Evidence.COUNT][Evidence.COUNT];
    for (int column = 0; column < columns.length; column++) {
      System.arraycopy(flat, column * Evidence.COUNT, columns[column], 0, Evidence.COUNT);
    }
    return columns;
  }
}
