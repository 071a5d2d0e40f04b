package org.attestnlp.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;

/**
 * Annotates articles on several threads and hands the outcomes over in input order; at most a few
 * wait in memory.
 */
final class Batch {

  /** Takes the outcomes, one at a time, in input order. */
  interface Sink {
    void accept(Outcome outcome) throws IOException;
  }

  private static final int WAITING_PER_THREAD = 4;

  private final Pipeline pipeline;
  private final int threads;

  Batch(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /**
   * Runs to the end of the inputs; an article that fails gives an error record and the batch goes
   * on.
   */
  void run(Iterator<Input> inputs, Sink sink) throws IOException {
    if (threads == 1) {
      while (inputs.hasNext()) {
        sink.accept(outcome(inputs.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> waiting = new ArrayDeque<>();
      while (inputs.hasNext()) {
        Input input = inputs.next();
        waiting.add(workers.submit(() -> outcome(input)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          sink.accept(take(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        sink.accept(take(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome outcome(Input input) {
    return outcome(pipeline, input);
  }

  /** The result of one input, or its error record. */
  static Outcome outcome(Pipeline pipeline, Input input) {
    if (input instanceof Input.Loaded loaded) {
      return annotate(pipeline, loaded.article());
    }
    return ((Input.Broken) input).error();
  }

  private static Outcome annotate(Pipeline pipeline, Article article) {
    try {
      return pipeline.annotate(article);
    } catch (OutOfMemoryError e) {
      return new ArticleError(
          article.id(), ErrorCode.OUT_OF_MEMORY, "out of memory; give Java more heap with -Xmx");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return new ArticleError(article.id(), ErrorCode.INTERNAL, "internal failure: " + e);
    }
  }

  private static Outcome take(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article's failure is an outcome", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    }
  }
}
