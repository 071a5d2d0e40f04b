package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.junit.jupiter.api.Test;

/** Optional items and alternatives, on every layer and on single mentions. */
class MarksTest {

  private static final Marks OPTIONAL = new Marks(true, false, List.of());
  private static final Marks FORBIDDEN = new Marks(false, true, List.of());

  @Test
  void an_optional_entity_counts_neither_way() {
    GoldArticle gold = people().mark("e1", OPTIONAL).gold();
    Comparison missing =
        Comparison.of(
            gold, new Fixture().entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh").result());
    assertThat(missing.differences()).isEmpty();
    assertThat(missing.scores().of("entities.right")).isEqualTo(new Counts(1, 1, 1, 1));
    Comparison found = Comparison.of(gold, people().result());
    assertThat(found.differences()).isEmpty();
    assertThat(found.right()).containsExactly("mill/entities/14-23");
    assertThat(found.scores().of("entities.right")).isEqualTo(new Counts(1, 1, 1, 1));
    // right or wrong
    Fixture wrong =
        new Fixture()
            .entity("e1", EntityType.MISC, "Ada Quill", "Ada Quill")
            .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh");
    assertThat(Comparison.of(gold, wrong.result()).differences()).isEmpty();
  }

  @Test
  void an_optional_item_takes_no_found_one_that_merely_touches_it() {
    GoldArticle gold =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill met", "Ada Quill met")
            .quote("q1", "said the mill would close")
            .claim("c1", "40", 40, "boats")
            .mark("e1", OPTIONAL)
            .mark("q1", OPTIONAL)
            .mark("c1", OPTIONAL)
            .gold();
    Fixture touching =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada", "Ada")
            .quote("q1", "close")
            .claim("c1", "40", 41, "boats");
    assertThat(Comparison.of(gold, touching.result()).differences())
        .extracting(d -> d.kind() + " " + d.item())
        .containsExactly(
            "NEW mill/entities/0-3+", "NEW mill/quotes/51-56+", "NEW mill/claims/107-109+");
    Fixture enough =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
            .quote("q1", "mill would close")
            .claim("c1", "40 boats", 40, "boats");
    assertThat(Comparison.of(gold, enough.result()).differences()).isEmpty();
  }

  @Test
  void a_pair_that_merely_touches_is_no_error_in_a_layer_that_is_not_complete() {
    GoldArticle gold =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill met", "Ada Quill met")
            .quote("q1", "said the mill would close")
            .claim("c1", "40", 40, "boats")
            .gold(new GoldLayer[0]);
    Fixture touching =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada", "Ada")
            .quote("q1", "close")
            .claim("c1", "40", 41, "boats");
    Comparison comparison = Comparison.of(gold, touching.result());
    assertThat(comparison.differences())
        .extracting(d -> d.kind() + " " + d.item())
        .containsExactly(
            "LOST mill/entities/0-13", "LOST mill/quotes/31-56", "LOST mill/claims/107-109");
    for (String metric : List.of("entities.right", "quotes.right", "claims.right")) {
      assertThat(comparison.scores().of(metric)).as(metric).isEqualTo(new Counts(0, 0, 0, 1));
    }
  }

  @Test
  void marks_on_a_mention_hold_for_it_alone() {
    Span quill = Fixture.span("Quill");
    Fixture two = new Fixture().entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill");
    GoldArticle optional = two.mark(GoldArticle.mention("e1", quill), OPTIONAL).gold();
    Fixture one = new Fixture().entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill");
    assertThat(Comparison.of(optional, one.result()).differences()).isEmpty();
    GoldArticle forbidden = two.mark(GoldArticle.mention("e1", quill), FORBIDDEN).gold();
    assertThat(Comparison.of(forbidden, one.result()).differences()).isEmpty();
    assertThat(Comparison.of(forbidden, two.result()).differences())
        .extracting(d -> d.kind() + " " + d.item())
        .containsExactly("TRAP mill/entities/4-9!");
  }

  @Test
  void an_alternative_is_as_exact_as_the_first_span_in_every_layer() {
    GoldArticle gold =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
            .quote("q1", "close")
            .claim("c1", "40", 40, "boats")
            .mark("e1", alternative("Quill"))
            .mark("q1", alternative("said the mill would close"))
            .mark("c1", alternative("40 boats"))
            .gold();
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Quill")
            .quote("q1", "said the mill would close")
            .claim("c1", "40 boats", 40, "boats");
    Comparison comparison = Comparison.of(gold, found.result());
    assertThat(comparison.differences()).isEmpty();
    for (String metric :
        List.of("entities.strict", "entities.b-cubed", "quotes.strict", "claims.strict")) {
      assertThat(comparison.scores().of(metric).f1()).as(metric).isEqualTo(1);
    }
    // near an alternative is not exact
    Fixture near = new Fixture().quote("q1", "the mill would close");
    assertThat(Comparison.of(gold, near.result()).scores().of("quotes.exact").f1()).isZero();
  }

  private static Marks alternative(String words) {
    return new Marks(false, false, List.of(Fixture.span(words)));
  }

  private static Fixture people() {
    return new Fixture()
        .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
        .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh");
  }
}
