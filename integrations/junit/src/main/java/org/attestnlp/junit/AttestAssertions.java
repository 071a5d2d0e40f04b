package org.attestnlp.junit;

import org.attestnlp.model.AnnotatedArticle;

/**
 * Entry to the assertions; import statically.
 *
 * <pre>{@code
 * assertThat(article).hasQuote("won’t sit idle").spokenBy("Yoon Suk Yeol").ofKind(MIXED);
 * }</pre>
 */
public final class AttestAssertions {

  private AttestAssertions() {}

  /** Assertions about a result. */
  public static ArticleAssert assertThat(AnnotatedArticle article) {
    return new ArticleAssert(article);
  }
}
