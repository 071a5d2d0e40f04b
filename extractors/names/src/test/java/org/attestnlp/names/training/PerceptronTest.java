package org.attestnlp.names.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.names.Labels;
import org.attestnlp.names.Viterbi;
import org.attestnlp.spi.Name;
import org.junit.jupiter.api.Test;

final class PerceptronTest {

  private static final int[] PERSON = Labels.of(List.of(new Name(1, 3, EntityType.PERSON)), 3);
  private static final int[] NOBODY = new int[3];
  private static final int[][] MAYOR_ADA_QUILL = {{0, 1}, {2, 3}, {2, 4}};
  private static final int[][] RAIN_FELL_AGAIN = {{0, 5}, {0, 6}, {0, 7}};
  private static final List<Perceptron.Example> EXAMPLES =
      List.of(
          new Perceptron.Example(MAYOR_ADA_QUILL, PERSON),
          new Perceptron.Example(RAIN_FELL_AGAIN, NOBODY));

  @Test
  void it_learns_what_it_is_shown() {
    Perceptron perceptron = trained(7);
    assertThat(labels(perceptron, MAYOR_ADA_QUILL)).containsExactly(PERSON);
    assertThat(labels(perceptron, RAIN_FELL_AGAIN)).containsExactly(NOBODY);
  }

  @Test
  void one_seed_gives_one_model() {
    assertThat(trained(7).weights).containsExactly(trained(7).weights);
    assertThat(trained(7, 0.2).weights).containsExactly(trained(7, 0.2).weights);
  }

  @Test
  void it_learns_though_some_of_it_is_left_out() {
    Perceptron both = new Perceptron(8, 0.2);
    both.add(trained(7, 0.2));
    both.add(trained(8, 0.2));
    assertThat(both.weights).isNotEqualTo(trained(7, 0.2).weights);
    assertThat(labels(both, MAYOR_ADA_QUILL)).containsExactly(PERSON);
    assertThat(labels(both, RAIN_FELL_AGAIN)).containsExactly(NOBODY);
  }

  private static Perceptron trained(long seed) {
    return trained(seed, 0);
  }

  private static Perceptron trained(long seed, double left) {
    Perceptron perceptron = new Perceptron(8, left);
    perceptron.train(EXAMPLES, 30, seed);
    return perceptron;
  }

  private static int[] labels(Perceptron perceptron, int[][] rows) {
    float[][] scores = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = perceptron.scores(rows[i]);
    }
    return Viterbi.best(scores, perceptron.transitions);
  }
}
