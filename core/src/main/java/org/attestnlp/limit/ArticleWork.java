package org.attestnlp.limit;

import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;

/**
 * Reads articles, each within its time; whatever goes wrong becomes the article's error record.
 *
 * <pre>{@code
 * try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(30))) {
 *   Outcome outcome = new ArticleWork(Pipeline.discover(), limit).outcome(article);
 * }
 * }</pre>
 *
 * @param pipeline what reads them
 * @param limit how long each may take
 */
public record ArticleWork(Pipeline pipeline, TimeLimit limit) {

  /**
   * The result of an article, or its error record.
   *
   * @throws java.util.concurrent.CancellationException if the caller's thread is interrupted
   *     meanwhile
   */
  public Outcome outcome(Article article) {
    try {
      return limit.run(() -> annotate(article), stopped -> late(article.id(), stopped));
    } catch (OutOfMemoryError e) {
      return OutOfMemory.record(article.id());
    }
  }

  /**
   * The same on the caller's thread; see {@link TimeLimit#runHere}.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted by somebody
   *     else
   */
  public Outcome outcomeHere(Article article) {
    try {
      return limit.runHere(() -> annotate(article), stopped -> late(article.id(), stopped));
    } catch (OutOfMemoryError e) {
      return OutOfMemory.record(article.id());
    }
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
