package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
  void acceptance_refuses_to_lower_without_a_reason_for_each() {
    Ratchet ratchet = new Ratchet(ACCEPTED, List.of(WORSE));
    assertThatThrownBy(() -> ratchet.accept(Map.of("mill/quotes/36-56", "it was wrong")))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageContaining("metric quotes.right fell")
        .hasMessageEndingWith("not accepted; say why with --lower ITEM=REASON for each");
    Map<String, String> reasons = new java.util.HashMap<>();
    ratchet.check().failures().forEach(failure -> reasons.put(failure.item(), "it was wrong"));
    Baseline.Engine lower = ratchet.accept(reasons);
    assertThat(lower.right()).doesNotContain("mill/quotes/36-56");
    assertThat(lower.lowered()).containsEntry("mill/quotes/36-56", "it was wrong");
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
        .isInstanceOf(InvalidGoldException.class);
  }

  @Test
  void a_baseline_survives_the_way_to_the_file_and_back() {
    Baseline baseline = Baseline.empty().with("hand", ACCEPTED);
    assertThat(Baseline.read("b.json", baseline.write())).isEqualTo(baseline);
    assertThatThrownBy(() -> Baseline.read("b.json", "{\"schema\":\"attest-baseline/2\"}"))
        .hasMessage("b.json: schema is \"attest-baseline/2\", expected attest-baseline/1");
  }
}
