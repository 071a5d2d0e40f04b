package org.attestnlp.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.attestnlp.Article;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Answers rows with rows, in order: one thread takes the body in, one puts what is done in a spool,
 * one sends the spool. None waits for the next but through the few articles between the first two.
 */
final class RowStream {

  private static final long MOST_WAITING = 4L << 30; // bytes that wait for a client

  private final Work work;
  private final LimitedPipeline pipeline;
  private final ArticleJson.Style style;
  private final BooleanSupplier stopped;
  private final BlockingQueue<Future<Outcome>> ahead;
  private final Future<Outcome> end = new CompletableFuture<>();
  private volatile @Nullable IOException failure;

  RowStream(
      Work work,
      LimitedPipeline pipeline,
      ArticleJson.Style style,
      int threads,
      BooleanSupplier stopped) {
    this.work = work;
    this.pipeline = pipeline;
    this.style = style;
    this.stopped = stopped;
    this.ahead = new ArrayBlockingQueue<>(threads * 4);
  }

  /**
   * Runs to the end of the body.
   *
   * @return whether the whole body was answered
   */
  boolean run(BodyRows rows, OutputStream out) throws IOException, InterruptedException {
    try (Spool spool = new Spool(MOST_WAITING)) {
      Thread collector = started("collect", () -> collect(spool));
      Thread sender = started("send", () -> send(spool, out));
      boolean whole = false;
      try {
        whole = take(rows);
      } finally {
        ahead.put(end);
        collector.join();
        sender.join();
      }
      IOException broken = failure;
      if (broken != null) {
        throw broken;
      }
      return whole;
    }
  }

  private boolean take(BodyRows rows) throws IOException, InterruptedException {
    while (!stopped.getAsBoolean() && failure == null) {
      BodyRows.Row row = rows.next();
      if (row == null) {
        return true;
      }
      Article article = row.article();
      ahead.put(
          article == null
              ? CompletableFuture.completedFuture(row.error())
              : work.submit(pipeline, article));
    }
    return false;
  }

  private void collect(Spool spool) {
    try {
      for (Future<Outcome> next = ahead.take(); next != end; next = ahead.take()) {
        if (failure == null) {
          spool.add(line(next));
        } else {
          next.cancel(true);
        }
      }
    } catch (IOException e) {
      failure = e;
      drain();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      spool.end();
    }
  }

  private void drain() {
    try {
      for (Future<Outcome> next = ahead.take(); next != end; next = ahead.take()) {
        next.cancel(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private byte[] line(Future<Outcome> next) throws InterruptedException {
    Outcome outcome;
    try {
      outcome = Work.get(next);
    } catch (Problem e) {
      outcome = new ArticleError("", ErrorCode.INTERNAL, String.valueOf(e.getMessage()));
    }
    return (ArticleJson.write(outcome, style) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void send(Spool spool, OutputStream out) {
    try {
      for (byte[] next = spool.take(); next != null; next = spool.take()) {
        out.write(next);
        out.flush();
      }
    } catch (IOException e) {
      failure = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread started(String name, Runnable task) {
    Thread thread = Threads.named(name).newThread(task);
    thread.start();
    return thread;
  }
}
