package org.attestnlp.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class WalkTest {

  @Test
  void a_walk_visits_each_place_that_a_step_leads_to() {
    List<Integer> visited = new ArrayList<>();
    Walk.over(
        2,
        9,
        at -> {
          visited.add(at);
          return at + 3;
        });
    assertThat(visited).containsExactly(2, 5, 8);
  }

  @Test
  void a_step_that_stands_still_is_refused_in_tests() {
    assertThatThrownBy(() -> Walk.over(0, 5, at -> at == 3 ? 3 : at + 1))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a step from 3 leads to 3, expected a later place");
  }

  @Test
  void a_walk_whose_step_stands_still_comes_to_its_end_without_assertions() throws Exception {
    Process walk =
        new ProcessBuilder(
                java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-disableassertions",
                "-cp",
                System.getProperty("java.class.path"),
                Standing.class.getName())
            .inheritIO()
            .start();
    assertThat(walk.waitFor()).isEqualTo(7);
  }

  @Test
  void an_interrupt_ends_a_walk() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Walk.over(0, 5, at -> at + 1))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Takes steps that lead nowhere, as many as there are places; says how many it took. */
  static final class Standing {

    private static int steps;

    private Standing() {}

    public static void main(String[] arguments) {
      Walk.over(
          0,
          7,
          at -> {
            steps++;
            return at - 2;
          });
      System.exit(steps);
    }
  }
}
