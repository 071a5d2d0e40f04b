package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.EntityType;
import org.junit.jupiter.api.Test;

class RatchetTest {

  private static final Comparison ALL =
      Comparison.of(Fixture.right().gold(), Fixture.right().result());
  private static final Comparison WORSE =
      Comparison.of(
          Fixture.right().gold(),
          new Fixture()
              .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill")
              .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh", "He ")
              .quote("q2", "We stay", Fixture.source("e2", "Ben Marsh"))
              .claim("c1", "40", 40, "boats")
              .claim("c2", "12", 12, "trucks")
              .result());

  private static final Baseline.Engine ACCEPTED =
      new Ratchet(Baseline.Engine.empty(), List.of(ALL)).accept(Map.of());

  @Test
  void the_first_acceptance_takes_everything_in() {
    assertThat(ACCEPTED.right()).isEqualTo(ALL.right());
    assertThat(ACCEPTED.floors()).containsEntry("quotes.right", new BigDecimal("1.0000"));
    assertThat(new Ratchet(ACCEPTED, List.of(ALL)).check().passed()).isTrue();
  }

  @Test
  void a_lost_item_fails_and_is_shown_in_its_text() {
    Ratchet.Outcome outcome = new Ratchet(ACCEPTED, List.of(WORSE)).check();
    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.failures().get(0))
        .isEqualTo(
            new Ratchet.Failure(
                Ratchet.Failure.Kind.LOST,
                "mill/quotes/36-56",
                "lost: mill/quotes/36-56: INDIRECT by Ada Quill\n"
                    + "    Ada Quill met Ben Marsh. Quill said [the mill would close]. He denied it. “We stay,” said Marsh. S…"));
    assertThat(outcome.failures())
        .extracting(Ratchet.Failure::message)
        .contains("metric quotes.right fell from 1.0000 to 0.6666");
  }

  @Test
  void gains_are_reported_and_do_not_fail() {
    Baseline.Engine low = new Ratchet(Baseline.Engine.empty(), List.of(WORSE)).accept(Map.of());
    Ratchet.Outcome outcome = new Ratchet(low, List.of(ALL)).check();
    assertThat(outcome.passed()).isTrue();
    assertThat(outcome.gains()).containsExactly("mill/quotes/36-56");
  }

  @Test
  void a_reason_for_an_item_covers_the_metrics_of_its_layer() {
    Ratchet ratchet = new Ratchet(ACCEPTED, List.of(WORSE));
    assertThatThrownBy(() -> ratchet.accept(Map.of()))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageStartingWith("lost: mill/quotes/36-56: INDIRECT by Ada Quill")
        .hasMessageContaining("metric quotes.right fell from 1.0000 to 0.6666")
        .hasMessageEndingWith("not accepted; say why with --lower ITEM=REASON for each");
    Baseline.Engine lower = ratchet.accept(Map.of("mill/quotes/36-56", "it was wrong"));
    assertThat(lower.right()).doesNotContain("mill/quotes/36-56");
    assertThat(lower.floors()).containsEntry("quotes.right", new BigDecimal("0.6666"));
    assertThat(lower.lowered()).containsExactly(Map.entry("mill/quotes/36-56", "it was wrong"));
    assertThat(new Ratchet(lower, List.of(WORSE)).check().passed()).isTrue();
  }

  @Test
  void a_reason_for_an_item_does_not_cover_another_layer() {
    Comparison none = Comparison.of(Fixture.right().gold(), Fixture.right().without("q1", "c1"));
    assertThatThrownBy(
            () ->
                new Ratchet(ACCEPTED, List.of(none))
                    .accept(Map.of("mill/quotes/36-56", "it was wrong")))
        .hasMessageContaining("lost: mill/claims/107-109")
        .hasMessageContaining("metric claims.right fell")
        .hasMessageNotContaining("metric quotes");
  }

  @Test
  void a_blank_reason_is_none_and_one_for_what_is_not_worse_is_refused() {
    Ratchet ratchet = new Ratchet(ACCEPTED, List.of(WORSE));
    assertThatThrownBy(() -> ratchet.accept(Map.of("mill/quotes/36-56", " ")))
        .hasMessageStartingWith("lost: mill/quotes/36-56");
    assertThatThrownBy(
            () ->
                ratchet.accept(
                    Map.of("mill/quotes/36-56", "wrong", "mill/quotes/36-57", "misspelt")))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessage(
            "a reason for mill/quotes/36-57, which does not get worse\n"
                + "not accepted; --lower takes only what gets worse");
  }

  @Test
  void the_reason_of_an_item_that_is_right_again_is_dropped() {
    Baseline.Engine lower =
        new Ratchet(ACCEPTED, List.of(WORSE)).accept(Map.of("mill/quotes/36-56", "it was wrong"));
    assertThat(new Ratchet(lower, List.of(WORSE)).accept(Map.of()).lowered()).hasSize(1);
    assertThat(new Ratchet(lower, List.of(ALL)).accept(Map.of()).lowered()).isEmpty();
  }

  @Test
  void a_trap_fails_and_cannot_be_accepted() {
    Comparison trapped =
        Comparison.of(
            Fixture.right().mark("c2", new Marks(false, true, List.of())).gold(),
            Fixture.right().result());
    Ratchet ratchet = new Ratchet(Baseline.Engine.empty(), List.of(trapped));
    assertThat(ratchet.check().failures())
        .extracting(Ratchet.Failure::message)
        .containsExactly(
            "trap fired: mill/claims/120-122!: 12 by the article\n"
                + "    …,” said Marsh. She counted 40 boats and [12] trucks.");
    assertThatThrownBy(() -> ratchet.accept(Map.of("mill/claims/120-122!", "fine")))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageEndingWith(
            "not accepted; a trap has no reason: mend the rule, or the gold if it forbids too much")
        .hasMessageNotContaining("--lower");
  }
}
