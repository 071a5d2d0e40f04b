package org.attestnlp.testing.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownFailuresTest {

  private static final Phrase UP = row("Up.");
  private static final Phrase DOWN = row("Down.");
  private final KnownFailures known =
      new KnownFailures(Path.of("light.txt"), List.of("# why", "quotes/a.txt: Up."));

  @Test
  void a_known_failure_is_no_news() {
    assertThat(known.against(List.of(UP, DOWN), List.of(UP), List.of("fault"))).isEmpty();
  }

  @Test
  void a_row_that_enters_or_leaves_the_list_is_told() {
    assertThat(known.against(List.of(UP, DOWN), List.of(DOWN), List.of("quotes/a.txt: Down. …")))
        .containsExactly(
            "fails, and is not in light.txt: quotes/a.txt: Down. …",
            "holds now; take it out of light.txt: quotes/a.txt: Up.");
  }

  @Test
  void a_row_that_is_gone_is_told() {
    assertThat(known.against(List.of(DOWN), List.of(), List.of()))
        .containsExactly("in light.txt, and in no phrase file: quotes/a.txt: Up.");
  }

  private static Phrase row(String text) {
    return new Phrase(Path.of("quotes", "a.txt"), "", text, List.of(), "");
  }
}
