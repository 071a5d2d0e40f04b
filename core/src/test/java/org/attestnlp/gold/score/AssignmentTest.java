package org.attestnlp.gold.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attestnlp.gold.score.Assignment.Edge;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void the_greedy_choice_is_left_where_two_others_weigh_more() {
    List<Edge> edges = List.of(new Edge(0, 0, 0.9), new Edge(0, 1, 0.8), new Edge(1, 0, 0.8));
    assertThat(Assignment.of(2, 2, edges)).containsExactly(1, 0);
  }

  @Test
  void items_without_an_edge_stay_alone() {
    assertThat(Assignment.of(3, 1, List.of(new Edge(1, 0, 0.1)))).containsExactly(-1, 0, -1);
  }

  @Test
  void it_finds_what_trying_every_pairing_finds() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Edge> edges = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        for (int j = 0; j < 4; j++) {
          if (random.nextBoolean()) {
            edges.add(new Edge(i, j, 1 + random.nextInt(20)));
          }
        }
      }
      int[] chosen = Assignment.of(5, 4, edges);
      double weight =
          edges.stream().filter(e -> chosen[e.left()] == e.right()).mapToDouble(Edge::weight).sum();
      assertThat(weight).isEqualTo(best(edges, 0, new boolean[4]));
    }
  }

  private static double best(List<Edge> edges, int left, boolean[] taken) {
    if (left == 5) {
      return 0;
    }
    double best = best(edges, left + 1, taken);
    for (Edge edge : edges) {
      if (edge.left() == left && !taken[edge.right()]) {
        taken[edge.right()] = true;
        best = Math.max(best, edge.weight() + best(edges, left + 1, taken));
        taken[edge.right()] = false;
      }
    }
    return best;
  }
}
