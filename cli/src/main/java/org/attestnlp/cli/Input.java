package org.attestnlp.cli;

import org.attestnlp.Article;
import org.attestnlp.model.ArticleError;

/** One article to annotate, or the record of why it could not be read. */
sealed interface Input {

  /** The id of the article or of its record. */
  String id();

  /** An article that was read. */
  record Loaded(Article article) implements Input {
    @Override
    public String id() {
      return article.id();
    }
  }

  /** An input that was not. */
  record Broken(ArticleError error) implements Input {
    @Override
    public String id() {
      return error.id();
    }
  }
}
