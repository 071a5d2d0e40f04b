package org.attestnlp.server;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.attestnlp.Article;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.model.Outcome;

/** Reads articles on a few threads; who comes when too many wait is sent away. */
final class Work implements AutoCloseable {

  private final ExecutorService workers;
  private final Semaphore places;
  private final Metrics metrics;

  Work(ServerOptions options, Metrics metrics) {
    this.workers = Executors.newFixedThreadPool(options.threads(), Threads.named("article"));
    this.places = new Semaphore(options.queue());
    this.metrics = metrics;
  }

  /** Takes a place among those who wait; give it back with {@link #leave}. */
  void enter() throws Problem {
    if (!places.tryAcquire()) {
      throw new Problem(429, "TOO_MANY_REQUESTS", "too many requests wait; come again in a second");
    }
  }

  void leave() {
    places.release();
  }

  /** Reads an article when a thread is free. */
  Future<Outcome> submit(LimitedPipeline pipeline, Article article) {
    return workers.submit(() -> read(pipeline, article));
  }

  private Outcome read(LimitedPipeline pipeline, Article article) {
    metrics.inHand.incrementAndGet();
    long start = System.nanoTime();
    try {
      Outcome outcome = pipeline.annotate(article);
      metrics.read(outcome, System.nanoTime() - start);
      return outcome;
    } finally {
      metrics.inHand.decrementAndGet();
    }
  }

  /** What an article came to. */
  static Outcome get(Future<Outcome> future) throws Problem, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new Problem(500, "INTERNAL", "internal failure: " + e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
