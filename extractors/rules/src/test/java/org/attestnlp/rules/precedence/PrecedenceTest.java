package org.attestnlp.rules.precedence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PrecedenceTest {

  private static final Precedence<String> LIST =
      Precedence.<String>first("one", "a", "because")
          .any("two", "b")
          .any("three", "c")
          .then("four", "d", "because of c")
          .any("five", "e");

  @Test
  void rules_are_tried_in_the_order_that_is_declared() {
    assertThat(LIST.rules()).containsExactly("a", "b", "c", "d", "e");
    assertThat(Order.DECLARED.of(LIST)).isEqualTo(LIST.rules());
  }

  @Test
  void only_neighbours_whose_order_does_not_matter_change_places() {
    Set<List<String>> orders = new HashSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      orders.add(LIST.shuffled(random).rules());
    }
    assertThat(orders)
        .containsExactlyInAnyOrder(
            List.of("a", "b", "c", "d", "e"), List.of("a", "c", "b", "d", "e"));
  }

  @Test
  void a_rule_without_a_reason_is_refused() {
    assertThatThrownBy(() -> LIST.then("six", "f", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("six");
  }
}
