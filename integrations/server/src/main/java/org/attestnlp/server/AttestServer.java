package org.attestnlp.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;

/**
 * Annotates over HTTP.
 *
 * <pre>{@code
 * try (AttestServer server = AttestServer.start(ServerOptions.at(new InetSocketAddress("localhost", 8080)))) {
 *   ...
 * }
 * }</pre>
 *
 * <p>{@code POST /annotate} reads articles, {@code GET /} is a page to try it. Nothing of a text is
 * kept or logged.
 */
public final class AttestServer implements AutoCloseable {

  private static final int MOST_CONNECTIONS_SERVED = 512;
  private static final long GRACE_MILLIS = 60_000;

  private final HttpServer server;
  private final Metrics metrics = new Metrics();
  private final Work work;
  private final Watch watch;
  private final Gate gate;
  private final AnnotateHandler annotate;
  private final ThreadPoolExecutor handlers;
  private volatile boolean stopping;

  private AttestServer(ServerOptions options) throws IOException {
    usual("sun.net.httpserver.nodelay", "true");
    usual("sun.net.httpserver.maxReqTime", "3600"); // seconds for a whole request
    usual("sun.net.httpserver.maxIdleConnections", "1000");
    this.server = HttpServer.create(options.address(), 0);
    this.work = new Work(options, metrics);
    this.watch = new Watch(options.patience());
    this.gate = new Gate(options.hosts(), options.origins());
    this.annotate = new AnnotateHandler(options, work, () -> stopping);
    this.handlers =
        new ThreadPoolExecutor(
            0,
            MOST_CONNECTIONS_SERVED,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Threads.named("http"));
    server.setExecutor(handlers);
    server.createContext("/", this::handle);
  }

  /** Of the JDK's server, unless the user has set it. */
  private static void usual(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /**
   * Starts a server.
   *
   * @throws IOException if the address cannot be listened at
   * @throws org.attestnlp.PipelineException if the engine is unknown
   */
  public static AttestServer start(ServerOptions options) throws IOException {
    AttestServer server = new AttestServer(options);
    server.annotate.check();
    server.server.start();
    return server;
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) {
    metrics.requests.incrementAndGet();
    try (exchange;
        Watch.Client client = watch.client(exchange)) {
      try {
        answer(exchange, client);
      } catch (Problem e) {
        Exchanges.refuse(exchange, client, e);
      }
    } catch (IOException e) {
      // the client went away, or was sent away
    } finally {
      metrics.answered(exchange.getResponseCode());
      metrics.requests.decrementAndGet();
    }
  }

  private void answer(HttpExchange exchange, Watch.Client client) throws IOException, Problem {
    String origin = gate.check(exchange.getRequestHeaders());
    if (origin != null) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
      exchange.getResponseHeaders().set("Vary", "Origin");
    }
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/annotate")) {
      post(exchange, client);
      return;
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw notAllowed(exchange, "GET, HEAD");
    }
    switch (path) {
      case "/" -> StartPage.send(exchange, client);
      case "/schema" ->
          Exchanges.send(exchange, client, "application/schema+json", ArticleJson.schema());
      case "/engines" ->
          Exchanges.send(exchange, client, "application/json", Descriptions.engines());
      case "/openapi.json" ->
          Exchanges.send(exchange, client, "application/json", Descriptions.openApi());
      case "/health" -> health(exchange, client);
      case "/metrics" ->
          Exchanges.send(exchange, client, "text/plain; version=0.0.4", metrics.text());
      default ->
          throw new Problem(404, "NOT_FOUND", "nothing is at " + path + "; see /openapi.json");
    }
  }

  private void health(HttpExchange exchange, Watch.Client client) throws IOException, Problem {
    checkRunning();
    String json = "{\"status\":\"UP\",\"version\":\"" + Pipeline.version() + "\"}\n";
    Exchanges.send(exchange, client, "application/json", json);
  }

  private void post(HttpExchange exchange, Watch.Client client) throws IOException, Problem {
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "POST");
      exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "Content-Type");
      exchange.getResponseHeaders().set("Allow", "POST, OPTIONS");
      Exchanges.send(exchange, client, 204, "text/plain", new byte[0]);
      return;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      throw notAllowed(exchange, "POST, OPTIONS");
    }
    checkRunning();
    try {
      annotate.answer(exchange, client);
    } catch (InterruptedException e) {
      throw new IOException("the client did nothing for too long", e);
    }
  }

  private static Problem notAllowed(HttpExchange exchange, String allowed) {
    exchange.getResponseHeaders().set("Allow", allowed);
    return new Problem(405, "METHOD_NOT_ALLOWED", "expected " + allowed);
  }

  private void checkRunning() throws Problem {
    if (stopping) {
      throw new Problem(503, "STOPPING", "the server stops; come again later");
    }
  }

  /** Takes no more articles, finishes those in hand for at most a minute, and ends. */
  @Override
  public void close() {
    stopping = true;
    long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
    try {
      while (metrics.requests.get() > 0 && System.nanoTime() < end) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    handlers.shutdownNow();
    work.close();
    annotate.close();
    watch.close();
  }
}
