package org.attestnlp.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class TreeDecoderTest {

  @Test
  void the_best_heads_are_taken_where_they_make_a_tree() {
    float[][] scores = {
      {0, 0, 0, 0}, // the root has no head
      {1, 0, 5, 0},
      {9, 2, 0, 1},
      {0, 0, 4, 0}
    };
    assertThat(TreeDecoder.heads(scores)).containsExactly(0, 2, 0, 2);
  }

  @Test
  void arcs_may_cross_where_they_make_a_tree() {
    float[][] scores = new float[5][5];
    scores[1][3] = 9;
    scores[2][4] = 9;
    scores[3][0] = 9;
    scores[4][3] = 9;
    assertThat(TreeDecoder.heads(scores)).containsExactly(0, 3, 4, 0, 3);
  }

  @Test
  void a_circle_is_broken_where_it_costs_least() {
    float[][] scores = {{0, 0, 0}, {6, 0, 7}, {1, 8, 0}};
    assertThat(TreeDecoder.heads(scores)).containsExactly(0, 0, 1); // 6 + 8 against 1 + 7
  }

  @Test
  void of_two_roots_one_is_left() {
    float[][] scores = {{0, 0, 0}, {9, 0, 1}, {9, 2, 0}};
    assertThat(TreeDecoder.heads(scores)).containsExactly(0, 0, 1); // 9 + 2 against 9 + 1
  }

  @Test
  void whatever_the_scores_there_is_one_root_and_no_circle() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      float[][] scores = new float[2 + random.nextInt(30)][];
      for (int d = 0; d < scores.length; d++) {
        scores[d] = new float[scores.length];
        for (int h = 0; h < scores.length; h++) {
          scores[d][h] = (float) random.nextGaussian();
        }
      }
      int[] heads = TreeDecoder.heads(scores);
      int roots = 0;
      for (int d = 1; d < heads.length; d++) {
        roots += heads[d] == 0 ? 1 : 0;
        int at = d;
        for (int steps = 0; at != 0; steps++) {
          assertThat(steps).isLessThan(heads.length);
          at = heads[at];
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }
}
