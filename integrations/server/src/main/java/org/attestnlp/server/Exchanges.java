package org.attestnlp.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sends answers. */
final class Exchanges {

  private static final int MOST_DRAINED = 256 << 20; // bytes of a body that is not read

  private Exchanges() {}

  static void send(HttpExchange exchange, Watch.Client client, int status, String type, byte[] body)
      throws IOException {
    client.bodyTaken();
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      try (OutputStream out = client.answer()) {
        out.write(body, 0, body.length);
      }
    }
  }

  static void send(HttpExchange exchange, Watch.Client client, String type, String body)
      throws IOException {
    send(exchange, client, 200, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** A client that sends on does not see an answer before its end: what it sends is taken. */
  static void refuse(HttpExchange exchange, Watch.Client client, Problem problem)
      throws IOException {
    InputStream body = client.body();
    byte[] piece = new byte[1 << 16];
    int taken = 0;
    int n = body.read(piece, 0, piece.length);
    while (n >= 0 && taken < MOST_DRAINED) {
      taken += n;
      n = body.read(piece, 0, piece.length);
    }
    if (problem.status() == 429 || problem.status() == 503) {
      exchange.getResponseHeaders().set("Retry-After", "1");
    }
    send(exchange, client, problem.status(), "application/problem+json", problem.json());
  }
}
