package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.model.EntityType;
import org.junit.jupiter.api.Test;

/** What the gold forbids is seen although it overlaps something wanted. */
class TrapTest {

  private static final Marks FORBIDDEN = new Marks(false, true, List.of());

  @Test
  void a_forbidden_name_inside_a_wanted_one_fires() {
    // wanted the person “Ada Quill”, forbidden the place “Ada”
    GoldArticle gold =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
            .entity("e2", EntityType.LOCATION, "Ada", "Ada")
            .mark("e2", FORBIDDEN)
            .gold();
    Fixture inner = new Fixture().entity("e1", EntityType.LOCATION, "Ada", "Ada");
    Comparison comparison = Comparison.of(gold, inner.result());
    assertThat(lines(comparison))
        .containsExactly("TRAP mill/entities/0-3!", "LOST mill/entities/0-9");
    assertThat(comparison.scores().of("entities.strict")).isEqualTo(new Counts(0, 1, 0, 1));
  }

  @Test
  void a_forbidden_type_on_the_span_of_a_wanted_one_fires_and_the_wanted_type_does_not() {
    GoldArticle gold =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ben Marsh", "Ben Marsh")
            .entity("e2", EntityType.LOCATION, "Ben Marsh", "Ben Marsh")
            .mark("e2", FORBIDDEN)
            .gold();
    Fixture place = new Fixture().entity("e1", EntityType.LOCATION, "Ben Marsh", "Ben Marsh");
    assertThat(lines(Comparison.of(gold, place.result())))
        .containsExactly("LOST mill/entities/14-23", "TRAP mill/entities/14-23!");
    Fixture person = new Fixture().entity("e1", EntityType.PERSON, "Ben Marsh", "Ben Marsh");
    assertThat(lines(Comparison.of(gold, person.result()))).isEmpty();
    // neither type: it stands for the wanted one, with a wrong type
    Fixture misc = new Fixture().entity("e1", EntityType.MISC, "Ben Marsh", "Ben Marsh");
    assertThat(lines(Comparison.of(gold, misc.result())))
        .containsExactly("CHANGED mill/entities/14-23");
  }

  @Test
  void a_forbidden_name_of_nothing_else_fires_whatever_its_type() {
    GoldArticle gold =
        new Fixture()
            .entity("e1", EntityType.MISC, "mill", "mill")
            .mark("e1", FORBIDDEN)
            .gold(GoldLayer.QUOTES);
    Fixture found = new Fixture().entity("e1", EntityType.ORGANIZATION, "mill", "mill");
    Comparison comparison = Comparison.of(gold, found.result());
    assertThat(lines(comparison)).containsExactly("TRAP mill/entities/40-44!");
    assertThat(comparison.scores().of("entities.right.NAME")).isEqualTo(new Counts(0, 1, 0, 0));
    // a longer name is no mention of what is forbidden
    Fixture longer = new Fixture().entity("e1", EntityType.ORGANIZATION, "the mill", "the mill");
    assertThat(lines(Comparison.of(gold, longer.result()))).isEmpty();
  }

  @Test
  void a_forbidden_quote_inside_a_wanted_one_fires() {
    GoldArticle gold =
        new Fixture()
            .quote("q1", "said the mill would close")
            .quote("q2", "close")
            .mark("q2", FORBIDDEN)
            .gold();
    Comparison inner = Comparison.of(gold, new Fixture().quote("q1", "close").result());
    assertThat(lines(inner)).containsExactly("LOST mill/quotes/31-56", "TRAP mill/quotes/51-56!");
    assertThat(inner.scores().of("quotes.right")).isEqualTo(new Counts(0, 1, 0, 1));
    Fixture outer = new Fixture().quote("q1", "said the mill would close");
    assertThat(lines(Comparison.of(gold, outer.result()))).isEmpty();
    Fixture both = outer.quote("q2", "close");
    assertThat(lines(Comparison.of(gold, both.result())))
        .containsExactly("TRAP mill/quotes/51-56!");
  }

  @Test
  void a_forbidden_quote_fires_on_half_of_its_words_and_in_a_layer_that_is_not_complete() {
    GoldArticle gold =
        new Fixture()
            .quote("q1", "the mill would close")
            .mark("q1", FORBIDDEN)
            .gold(GoldLayer.CLAIMS);
    // 10 of 20 characters, then 5 of 20
    Fixture half = new Fixture().quote("q1", "ould close");
    assertThat(lines(Comparison.of(gold, half.result())))
        .containsExactly("TRAP mill/quotes/46-56!");
    Fixture less = new Fixture().quote("q1", "close");
    assertThat(lines(Comparison.of(gold, less.result()))).isEmpty();
  }

  @Test
  void a_forbidden_reading_of_a_wanted_number_fires() {
    GoldArticle gold =
        new Fixture()
            .claim("c1", "40 boats and 12", 52, "boats")
            .claim("c2", "40", 40, "boats")
            .mark("c2", FORBIDDEN)
            .gold();
    assertThat(lines(Comparison.of(gold, new Fixture().claim("c1", "40", 40, "boats").result())))
        .containsExactly("TRAP mill/claims/107-109!", "LOST mill/claims/107-122");
    Fixture right = new Fixture().claim("c1", "40 boats and 12", 52, "boats");
    assertThat(lines(Comparison.of(gold, right.result()))).isEmpty();
  }

  private static List<String> lines(Comparison comparison) {
    return comparison.differences().stream().map(d -> d.kind() + " " + d.item()).toList();
  }
}
