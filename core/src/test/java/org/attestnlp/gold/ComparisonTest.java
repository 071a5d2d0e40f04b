package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void gold_against_itself_scores_one_everywhere() {
    Comparison same = Comparison.of(Fixture.right().gold(), Fixture.right().result());
    assertThat(same.differences()).isEmpty();
    assertThat(same.scores().counts()).isNotEmpty();
    same.scores()
        .counts()
        .forEach((metric, counts) -> assertThat(counts.f1()).as(metric).isEqualTo(1));
    assertThat(same.right())
        .containsExactly(
            "mill/claims/107-109",
            "mill/claims/120-122",
            "mill/entities/0-9",
            "mill/entities/14-23",
            "mill/entities/4-9",
            "mill/entities/58-60",
            "mill/quotes/36-56",
            "mill/quotes/73-80");
  }

  @Test
  void one_span_over_the_whole_text_wins_nothing() {
    Fixture all = new Fixture().quote("q1", Fixture.TEXT, Fixture.source("e1", "Ada Quill"));
    all.entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill");
    Comparison comparison = Comparison.of(Fixture.right().gold(), all.result());
    assertThat(comparison.scores().of("quotes.right").f1()).isZero();
    assertThat(comparison.scores().of("quotes.span").f1()).isZero();
    // the one overlap that SemEval's partial count still sees is half a point of two
    assertThat(comparison.scores().of("quotes.partial").recall()).isEqualTo(0.25);
  }

  @Test
  void semeval_counts_are_those_computed_by_hand() {
    // wanted: Ada Quill, Quill, Ben Marsh, He; found: Ada Quill (right), “Ben” (part of Ben Marsh,
    // as a place), “mill” (new). strict 1 of 3 found and 4 wanted; partial 1.5; type 1
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
            .entity("e2", EntityType.LOCATION, "Ben", "Ben")
            .entity("e3", EntityType.ORGANIZATION, "mill", "mill");
    // “Quill” lies inside “Ada Quill”: the longer overlap takes it
    Scores scores = Comparison.of(Fixture.right().gold(), found.result()).scores();
    assertThat(scores.of("entities.strict").precision()).isEqualTo(1 / 3.0);
    assertThat(scores.of("entities.strict").recall()).isEqualTo(0.25);
    assertThat(scores.of("entities.exact").precision()).isEqualTo(1 / 3.0);
    assertThat(scores.of("entities.partial").precision()).isEqualTo(0.5);
    assertThat(scores.of("entities.partial").recall()).isEqualTo(1.5 / 4);
    assertThat(scores.of("entities.type").precision()).isEqualTo(1 / 3.0);
    assertThat(scores.of("entities.strict.LOCATION").precision()).isZero();
  }

  @Test
  void groups_are_scored_as_b_cubed_and_lea_define() {
    // wanted {Ada Quill, Quill} {Ben Marsh, He}; found {Ada Quill, Quill, He} {Ben Marsh}
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill", "He ")
            .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh");
    Scores scores =
        Comparison.of(
                new Fixture()
                    .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill")
                    .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh", "He ")
                    .gold(),
                found.result())
            .scores();
    // B-cubed: precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4
    assertThat(scores.of("entities.b-cubed").precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.of("entities.b-cubed").recall()).isCloseTo(0.75, within(1e-9));
    // LEA: precision (3 · 1/3 + 1 · 0) / 4, for {Ben Marsh} is no group of one in the gold;
    // recall (2 · 1 + 2 · 0) / 4
    assertThat(scores.of("entities.lea").precision()).isCloseTo(0.25, within(1e-9));
    assertThat(scores.of("entities.lea").recall()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void swapping_the_sides_swaps_precision_and_recall() {
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
            .quote("q1", "the mill would close", Fixture.source("e1", "Ada Quill"))
            .claim("c1", "40", 40, "boats");
    Scores one = Comparison.of(Fixture.right().gold(), found.result()).scores();
    Scores other = Comparison.of(found.gold(), Fixture.right().result()).scores();
    for (String metric :
        List.of("entities.strict", "entities.b-cubed", "quotes.right", "claims.right")) {
      assertThat(one.of(metric).precision()).as(metric).isEqualTo(other.of(metric).recall());
      assertThat(one.of(metric).recall()).as(metric).isEqualTo(other.of(metric).precision());
    }
    assertThat(one.of("quotes.right").recall()).isEqualTo(0.5);
  }

  @Test
  void each_side_is_filed_under_its_own_kind_so_that_swapping_swaps_these_too() {
    // q1 DIRECT on the one side and MIXED on the other, q2 on the one side alone
    AnnotatedArticle direct = Fixture.right().with("/quotes/0/kind", "\"DIRECT\"");
    AnnotatedArticle mixed =
        Fixture.read(
            Fixture.changed(
                Fixture.json(Fixture.right().without("q2")), "/quotes/0/kind", "\"MIXED\""));
    Scores one = Comparison.of(GoldArticle.of(direct), mixed).scores();
    Scores other = Comparison.of(GoldArticle.of(mixed), direct).scores();
    assertThat(one.of("quotes.right.DIRECT")).isEqualTo(new Counts(0, 0, 1, 1));
    assertThat(one.of("quotes.right.MIXED")).isEqualTo(new Counts(1, 1, 0, 0));
    assertThat(other.of("quotes.right.DIRECT")).isEqualTo(new Counts(1, 1, 0, 0));
    assertThat(other.of("quotes.right.MIXED")).isEqualTo(new Counts(0, 0, 1, 1));
    assertThat(one.of("quotes.right")).isEqualTo(new Counts(1, 1, 1, 2));
    for (String metric : one.counts().keySet()) {
      Counts swapped = other.of(metric);
      assertThat(one.of(metric))
          .as(metric)
          .isEqualTo(
              new Counts(
                  swapped.rightGold(), swapped.gold(), swapped.rightFound(), swapped.found()));
    }
  }

  @Test
  void a_mention_kind_is_filed_the_same_way() {
    AnnotatedArticle nominal = Fixture.right().with("/entities/0/mentions/0/kind", "\"NOMINAL\"");
    Scores scores = Comparison.of(Fixture.right().gold(), nominal).scores();
    assertThat(scores.of("entities.right.NAME")).isEqualTo(new Counts(2, 2, 3, 3));
    assertThat(scores.of("entities.right.NOMINAL")).isEqualTo(new Counts(1, 1, 0, 0));
    assertThat(scores.of("entities.kind")).isEqualTo(new Counts(3, 4, 3, 4));
  }

  @Test
  void the_order_of_items_changes_nothing() {
    AnnotatedArticle plain = Fixture.right().result();
    Comparison first = Comparison.of(Fixture.right().gold(), plain);
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      AnnotatedArticle mixed =
          Draft.of(ArticleFields.ARTICLE)
              .set(ArticleFields.ID, plain.id())
              .set(ArticleFields.TEXT, plain.text())
              .set(ArticleFields.ENTITIES, shuffled(plain.entities(), random))
              .set(ArticleFields.QUOTES, shuffled(plain.quotes(), random))
              .set(ArticleFields.CLAIMS, shuffled(plain.claims(), random))
              .set(ArticleFields.PRODUCER, plain.producer())
              .make();
      Comparison again = Comparison.of(GoldArticle.of(mixed), plain);
      assertThat(again.scores()).isEqualTo(first.scores());
      assertThat(again.right()).isEqualTo(first.right());
    }
  }

  @Test
  void a_wrong_speaker_is_named_in_words() {
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill")
            .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh", "He ")
            .quote("q1", "the mill would close", Fixture.source("e2", "Ben Marsh"))
            .quote("q2", "We stay", Fixture.source("e2", "Ben Marsh"))
            .claim("c1", "40", 40, "boats")
            .claim("c2", "12", 12, "boats");
    Comparison comparison = Comparison.of(Fixture.right().gold(), found.result());
    assertThat(comparison.differences())
        .extracting(d -> d.kind() + " " + d.item() + ": " + d.detail())
        .containsExactly(
            "CHANGED mill/quotes/36-56: speaker Ada Quill found as Ben Marsh;"
                + " speaker-entity Ada Quill found as Ben Marsh",
            "CHANGED mill/claims/120-122: counted “trucks” found as “boats”;"
                + " head trucks found as boats");
    assertThat(comparison.scores().of("quotes.right").f1()).isEqualTo(0.5);
    assertThat(comparison.scores().of("quotes.kind").f1()).isEqualTo(1);
    assertThat(comparison.scores().of("claims.found").f1()).isEqualTo(1);
    assertThat(comparison.scores().of("claims.right").f1()).isEqualTo(0.5);
  }

  @Test
  void optional_items_count_neither_way_and_forbidden_ones_are_traps() {
    Marks optional = new Marks(true, false, List.of());
    Marks forbidden = new Marks(false, true, List.of());
    GoldArticle gold = Fixture.right().mark("q1", optional).mark("c2", forbidden).gold();
    Comparison missing =
        Comparison.of(gold, new Fixture().quote("q9", "We stay", marsh()).result());
    assertThat(missing.scores().of("quotes.right").recall()).isEqualTo(1);
    assertThat(missing.scores().of("claims.found").gold()).isEqualTo(1);

    Comparison all = Comparison.of(gold, Fixture.right().result());
    assertThat(all.scores().of("quotes.right").found()).isEqualTo(1);
    assertThat(all.differences())
        .extracting(Difference::kind, Difference::item)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Difference.Kind.TRAP, "mill/claims/120-122!"));
  }

  @Test
  void what_is_not_gold_is_not_wrong_in_a_layer_that_is_not_complete() {
    GoldArticle gold =
        new Fixture().claim("c1", "40", 40, "boats").gold(GoldLayer.ENTITIES, GoldLayer.QUOTES);
    Scores scores = Comparison.of(gold, Fixture.right().result()).scores();
    assertThat(scores.of("claims.right").precision()).isEqualTo(1);
    assertThat(scores.of("quotes.right").precision()).isZero();
  }

  @Test
  void an_alternative_span_is_as_right_as_the_first() {
    Span longer = Fixture.span("said the mill would close");
    GoldArticle gold =
        new Fixture()
            .quote("q1", "close", Fixture.source("e1", "Ada Quill"))
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
            .mark("q1", new Marks(false, false, List.of(longer)))
            .gold();
    Fixture found =
        new Fixture()
            .quote("q1", "the mill would close", Fixture.source("e1", "Ada Quill"))
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill");
    assertThat(Comparison.of(gold, found.result()).scores().of("quotes.right").f1()).isEqualTo(1);
  }

  @Test
  void gold_of_another_text_is_refused() {
    AnnotatedArticle other =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, "x")
            .set(ArticleFields.TEXT, "Other.")
            .set(ArticleFields.PRODUCER, Fixture.right().result().producer())
            .make();
    assertThatThrownBy(() -> Comparison.of(Fixture.right().gold(), other))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessage(
            "mill.json: gold of another text than the result x; annotate the text of the gold");
  }

  @Test
  void the_table_sums_averages_and_draws_the_same_interval_every_time() {
    Scores all = Comparison.of(Fixture.right().gold(), Fixture.right().result()).scores();
    Scores none = Comparison.of(Fixture.right().gold(), new Fixture().result()).scores();
    ScoreTable table = ScoreTable.of(List.of(all, none));
    ScoreTable.Row right =
        table.rows().stream()
            .filter(row -> row.metric().equals("quotes.right"))
            .findFirst()
            .orElseThrow();
    assertThat(right.micro()).isEqualTo(new Counts(2, 2, 2, 4));
    assertThat(right.micro().f1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(right.macro()).isEqualTo(0.5);
    assertThat(right.low()).isZero();
    assertThat(right.high()).isEqualTo(1);
    assertThat(ScoreTable.of(List.of(all, none))).isEqualTo(table);
  }

  private static org.attestnlp.model.Source marsh() {
    return new org.attestnlp.model.Source(
        org.attestnlp.model.SourceStatus.DESCRIBED, "Ben Marsh", null, null);
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }
}
