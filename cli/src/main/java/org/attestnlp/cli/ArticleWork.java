package org.attestnlp.cli;

import java.util.function.Supplier;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;

/** Reads one article within its time; whatever goes wrong becomes its error record. */
record ArticleWork(Pipeline pipeline, TimeLimit limit) {

  /** The result of one input, or its error record. */
  Outcome outcome(Input input) {
    if (input instanceof Input.Loaded loaded) {
      Article article = loaded.article();
      Supplier<Outcome> late =
          () ->
              new ArticleError(
                  article.id(),
                  ErrorCode.TIMEOUT,
                  article.id()
                      + ": not done within "
                      + limit.seconds()
                      + " s; split it or raise --timeout");
      try {
        return limit.run(() -> annotate(article), late);
      } catch (OutOfMemoryError e) {
        return OutOfMemory.record(article.id());
      }
    }
    return ((Input.Broken) input).error();
  }

  private Outcome annotate(Article article) {
    try {
      return pipeline.annotate(article);
    } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError e) {
      return OutOfMemory.caused(e)
          ? OutOfMemory.record(article.id())
          : new ArticleError(
              article.id(), ErrorCode.INTERNAL, article.id() + ": internal failure: " + e);
    }
  }
}
