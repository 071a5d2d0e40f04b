package org.attestnlp.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** The page to paste a text and look. It asks nobody but this server. */
final class StartPage {

  /**
   * Inline styles and scripts are those of the page and of the results' page, which escapes all.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self';"
          + " img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private StartPage() {}

  static void send(HttpExchange exchange, Watch.Client client) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    Exchanges.send(exchange, client, "text/html", Descriptions.resource("start.html"));
  }
}
