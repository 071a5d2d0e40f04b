package org.attestnlp;

import java.util.Objects;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.limit.Refusal;
import org.attestnlp.limit.TimeLimit;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;

/**
 * A pipeline that reads articles within {@link Limits}: whatever goes wrong becomes the article's
 * error record, and nothing is thrown. Made by {@link Pipeline#limited}; for one that reads an
 * article now and then, for as long as the program runs.
 *
 * <pre>{@code
 * try (LimitedPipeline limited = pipeline.limited(Limits.usual())) {
 *   Outcome outcome = limited.annotate(article);
 * }
 * }</pre>
 *
 * <p>Thread-safe. It keeps threads of its own, which let the program end, until it is closed.
 */
public final class LimitedPipeline implements AutoCloseable {

  private final Pipeline pipeline;
  private final Limits limits;
  private final TimeLimit time;

  LimitedPipeline(Pipeline pipeline, Limits limits) {
    this.pipeline = pipeline;
    this.limits = limits;
    this.time = new TimeLimit(limits.time());
  }

  /**
   * The result of an article, or its error record. It is read on a thread that can be left behind:
   * a step that neither ends nor heeds an interrupt does not hold up its caller.
   *
   * @throws java.util.concurrent.CancellationException if the caller's thread is interrupted
   *     meanwhile
   */
  public Outcome annotate(Article article) {
    Objects.requireNonNull(article, "the article is null; expected Article.of(id, text)");
    try {
      return time.run(() -> outcome(article), stopped -> late(article.id(), stopped));
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
  public Outcome annotateHere(Article article) {
    Objects.requireNonNull(article, "the article is null; expected Article.of(id, text)");
    try {
      return time.runHere(() -> outcome(article), stopped -> late(article.id(), stopped));
    } catch (OutOfMemoryError e) {
      return OutOfMemory.record(article.id());
    }
  }

  private Outcome late(String id, boolean stopped) {
    String advice =
        stopped
            ? "; split it or raise --timeout"
            : ", nor does what reads it stop: it is left behind; leave this article out";
    String message = id + ": not done within " + time.seconds() + " s" + advice;
    return new ArticleError(id, ErrorCode.TIMEOUT, message);
  }

  private Outcome outcome(Article article) {
    Refusal refusal = Refusal.of(article.text(), limits.characters());
    if (refusal != null) {
      String message = article.id() + ": " + refusal.message();
      return new ArticleError(article.id(), refusal.code(), message);
    }
    try {
      return Incomplete.outcome(pipeline.annotate(article), pipeline.layers());
    } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError e) {
      return OutOfMemory.caused(e)
          ? OutOfMemory.record(article.id())
          : new ArticleError(
              article.id(), ErrorCode.INTERNAL, article.id() + ": internal failure: " + e);
    }
  }

  /** Lets go of its threads; an article in hand is interrupted. */
  @Override
  public void close() {
    time.close();
  }
}
