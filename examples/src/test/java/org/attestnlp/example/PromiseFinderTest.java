package org.attestnlp.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;

final class PromiseFinderTest {

  @Test
  void what_is_promised_stands_in_the_result_with_who_promises_it_and_nothing_else_does() {
    AnnotatedArticle article =
        Pipeline.discover()
            .annotate(
                Article.of(
                    "quay",
                    "Mayor Ada Quill pledged to rebuild the quay. Bo Reed said that it was late."));
    AnnotatedArticle again = ArticleJson.read(ArticleJson.write(article));
    assertThat(again).isEqualTo(article);
    assertThat(PromiseFinder.PROMISES.of(again).orElseThrow())
        .extracting(promise -> promise.by() + ": " + promise.span().text())
        .containsExactly("Ada Quill: to rebuild the quay");
  }
}
