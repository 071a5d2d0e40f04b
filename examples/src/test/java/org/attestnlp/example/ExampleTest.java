package org.attestnlp.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.Article;
import org.attestnlp.NameList;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Quote;
import org.attestnlp.spi.Layer;
import org.junit.jupiter.api.Test;

final class ExampleTest {

  private static final Article ARTICLE =
      Article.of(
          "quay",
          "HEADLINE: Quay\u00AD side reopens\n\nMayor Ada Quill said on Monday that 40 boats were"
              + " back. Write to ada@qu\u00ADill.example or follow #SaveTheQuay.\n\nThe Lena Marsh"
              + " was named in case 23-cv-01442; C-131/12 and room 23-c are others.\n");

  private static final Pipeline PIPELINE =
      Pipeline.builder()
          .names(NameList.parse("house", "Lena Marsh\tMISC:SHIP\tMV Lena Marsh\n"))
          .build();

  private final AnnotatedArticle result = PIPELINE.annotate(ARTICLE);

  @Test
  void a_layer_of_ones_own_stands_in_the_json_and_is_read_back() {
    String json = ArticleJson.write(result);
    assertThat(json).contains("\"extensions\": {").contains("\"kind\": \"CASE_NUMBER\"");
    AnnotatedArticle again = ArticleJson.read(json);
    assertThat(again).isEqualTo(result);
    assertThat(ContactFinder.CONTACTS.of(again).orElseThrow())
        .extracting(contact -> contact.kind() + " " + contact.span().text())
        .containsExactly(
            "EMAIL ada@qu\u00ADill.example",
            "HASHTAG #SaveTheQuay",
            "CASE_NUMBER 23-cv-01442",
            "CASE_NUMBER C-131/12");
  }

  @Test
  void the_layers_stand_beside_the_result() {
    assertThat(PIPELINE.read(ARTICLE).layers().get(ContactFinder.CONTACTS)).hasSize(4);
    assertThat(PIPELINE.read(ARTICLE).layers().get(Layer.TOKENS).size()).isGreaterThan(30);
  }

  @Test
  void a_step_found_on_the_class_path_takes_the_place_of_the_one_that_comes_with_attest() {
    assertThat(PIPELINE.steps()).contains("slug-header").doesNotContain("rules-header");
    assertThat(result.title()).isNotNull();
    assertThat(result.title().text()).isEqualTo("Quay\u00AD side reopens");
  }

  @Test
  void a_name_of_the_house_list_is_taken_as_it_stands() {
    Entity ship =
        result.entities().stream()
            .filter(entity -> entity.name().equals("MV Lena Marsh"))
            .findFirst()
            .orElseThrow();
    assertThat(ship.subtype()).isEqualTo("SHIP");
  }

  @Test
  void what_was_found_can_be_looked_up() {
    Quote quote = result.quotes().get(0);
    Entity mayor = result.entity(quote.speakers().get(0)).orElseThrow();
    assertThat(mayor.name()).isEqualTo("Ada Quill");
    assertThat(result.quotesBy(mayor)).containsExactly(quote);
    assertThat(result.claimsBy(mayor)).isNotEmpty();
  }
}
