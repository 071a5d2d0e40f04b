package org.attestnlp.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.entities.mentions.Evidence;
import org.attestnlp.rules.entities.mentions.PronounCase;
import org.junit.jupiter.api.Test;

/** Weights from a few invented choices. */
final class FitTest {

  private static final Prior PRIOR =
      Prior.of(
          List.of(
              List.of("SUBJECT", "0.5", "0.5", "0.5", "0.5"),
              List.of("ASKED", "1.2", "1.2", "1.2", "1.2", "fixed")));

  @Test
  void without_examples_the_weights_stay_those_by_hand() {
    double[][] weights = Fit.weights(List.of(), PRIOR);
    assertThat(weights).isDeepEqualTo(PRIOR.columns());
  }

  @Test
  void what_the_right_ones_have_gains_weight_and_what_the_wrong_ones_have_loses() {
    double[][] weights = Fit.weights(choices(PronounCase.HE, 40), PRIOR);
    assertThat(weight(weights, PronounCase.HE, Evidence.OBJECT)).isGreaterThan(0.5);
    assertThat(weight(weights, PronounCase.HE, Evidence.SUBJECT)).isLessThan(0);
    assertThat(weight(weights, PronounCase.HE, Evidence.OWNER)).isZero();
  }

  @Test
  void what_is_fixed_keeps_its_weight() {
    double[][] weights = Fit.weights(choices(PronounCase.HE, 40), PRIOR);
    assertThat(weight(weights, PronounCase.HE, Evidence.ASKED)).isEqualTo(1.2);
  }

  @Test
  void the_columns_learn_from_each_other_but_not_that_of_speech() {
    double[][] weights = Fit.weights(choices(PronounCase.HE, 40), PRIOR);
    double own = weight(weights, PronounCase.HE, Evidence.OBJECT);
    double other = weight(weights, PronounCase.HIM, Evidence.OBJECT);
    assertThat(other).isBetween(0.1, own - 0.01);
    assertThat(weight(weights, PronounCase.SPEAKING_HE, Evidence.OBJECT)).isZero();
  }

  @Test
  void more_examples_move_the_weights_further_and_half_as_heavy_ones_less() {
    double few =
        weight(Fit.weights(choices(PronounCase.HE, 10), PRIOR), PronounCase.HE, Evidence.OBJECT);
    double many =
        weight(Fit.weights(choices(PronounCase.HE, 80), PRIOR), PronounCase.HE, Evidence.OBJECT);
    assertThat(many).isGreaterThan(few + 0.1);
    List<Example> half =
        choices(PronounCase.HE, 20).stream()
            .map(one -> new Example(one.use(), one.values(), one.right(), 0.5, -1))
            .toList();
    double halved = weight(Fit.weights(half, PRIOR), PronounCase.HE, Evidence.OBJECT);
    assertThat(halved).isCloseTo(few, within(1e-3));
  }

  @Test
  void the_same_examples_give_the_same_weights() {
    List<Example> examples = choices(PronounCase.HIS, 30);
    assertThat(Fit.weights(examples, PRIOR)).isDeepEqualTo(Fit.weights(examples, PRIOR));
  }

  @Test
  void the_slope_is_that_of_the_function() {
    Fit fit = new Fit(choices(PronounCase.HE, 3), PRIOR);
    int uses = PronounCase.values().length;
    double[] point = new double[uses * Evidence.COUNT];
    for (int i = 0; i < point.length; i++) {
      point[i] = Math.sin(i); // any point will do
    }
    double[] slope = new double[point.length];
    fit.at(point, slope);
    int fixed = Evidence.ASKED.index();
    for (int i = 0; i < point.length; i++) {
      if (i % Evidence.COUNT != fixed) {
        assertThat(slope[i]).as("number %d", i).isCloseTo(measured(fit, point, i), within(1e-4));
      }
    }
  }

  private static double measured(Fit fit, double[] point, int i) {
    double[] ignored = new double[point.length];
    double[] aside = point.clone();
    aside[i] += 1e-5;
    double above = fit.at(aside, ignored);
    aside[i] -= 2e-5;
    return (above - fit.at(aside, ignored)) / 2e-5;
  }

  @Test
  void the_lowest_point_of_a_bowl_is_found() {
    double[] lowest =
        Minimizer.minimum(
            (point, slope) -> {
              slope[0] = 2 * (point[0] - 3);
              slope[1] = 200 * (point[1] + 1);
              return (point[0] - 3) * (point[0] - 3) + 100 * (point[1] + 1) * (point[1] + 1);
            },
            new double[] {0, 0},
            50);
    assertThat(lowest[0]).isCloseTo(3, within(1e-4));
    assertThat(lowest[1]).isCloseTo(-1, within(1e-4));
  }

  @Test
  void weights_are_written_as_the_rules_read_them() {
    double[][] weights = WeightFile.rounded(Fit.weights(choices(PronounCase.HE, 40), PRIOR));
    List<List<String>> lines = new ArrayList<>();
    for (String line : WeightFile.text("Weights", weights).split("\n")) {
      if (!line.startsWith("#")) {
        lines.add(List.of(line.split("\t")));
      }
    }
    assertThat(lines).hasSize(Evidence.COUNT);
    assertThat(Prior.of(lines).columns()).isDeepEqualTo(weights);
  }

  /** Choices in which the pronoun stands for the object, not for the subject. */
  private static List<Example> choices(PronounCase use, int count) {
    double[] subject = new double[Evidence.COUNT];
    subject[Evidence.SUBJECT.index()] = 1;
    subject[Evidence.ASKED.index()] = 1;
    double[] object = new double[Evidence.COUNT];
    object[Evidence.OBJECT.index()] = 1;
    List<Example> choices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      choices.add(
          new Example(use, new double[][] {subject, object}, new boolean[] {false, true}, 1, i));
    }
    return choices;
  }

  private static double weight(double[][] weights, PronounCase use, Evidence evidence) {
    return weights[use.column()][evidence.index()];
  }
}
