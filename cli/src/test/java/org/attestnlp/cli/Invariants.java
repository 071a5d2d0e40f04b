package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;

/** What every result keeps to, whatever the text. */
public final class Invariants {

  private Invariants() {}

  /**
   * Valid, every span where it says, nothing against the rules of the format, read back the same.
   */
  public static void hold(AnnotatedArticle article) {
    String json = ArticleJson.write(article);
    Hostile.record(json);
    assertThat(ArticleJson.breaches(json)).as(article.text()).isEmpty();
    assertThat(ArticleJson.read(json)).isEqualTo(article);
  }
}
