package org.attestnlp.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.junit.jupiter.api.Test;

final class DraftTest {

  private static final Draft<Claim> DRAFT =
      Draft.of(ClaimFields.CLAIM)
          .set(ClaimFields.ID, "c1")
          .set(ClaimFields.SPAN, new Span(3, 5, "40"))
          .set(ClaimFields.KIND, ClaimKind.EXACT)
          .set(ClaimFields.VALUE, new BigDecimal("40"))
          .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
          .set(ClaimFields.RULE, "test");

  @Test
  void what_is_not_set_says_nothing() {
    Claim claim = DRAFT.make();
    assertThat(claim.value()).isEqualTo("40");
    assertThat(claim.unit()).isNull();
    assertThat(claim.approximate()).isFalse();
    assertThat(claim.claimants()).isEmpty();
  }

  @Test
  void a_field_that_must_say_something_is_asked_for() {
    assertThatThrownBy(() -> Draft.of(ClaimFields.CLAIM).set(ClaimFields.ID, "c1").make())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span is missing");
    assertThatThrownBy(() -> Draft.of(QuoteFields.QUOTE).set(QuoteFields.ID, "q1").make())
        .hasMessage("kind is missing");
  }

  /** What an older file lacks reads the same way. */
  @Test
  void each_type_has_its_nothing_or_none() {
    assertThat(ClaimFields.UNIT.nothing()).isNull();
    assertThat(ClaimFields.HEDGES.nothing()).isEmpty();
    assertThat(ClaimFields.APPROXIMATE.nothing()).isFalse();
    assertThat(ArticleFields.LANGUAGE.nothing()).isEqualTo("en");
    assertThatThrownBy(EntityFields.MENTIONS::nothing).hasMessage("mentions is missing");
  }

  @Test
  @SuppressWarnings("deprecation")
  void what_0_1_made_is_made_still() {
    Span span = new Span(3, 5, "40");
    Participant oslo = new Participant(new Span(9, 13, "Oslo"), "e1");
    Claim claim =
        new Claim(
            "c1",
            span,
            ClaimKind.EXACT,
            new BigDecimal("40"),
            null,
            false,
            null,
            null,
            null,
            null,
            List.of(),
            Factuality.ASSERTED,
            List.of(),
            null,
            null,
            oslo,
            null,
            null,
            null,
            List.of(),
            List.of(),
            "test");
    assertThat(claim)
        .isEqualTo(
            ClaimFields.CLAIM.with(
                DRAFT.make(), ClaimFields.PLACE, new Place(oslo.span(), oslo.entity())));
    assertThat(new TimeExpression(span, "2026").relation()).isNull();
  }
}
