package org.attestnlp.cli.input;

import java.util.function.Function;
import org.attestnlp.Article;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;

/** One article to annotate, or the record of why it could not be read. */
public sealed interface Input {

  /** The id of the article or of its record. */
  String id();

  /** What becomes of it when articles are read in this way. */
  Outcome outcome(Function<Article, Outcome> reading);

  /** An article that was read. */
  record Loaded(Article article) implements Input {
    @Override
    public String id() {
      return article.id();
    }

    @Override
    public Outcome outcome(Function<Article, Outcome> reading) {
      return reading.apply(article);
    }
  }

  /** An input that was not. */
  record Broken(ArticleError error) implements Input {
    @Override
    public String id() {
      return error.id();
    }

    @Override
    public Outcome outcome(Function<Article, Outcome> reading) {
      return error;
    }
  }
}
