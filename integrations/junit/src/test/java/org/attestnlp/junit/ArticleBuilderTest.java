package org.attestnlp.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestnlp.junit.AttestAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.junit.jupiter.api.Test;

/** A result for a test, made of words. */
class ArticleBuilderTest {

  private static final String TEXT =
      "“We lost 40 homes,” Mayor Ada Quill said. Police put it at “50 or so”, the Orla Times wrote"
          + " in 2024. She denied that about 60 to 70 people fell. Quill left at 40.";

  private static ArticleBuilder builder() {
    return ArticleBuilder.of(TEXT)
        .claim("60", 60, c -> c.to(70).approximately("about").counting("people").by("She"))
        .claim("40", 40, c -> c.counting("homes").disputedBy("Police").event("lost", "lose"))
        .quote("Police put it at “50 or so”", q -> q.by("Orla Times").cue("wrote", "write"))
        .quote("We lost 40 homes,", q -> q.by("Quill").cue("said", "say"))
        .number("2024", NumberRole.YEAR)
        .entity(EntityType.ORGANIZATION, "Orla Times")
        .entity(
            EntityType.PERSON,
            "Ada Quill",
            e -> e.titled("Mayor").alsoCalled("Quill").mentioned("She", MentionKind.PRONOUN));
  }

  @Test
  void words_are_found_and_ids_and_order_come_by_themselves() {
    AnnotatedArticle article = builder().id("quay").build();
    Assertions.assertThat(article)
        .hasToString("quay: 2 entities, 2 quotes, 2 claims, 1 other number, 0 events");
    Assertions.assertThat(article.entities())
        .hasToString(
            "[e1 PERSON Ada Quill (Mayor), 3 mentions, e2 ORGANIZATION Orla Times, 1 mention]");
    Assertions.assertThat(article.quotes())
        .extracting(Quote::kind)
        .containsExactly(QuoteKind.DIRECT, QuoteKind.MIXED);
    Assertions.assertThat(article.quotes().get(1).quoted().get(0).text()).isEqualTo("50 or so");
    assertThat(article).hasQuote("We lost").spokenBy("Ada Quill").ofKind(QuoteKind.DIRECT);
  }

  @Test
  void a_claim_in_a_quote_is_its_speakers_too() {
    Claim claim = builder().build().claims().get(0);
    Assertions.assertThat(claim.quote()).isEqualTo("q1");
    Assertions.assertThat(claim)
        .hasToString("c1 40 [homes], ASSERTED by Ada Quill, disputed by Police");
    Claim range = builder().build().claims().get(1);
    Assertions.assertThat(range).hasToString("c2 about 60 to 70 [people], ASSERTED by Ada Quill");
    Assertions.assertThat(range.claimants().get(0).mention().text()).isEqualTo("She");
  }

  @Test
  void what_is_built_reads_back() {
    AnnotatedArticle article = builder().build();
    Assertions.assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
  }

  @Test
  void every_other_field_can_be_set() {
    AnnotatedArticle article =
        ArticleBuilder.of(TEXT)
            .set(ArticleFields.DATE, LocalDate.of(2024, 6, 5))
            .claim(
                "50",
                new BigDecimal("50.5"),
                c ->
                    c.unit("USD")
                        .being(Factuality.DENIED)
                        .set(ClaimFields.OUTCOME, ClaimOutcome.DESTROYED))
            .build();
    Assertions.assertThat(article.date()).isEqualTo("2024-06-05");
    Assertions.assertThat(article.claims().get(0).outcome()).isEqualTo(ClaimOutcome.DESTROYED);
    Assertions.assertThat(article.claims()).hasToString("[c1 50.5 USD, DENIED]");
  }

  @Test
  void words_that_are_not_there_are_told() {
    assertThatThrownBy(() -> ArticleBuilder.of(TEXT).quote("We won", q -> {}).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("“We won” does not stand in the text; expected whole words of it");
    assertThatThrownBy(() -> ArticleBuilder.of(TEXT).claim("4", 4, c -> {}).build())
        .hasMessageContaining("“4” does not stand in the text");
    assertThatThrownBy(
            () -> ArticleBuilder.of(TEXT).quote("lost", q -> {}).quote("lost", q -> {}).build())
        .hasMessageContaining("“lost” does not stand in the text once more");
  }

  @Test
  void what_breaks_a_rule_of_the_format_is_refused() {
    assertThatThrownBy(
            () ->
                ArticleBuilder.of(TEXT)
                    .quote("We lost 40 homes,", q -> q.by("Ada Quill").by("Ada Quill"))
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("names Ada Quill again; a source stands once");
    assertThatThrownBy(() -> ArticleBuilder.of(TEXT).entity(EntityType.PERSON, "Eva Marsh").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("entity e1 has no mention");
  }
}
