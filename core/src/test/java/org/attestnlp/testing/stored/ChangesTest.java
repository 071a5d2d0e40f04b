package org.attestnlp.testing.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChangesTest {

  private static final List<String> TOKENS = List.of("14/CD boats/NNS=boat sank/VBD=sink");
  private static final StoredRow BEFORE =
      new StoredRow(
          "14 boats sank", "00000000", TOKENS, List.of("claim 14 | 14 | counted=boats", "quote a"));

  @Test
  void items_are_lost_new_or_changed() {
    StoredRow now =
        new StoredRow(
            BEFORE.text(), "11111111", TOKENS, List.of("claim 14 | 14 | event=sink", "quote b"));
    assertThat(between(now))
        .containsExactly(
            """
            14 boats sank
              changed: claim 14 | 14 | counted=boats
                   to: claim 14 | 14 | event=sink
              lost:    quote a
              new:     quote b\
            """);
  }

  @Test
  void a_tag_that_differs_is_told_before_what_follows_from_it() {
    List<String> tokens = List.of("14/CD boats/NNS=boat sank/VBN=sink");
    StoredRow now = new StoredRow(BEFORE.text(), "11111111", tokens, BEFORE.items());
    assertThat(between(now).get(0)).contains("tokens 14/CD boats/NNS=boat sank/VBN=sink");
  }

  @Test
  void a_digest_alone_is_told_too() {
    StoredRow now = new StoredRow(BEFORE.text(), "11111111", TOKENS, BEFORE.items());
    assertThat(between(now).get(0)).contains("another field that no line shows");
  }

  @Test
  void rows_without_output_and_output_without_row_are_named() {
    StoredRow other = new StoredRow("9 boats sank", "22222222", TOKENS, List.of());
    assertThat(between(other))
        .containsExactly(
            "row without stored output: 9 boats sank",
            "stored output of a row that is gone: 14 boats sank");
  }

  @Test
  void nothing_is_said_where_nothing_differs() {
    assertThat(between(BEFORE)).isEmpty();
  }

  private static List<String> between(StoredRow now) {
    return Changes.between(Map.of(BEFORE.text(), BEFORE), List.of(now));
  }
}
