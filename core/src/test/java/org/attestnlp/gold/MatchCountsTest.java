package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.gold.file.GoldLayer.ENTITIES;

import java.util.List;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.MatchCounts;
import org.attestnlp.gold.score.MatchScheme;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.EntityType;
import org.junit.jupiter.api.Test;

class MatchCountsTest {

  // wanted: Ada Quill, Quill, Ben Marsh, He; found: Ada Quill (right), “Ben” (part of Ben Marsh, as
  // a place), “mill” (new)
  private static final Scores SCORES =
      Comparison.of(
              Fixture.right().gold(),
              new Fixture()
                  .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
                  .entity("e2", EntityType.LOCATION, "Ben", "Ben")
                  .entity("e3", EntityType.ORGANIZATION, "mill", "mill")
                  .result())
          .scores();

  @Test
  void each_scheme_counts_as_semeval_2013_does() {
    MatchCounts one = new MatchCounts(1, 1, 0, 2, 1);
    assertThat(SCORES.matches(ENTITIES, MatchScheme.STRICT)).isEqualTo(one);
    assertThat(SCORES.matches(ENTITIES, MatchScheme.EXACT)).isEqualTo(one);
    assertThat(SCORES.matches(ENTITIES, MatchScheme.TYPE)).isEqualTo(one);
    assertThat(SCORES.matches(ENTITIES, MatchScheme.PARTIAL))
        .isEqualTo(new MatchCounts(1, 0, 1, 2, 1));
  }

  @Test
  void possible_is_what_the_gold_has_and_actual_what_was_found() {
    MatchCounts partial = SCORES.matches(ENTITIES, MatchScheme.PARTIAL);
    assertThat(partial.possible()).isEqualTo(4);
    assertThat(partial.actual()).isEqualTo(3);
    assertThat(partial.precision()).isEqualTo(1.5 / 3);
    assertThat(partial.recall()).isEqualTo(1.5 / 4);
    assertThat(partial.f1()).isEqualTo(2 * 0.5 * 0.375 / 0.875);
  }

  @Test
  void by_type_a_pair_is_filed_under_the_type_of_the_gold() {
    assertThat(SCORES.matches(ENTITIES, MatchScheme.STRICT, "PERSON"))
        .isEqualTo(new MatchCounts(1, 1, 0, 2, 0));
    assertThat(SCORES.matches(ENTITIES, MatchScheme.STRICT, "ORGANIZATION"))
        .isEqualTo(new MatchCounts(0, 0, 0, 0, 1));
    assertThat(SCORES.matches(ENTITIES, MatchScheme.STRICT, "LOCATION"))
        .isEqualTo(MatchCounts.NONE);
  }

  @Test
  void the_table_sums_the_articles_and_keeps_every_layer() {
    ScoreTable table = ScoreTable.of(List.of(SCORES, SCORES));
    assertThat(table.matches(ENTITIES, MatchScheme.STRICT))
        .isEqualTo(new MatchCounts(2, 2, 0, 4, 2));
    assertThat(table.matches(GoldLayer.QUOTES, MatchScheme.EXACT))
        .isEqualTo(new MatchCounts(0, 0, 0, 4, 0));
    assertThat(table.matches()).containsKeys("claims.type", "claims.type.EXACT");
  }

  @Test
  void nothing_wanted_and_nothing_found_is_right_and_one_without_the_other_is_not() {
    assertThat(MatchCounts.NONE.f1()).isEqualTo(1);
    assertThat(new MatchCounts(0, 0, 0, 0, 1).precision()).isZero();
    assertThat(new MatchCounts(0, 0, 0, 1, 0).precision()).isZero();
    assertThat(new MatchCounts(0, 0, 0, 1, 0).f1()).isZero();
  }

  @Test
  void the_figures_are_those_of_the_metrics() {
    for (MatchScheme scheme : MatchScheme.values()) {
      Counts counts = SCORES.of("entities." + scheme.label());
      MatchCounts match = SCORES.matches(ENTITIES, scheme);
      assertThat(match.precision()).isEqualTo(counts.precision());
      assertThat(match.recall()).isEqualTo(counts.recall());
    }
  }
}
