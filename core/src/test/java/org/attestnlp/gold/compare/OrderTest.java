package org.attestnlp.gold.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.gold.Fixture;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Quote;
import org.junit.jupiter.api.Test;

/** Items of one span are told apart by what they say, whatever their order in the file. */
class OrderTest {

  @Test
  void items_of_one_span_pair_with_their_likes_and_keep_their_names_in_any_order() {
    AnnotatedArticle one = twins();
    AnnotatedArticle other = reversed(one);
    Comparison same = Comparison.of(GoldArticle.of(one), one);
    assertThat(same.differences()).isEmpty();
    assertThat(same.right())
        .containsExactly(
            "mill/claims/107-109",
            "mill/claims/107-109#2",
            "mill/entities/14-23",
            "mill/entities/14-23#2",
            "mill/quotes/73-80",
            "mill/quotes/73-80#2");
    for (Comparison mixed :
        List.of(
            Comparison.of(GoldArticle.of(other), one),
            Comparison.of(GoldArticle.of(one), other),
            Comparison.of(GoldArticle.of(other), other))) {
      assertThat(mixed.scores()).isEqualTo(same.scores());
      assertThat(mixed.right()).isEqualTo(same.right());
    }
  }

  @Test
  void the_name_of_the_lost_one_of_two_does_not_depend_on_which_was_found() {
    // DIRECT sorts before INDIRECT, ASSERTED before DENIED, MISC before PERSON
    AnnotatedArticle gold = twins();
    assertThat(lost(gold, "e2", "q2", "c2"))
        .containsExactly("mill/entities/14-23", "mill/quotes/73-80#2", "mill/claims/107-109#2");
    assertThat(lost(gold, "e1", "q1", "c1"))
        .containsExactly("mill/entities/14-23#2", "mill/quotes/73-80", "mill/claims/107-109");
  }

  private static List<String> lost(AnnotatedArticle gold, String... without) {
    List<String> gone = List.of(without);
    AnnotatedArticle found =
        article(
            gold,
            gold.entities().stream().filter(e -> !gone.contains(e.id())).toList(),
            gold.quotes().stream().filter(q -> !gone.contains(q.id())).toList(),
            gold.claims().stream().filter(c -> !gone.contains(c.id())).toList());
    assertThat(Comparison.of(GoldArticle.of(gold), found).right()).hasSize(3);
    return Comparison.of(GoldArticle.of(reversed(gold)), found).differences().stream()
        .map(Difference::item)
        .toList();
  }

  /** Two entities, two quotes and two claims, each pair on one span. */
  private static AnnotatedArticle twins() {
    AnnotatedArticle same =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ben Marsh", "Ben Marsh")
            .entity("e2", EntityType.MISC, "Ben Marsh", "Ben Marsh")
            .quote("q1", "We stay")
            .quote("q2", "We stay")
            .claim("c1", "40", 40, "boats")
            .claim("c2", "40", 40, "boats")
            .result();
    String json = ArticleJson.write(same);
    json = Fixture.changed(json, "/quotes/0/kind", "\"DIRECT\"");
    return ArticleJson.read(Fixture.changed(json, "/claims/1/factuality", "\"DENIED\""));
  }

  private static AnnotatedArticle reversed(AnnotatedArticle article) {
    return article(
        article,
        reversed(article.entities()),
        reversed(article.quotes()),
        reversed(article.claims()));
  }

  private static AnnotatedArticle article(
      AnnotatedArticle article, List<Entity> entities, List<Quote> quotes, List<Claim> claims) {
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, article.id())
        .set(ArticleFields.TEXT, article.text())
        .set(ArticleFields.ENTITIES, entities)
        .set(ArticleFields.QUOTES, quotes)
        .set(ArticleFields.CLAIMS, claims)
        .set(ArticleFields.PRODUCER, article.producer())
        .make();
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.reverse(copy);
    return copy;
  }
}
