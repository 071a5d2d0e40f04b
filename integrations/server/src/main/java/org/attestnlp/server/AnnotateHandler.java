package org.attestnlp.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.attestnlp.Article;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.Limits;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.HtmlPage;

/** {@code POST /annotate}: one article gives one result, rows give rows. */
final class AnnotateHandler implements AutoCloseable {

  private final ServerOptions options;
  private final Work work;
  private final Pipelines pipelines;
  private final Bodies bodies;
  private final BooleanSupplier stopped;

  AnnotateHandler(ServerOptions options, Work work, BooleanSupplier stopped) {
    this.options = options;
    this.work = work;
    this.pipelines =
        new Pipelines(options.engine(), new Limits(options.timeout(), options.maximumCharacters()));
    this.bodies = new Bodies(options.maximumCharacters());
    this.stopped = stopped;
  }

  @Override
  public void close() {
    pipelines.close();
  }

  /** Whether there is the engine that was asked for. */
  void check() {
    pipelines.of(Set.of("entities", "quotes", "claims"), false);
  }

  void answer(HttpExchange exchange, Watch.Client client)
      throws IOException, Problem, InterruptedException {
    Query query = Query.of(exchange);
    MediaType type = MediaType.of(exchange.getRequestHeaders().getFirst("Content-Type"));
    LimitedPipeline pipeline = pipelines.of(query.only(), query.strict());
    work.enter();
    try {
      if (type == MediaType.ROWS) {
        rows(exchange, client, query, pipeline);
      } else {
        Article article = bodies.article(client.body(), type, query);
        one(exchange, client, query, Work.get(work.submit(pipeline, article)));
      }
    } finally {
      work.leave();
    }
  }

  private static void one(HttpExchange exchange, Watch.Client client, Query query, Outcome outcome)
      throws IOException, Problem {
    if (outcome instanceof ArticleError error) {
      throw Problem.of(error);
    }
    if (query.format().equals("html") && outcome instanceof AnnotatedArticle article) {
      Exchanges.send(exchange, client, "text/html", HtmlPage.write(article));
      return;
    }
    boolean pretty = query.format().equals("json");
    String json = ArticleJson.write(outcome, query.style(pretty)) + "\n";
    Exchanges.send(exchange, client, "application/json", json);
  }

  private void rows(
      HttpExchange exchange, Watch.Client client, Query query, LimitedPipeline pipeline)
      throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    RowStream stream =
        new RowStream(work, pipeline, query.style(false), options.threads(), stopped);
    try (OutputStream out = client.answer()) {
      BodyRows rows = new BodyRows(client.body(), query, options.maximumCharacters());
      if (!stream.run(rows, out)) {
        byte[] last =
            (ArticleJson.write(rows.unread(), query.style(false)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        out.write(last, 0, last.length);
      }
    }
  }
}
