package org.attestnlp.gold.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Span;
import org.junit.jupiter.api.Test;

final class EventGroupingTest {

  private static final String TEXT = "1 2 3 4 5 6";

  /** An article of claims 1 to 6, each in the event of its letter; a blank for none. */
  private static AnnotatedArticle article(String events) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < events.length(); i++) {
      char event = events.charAt(i);
      if (event != '-') {
        claims.add(claim(i, event));
      }
    }
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, "six")
        .set(ArticleFields.LANGUAGE, "en")
        .set(ArticleFields.TEXT, TEXT)
        .set(ArticleFields.CLAIMS, claims)
        .set(ArticleFields.PRODUCER, new Producer("attest", "0", "none", "0"))
        .make();
  }

  private static Claim claim(int i, char event) {
    return Draft.of(ClaimFields.CLAIM)
        .set(ClaimFields.ID, "c" + (i + 1))
        .set(ClaimFields.SPAN, Span.of(TEXT, 2 * i, 2 * i + 1))
        .set(ClaimFields.KIND, ClaimKind.EXACT)
        .set(ClaimFields.VALUE, BigDecimal.valueOf(i + 1))
        .set(ClaimFields.APPROXIMATE, false)
        .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
        .set(ClaimFields.HAPPENING, event == ' ' ? null : "v" + event)
        .set(ClaimFields.RULE, "test")
        .make();
  }

  private static Comparison comparison(String gold, String found) {
    return Comparison.of(GoldArticle.of(article(gold)), article(found));
  }

  private static void assertCounts(Counts counts, double precision, double recall) {
    assertThat(counts.precision()).isCloseTo(precision, within(1e-9));
    assertThat(counts.recall()).isCloseTo(recall, within(1e-9));
  }

  @Test
  void claims_are_credited_with_what_their_events_share() {
    // gold {1 2 3} {4 5}, 6 in none; found {1 2} {3 4 5}
    Scores scores = comparison("11122 ", "11222 ").scores();
    // found: 1 and 2 each 2/2, 3 1/3, 4 and 5 2/3; gold: 1 and 2 each 2/3, 3 1/3, 4 and 5 2/2
    assertCounts(scores.of("claims.b-cubed"), 11 / 15.0, 11 / 15.0);
    // all in one: 1 to 3 each 3/5, 4 and 5 2/5; nothing is torn apart
    assertCounts(scores.of("claims.b-cubed.one-an-article"), 13 / 25.0, 1);
    // each alone: nothing is wrongly together; 1 to 3 each 1/3, 4 and 5 1/2
    assertCounts(scores.of("claims.b-cubed.one-a-claim"), 1, 2 / 5.0);
  }

  @Test
  void claims_in_an_event_on_one_side_alone_and_claims_not_found_cost() {
    // gold {1 2}, 3 in none; found 2 as a claim without event, 3 in an event, 1 as it should be
    Scores scores = comparison("11 ", "1 2").scores();
    assertCounts(scores.of("claims.b-cubed"), 1 / 2.0, 1 / 4.0);
    Scores lost = comparison("11", "1-").scores();
    assertCounts(lost.of("claims.b-cubed"), 1, 1 / 4.0);
  }

  @Test
  void the_names_of_events_do_not_matter_and_no_event_counts_nothing() {
    assertCounts(comparison("112", "995").scores().of("claims.b-cubed"), 1, 1);
    assertThat(comparison("   ", "   ").scores().counts()).doesNotContainKey("claims.b-cubed");
  }

  @Test
  void gold_that_says_nothing_of_events_or_not_all_claims_scores_no_grouping() {
    AnnotatedArticle article = article("11");
    for (GoldArticle gold :
        List.of(
            new GoldArticle("x", article, Set.of(GoldLayer.CLAIMS), "", "", Map.of(), true),
            new GoldArticle("x", article, Set.of(), "", "", Map.of()))) {
      assertThat(Comparison.of(gold, article).scores().counts())
          .doesNotContainKey("claims.b-cubed");
    }
  }

  @Test
  void the_baseline_holds_the_grouping_and_not_what_it_is_compared_with() {
    Ratchet ratchet =
        new Ratchet(
            new Baseline.Engine(new TreeSet<>(), new TreeMap<>(), new TreeMap<>()),
            List.of(comparison("11122", "11122")));
    assertThat(ratchet.accept(Map.of()).floors().keySet())
        .contains("claims.b-cubed")
        .noneMatch(Scores::isReference);
  }
}
