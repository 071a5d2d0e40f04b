package org.attestnlp;

import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attestnlp.limit.Batch;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;

/** One run over many articles: the outcomes in order, counted as they are taken. */
final class BatchRun implements Iterator<Outcome>, AutoCloseable {

  private final BatchOptions options;
  private final LimitedPipeline limited;
  private final Batch<Article, Outcome> batch;
  private final long start = System.nanoTime();
  private long done;
  private long failed;
  private long incomplete;
  private long characters;

  private BatchRun(Pipeline pipeline, Iterator<Article> articles, BatchOptions options) {
    this.options = options;
    this.limited = pipeline.limited(options.limits());
    this.batch = new Batch<>(options.threads(), options.stop(), articles, limited::annotate);
  }

  /** The outcomes of the articles; closing the stream ends the run. */
  static Stream<Outcome> of(Pipeline pipeline, Stream<Article> articles, BatchOptions options) {
    BatchRun run = new BatchRun(pipeline, articles.iterator(), options);
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(run, ordered), false)
        .onClose(run::close)
        .onClose(articles::close);
  }

  @Override
  public boolean hasNext() {
    boolean more = batch.hasNext();
    if (!more) {
      close();
    }
    return more;
  }

  @Override
  public Outcome next() {
    Outcome outcome = batch.next();
    done++;
    if (outcome instanceof ArticleError) {
      failed++;
    } else if (outcome instanceof AnnotatedArticle article) {
      characters += article.text().length();
      incomplete += Incomplete.is(article) ? 1 : 0;
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    options.progress().accept(new BatchProgress(done, failed, incomplete, characters, elapsed));
    return outcome;
  }

  @Override
  public void close() {
    batch.close();
    limited.close();
  }
}
