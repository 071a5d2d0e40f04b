package org.attestnlp.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestnlp.junit.AttestAssertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Place;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.attestnlp.model.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionsTest {

  private static final AnnotatedArticle ARTICLE =
      Pipeline.discover()
          .annotate(
              Article.of(
                  "mill",
                  "Mayor Ada Quill said that the city “won’t sit idle” after the fire. "
                      + "About 3,000 workers have left, officials said.\n"
                      + "The union denied that 40 people were hurt."));

  @Test
  void what_is_right_passes() {
    assertThat(ARTICLE)
        .hasQuote("won’t sit idle")
        .spokenBy("Ada Quill")
        .ofKind(QuoteKind.MIXED)
        .and()
        .hasClaim(3000)
        .approximate()
        .counting("workers")
        .claimedBy("officials")
        .and()
        .hasClaim(40)
        .being(Factuality.DENIED)
        .and()
        .hasEntity("Ada Quill")
        .ofType(EntityType.PERSON)
        .titled("Mayor")
        .mentionedAs("Ada Quill");
  }

  @Test
  void who_speaks_and_claims_where_nobody_should_is_shown() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("sit idle").spokenByNobody())
        .hasMessageContaining("the quote has a speaker")
        .hasMessageContaining("Ada Quill");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasClaim(3000).claimedByTheArticle())
        .hasMessageContaining("the claim has a claimant")
        .hasMessageContaining("officials");
  }

  @Test
  void a_wrong_speaker_shows_the_quote_in_brackets() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("sit idle").spokenBy("Ben Marsh"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: Ben Marsh")
        .hasMessageContaining(
            "Ada Quill: Mayor [Ada Quill] said that [the city “won’t sit idle” after the fire]."
                + " About");
  }

  @Test
  void any_field_can_be_asked_for_its_value() {
    assertThat(ARTICLE)
        .hasClaim(3000)
        .having(ClaimFields.UNIT, null)
        .having(ClaimFields.APPROXIMATE, true);
    assertThatThrownBy(
            () -> assertThat(ARTICLE).hasClaim(3000).having(ClaimFields.UNIT, "kilometre"))
        .hasMessageContaining("the item has another unit")
        .hasMessageContaining("expected: kilometre")
        .hasMessageContaining("none: ");
  }

  @Test
  void dates_places_kinds_of_source_and_tolls_can_be_asked() {
    AnnotatedArticle fire = dated();
    assertThat(fire)
        .hasClaim(3000)
        .having(ClaimFields.OUTCOME, ClaimOutcome.EVACUATED)
        .telling("time_value", "2026-05-03")
        .telling("country", "NO")
        .telling("happening", "v1")
        .and()
        .hasToll(ClaimOutcome.EVACUATED, 3000, null);
    assertThatThrownBy(() -> assertThat(fire).hasClaim(3000).telling("country", "SE"))
        .hasMessageContaining("the item tells another country")
        .hasMessageContaining("NO: ");
    assertThatThrownBy(() -> assertThat(fire).hasClaim(3000).telling("tme_value", "2026"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column tme_value; there are id, ")
        .hasMessageContaining("time_value");
    assertThatThrownBy(() -> assertThat(fire).hasToll(ClaimOutcome.KILLED, 40, null))
        .hasMessageContaining("expected: KILLED from 40 to open")
        .hasMessageContaining("found: EVACUATED from 3000 to open");
  }

  /** The article with when, where and what became of them, which its sentence does not say. */
  private static AnnotatedArticle dated() {
    Claim claim = ARTICLE.claims().get(0);
    LocalDate day = LocalDate.of(2026, 5, 3);
    TimeExpression time = new TimeExpression(claim.span(), "2026-05-03", day, day, TimeRelation.AT);
    Claim told =
        Draft.like(ClaimFields.CLAIM, claim)
            .set(ClaimFields.OUTCOME, ClaimOutcome.EVACUATED)
            .set(ClaimFields.PLACE, new Place(claim.span(), null, List.of(), "NO"))
            .set(ClaimFields.TIME, time)
            .set(ClaimFields.HAPPENING, "v1")
            .make();
    Toll toll =
        new Toll(ClaimOutcome.EVACUATED, BigDecimal.valueOf(3000), null, List.of(told.id()));
    Happening event =
        new Happening("v1", claim.span(), null, null, List.of(told.id()), List.of(toll));
    return Draft.like(ArticleFields.ARTICLE, ARTICLE)
        .set(ArticleFields.CLAIMS, List.of(told))
        .set(ArticleFields.EVENTS, List.of(event))
        .make();
  }

  @Test
  void a_missing_quote_shows_where_it_should_be_and_what_was_found() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("Mayor Ada"))
        .hasMessageContaining("expected: [Mayor Ada] Quill said that the city")
        .hasMessageContaining("said that [the city “won’t sit idle” after the fire]");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("pigs fly"))
        .hasMessageContaining("the text has no “pigs fly”");
  }

  @Test
  void a_missing_claim_or_entity_lists_what_there_is() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasClaim(41))
        .hasMessageContaining("no claim of 41")
        .hasMessageContaining("About [3,000] workers");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasEntity("Quill & Co"))
        .hasMessageContaining("found: Ada Quill");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasClaim(3000).in("USD"))
        .hasMessageContaining("no unit: ");
  }

  @Test
  void gold_is_matched_or_the_differences_are_shown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mill.json");
    String json = ArticleJson.write(ARTICLE);
    Files.writeString(file, json);
    assertThat(ARTICLE).matchesGold(file);
    Files.writeString(file, json.replace("\"value\": 40,", "\"value\": 41,"));
    assertThatThrownBy(() -> assertThat(ARTICLE).matchesGold(file))
        .hasMessageContaining("value 41 found as 40")
        .hasMessageContaining("that [40] people");
  }

  @Test
  void what_was_expected_is_shown_in_brackets_where_the_text_has_it() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasClaim(3000).claimedBy("The union"))
        .hasMessageContaining("expected: The union: …")
        .hasMessageContaining("[The union] denied")
        .hasMessageContaining("officials: ")
        .hasMessageContaining("About [3,000] workers have left, [officials] said.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "Qui", "Quill Ada", "", "“", "Ada Quill Junior"})
  void a_part_of_a_word_is_no_name(String part) {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("sit idle").spokenBy(part))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "quill", "ADA QUILL", "Quill,"})
  void whole_words_are_a_name(String words) {
    assertThat(ARTICLE).hasQuote("sit idle").spokenBy(words);
  }

  @ParameterizedTest
  @CsvSource({"U.N. officials,U,false", "U.N. officials,U.N.,true", "Ann O’Hara,O'Hara,true"})
  void dots_and_marks_inside_a_word_belong_to_it(String phrase, String wanted, boolean holds) {
    Assertions.assertThat(Names.holds(phrase, wanted)).isEqualTo(holds);
  }

  @Test
  void what_the_test_calls_it_is_in_the_message() {
    assertThatThrownBy(
            () -> assertThat(ARTICLE).as("the lead").hasQuote("sit idle").spokenBy("Ben Marsh"))
        .hasMessageStartingWith("[the lead] the quote has another speaker");
    assertThatThrownBy(
            () -> assertThat(ARTICLE).hasClaim(3000).as("the loss").counting("100% of %s%n"))
        .hasMessageStartingWith("[the loss] the claim counts something else")
        .hasMessageContaining("expected: 100% of %s%n\n");
  }

  @Test
  void gold_of_another_text_fails_and_says_where(@TempDir Path folder) throws IOException {
    AnnotatedArticle other = Pipeline.discover().annotate(Article.of("mill", "Mayor Ada left."));
    Path file = Files.writeString(folder.resolve("mill.json"), ArticleJson.write(other));
    assertThatThrownBy(() -> assertThat(ARTICLE).matchesGold(file))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            file + ": gold of another text than this article; they differ at offset 10");
  }

  @Test
  void a_changed_span_shows_the_golds_and_the_results() {
    Span wanted = Span.of(ARTICLE.text(), 0, 15);
    Span found = Span.of(ARTICLE.text(), 6, 15);
    Difference changed =
        new Difference(Difference.Kind.CHANGED, "mill/x", GoldLayer.QUOTES, wanted, found, "span");
    Assertions.assertThat(Brackets.of(ARTICLE.text(), changed).lines().toList())
        .isEqualTo(
            List.of(
                "CHANGED mill/x: span",
                "    gold:  [Mayor Ada Quill] said that the city “won’t sit idle” aft…",
                "    found: Mayor [Ada Quill] said that the city “won’t sit idle” aft…"));
  }
}
