package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.attestnlp.Article;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.StoredRow;
import org.attestnlp.testing.stored.TextFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists of precedence say does not matter does not, over the texts of testdata. */
final class OrderTest {

  private static final List<StoredRow> DECLARED = rows(Order.DECLARED);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void rules_whose_order_does_not_matter_change_places_and_nothing_else_changes(long seed) {
    Shuffled order = new Shuffled(seed);
    List<StoredRow> shuffled = rows(order);
    assertThat(DECLARED).hasSizeGreaterThan(1000);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < DECLARED.size(); i++) {
      if (!DECLARED.get(i).equals(shuffled.get(i))) {
        changed.add(DECLARED.get(i) + "\nis now " + shuffled.get(i));
      }
    }
    assertThat(String.join("\n\n", changed)).isEmpty();
    assertThat(order.moved).as("lists in another order").hasSize(4); // speech, names, roles, nouns
  }

  /** Every other text of testdata under rules that are tried in an order. */
  private static List<StoredRow> rows(Order order) {
    Recorded recorded = new Recorded("opennlp", order);
    List<StoredRow> rows = new ArrayList<>();
    int n = 0;
    for (Path file : Checkout.texts()) {
      Map<String, StoredRow> stored = recorded.rows(file);
      for (Article text : TextFile.read(file)) {
        if (n++ % 2 == 0 && stored.containsKey(StoredRow.key(text.text(), text.date()))) {
          rows.add(StoredRow.of(recorded.read(stored, text.text(), text.date()), List.of()));
        }
      }
    }
    return rows;
  }

  /** Shuffles what may be shuffled. */
  private static final class Shuffled implements Order {

    private final Random random;
    private final Set<String> moved = new HashSet<>();

    Shuffled(long seed) {
      this.random = new Random(seed);
    }

    @Override
    public <R> List<R> of(Precedence<R> rules) {
      Precedence<R> shuffled = rules.shuffled(random);
      if (!shuffled.entries().equals(rules.entries())) {
        moved.add(rules.entries().get(0).name());
      }
      return shuffled.rules();
    }
  }
}
