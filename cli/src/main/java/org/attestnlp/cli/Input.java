package org.attestnlp.cli;

import org.attestnlp.Article;
import org.attestnlp.model.ArticleError;

/** One article to annotate, or the record of why it could not be read. */
sealed interface Input {

  /** An article that was read. */
  record Loaded(Article article) implements Input {}

  /** An input that was not. */
  record Broken(ArticleError error) implements Input {}
}
