package org.attestnlp.model;

/** What became of an article: its annotations, or the reason why there are none. */
public sealed interface Outcome permits AnnotatedArticle, ArticleError {

  /** The article's id. */
  String id();
}
