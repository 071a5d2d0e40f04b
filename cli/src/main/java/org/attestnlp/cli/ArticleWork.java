package org.attestnlp.cli;

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
      try {
        return limit.run(() -> annotate(article), stopped -> late(article.id(), stopped));
      } catch (OutOfMemoryError e) {
        return OutOfMemory.record(article.id());
      }
    }
    return ((Input.Broken) input).error();
  }

  private Outcome late(String id, boolean stopped) {
    String advice =
        stopped
            ? "; split it or raise --timeout"
            : ", nor does what reads it stop: it is left behind; leave this article out";
    String message = id + ": not done within " + limit.seconds() + " s" + advice;
    return new ArticleError(id, ErrorCode.TIMEOUT, message);
  }

  private Outcome annotate(Article article) {
    try {
      return Incomplete.outcome(pipeline.annotate(article), pipeline.layers());
    } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError e) {
      return OutOfMemory.caused(e)
          ? OutOfMemory.record(article.id())
          : new ArticleError(
              article.id(), ErrorCode.INTERNAL, article.id() + ": internal failure: " + e);
    }
  }
}
