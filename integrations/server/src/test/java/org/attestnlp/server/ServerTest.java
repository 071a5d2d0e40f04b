package org.attestnlp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers, and what it does with clients that fail. */
final class ServerTest {

  private static final String TEXT = "“We lost 40 boats,” Mayor Ada Quill said on Monday.";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String ROWS = "application/x-ndjson";

  private static AttestServer server;

  private static ServerOptions options(int queue, Duration patience) {
    return new ServerOptions(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        null,
        2,
        queue,
        Duration.ofSeconds(30),
        10_000,
        patience,
        Set.of("news.example"),
        Set.of("https://desk.example"));
  }

  @BeforeAll
  static void start() throws IOException {
    server = AttestServer.start(options(64, Duration.ofSeconds(60)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpRequest.Builder to(AttestServer to, String path) {
    return HttpRequest.newBuilder(
        java.net.URI.create("http://127.0.0.1:" + to.address().getPort() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String query, String type, String body)
      throws IOException, InterruptedException {
    return send(
        to(server, "/annotate" + query)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void a_text_gives_the_bytes_of_the_library() throws Exception {
    String expected = ArticleJson.write(Pipeline.discover().annotate(Article.of("a", TEXT))) + "\n";
    assertThat(post("?id=a", "text/plain", TEXT).body()).isEqualTo(expected);
    assertThat(post("", "application/json; charset=utf-8", row("a", TEXT)).body())
        .isEqualTo(expected);
  }

  @Test
  void the_query_is_the_commands_options() throws Exception {
    String emoji = "\uD83D\uDEA2 " + TEXT;
    JsonNode read =
        json(
            post("?only=quotes&offsets=code-point&no-text&date=2024-05-06", "text/plain", emoji)
                .body());
    assertThat(read.has("text")).isFalse();
    assertThat(read.get("claims").isEmpty()).isTrue();
    assertThat(read.get("date").asText()).isEqualTo("2024-05-06");
    assertThat(read.at("/quotes/0/begin").asInt()).isEqualTo(3);
  }

  @Test
  void a_page_is_read_as_one() throws Exception {
    String page =
        "<html><head><title>Boats</title></head><nav>Home</nav><p>"
            + TEXT
            + " Nobody may sail, and nobody will.</p>";
    JsonNode read = json(post("", "text/html", page).body());
    assertThat(read.get("text").asText()).startsWith(TEXT);
    assertThat(read.at("/page/title").asText()).isEqualTo("Boats");
    assertThat(post("?format=html", "text/plain", TEXT).body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void rows_are_answered_in_order_each_with_its_own() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      rows.append(
          i % 50 == 7 ? "{\n" : row("r" + i, "Mayor Ada Quill said " + (i + 2) + " boats sank."));
    }
    List<String> lines = post("?only=claims", ROWS, rows.toString()).body().lines().toList();
    assertThat(lines).hasSize(200);
    for (int i = 0; i < 200; i++) {
      JsonNode line = json(lines.get(i));
      assertThat(line.get("id").asText()).isEqualTo(i % 50 == 7 ? "stdin:" + (i + 1) : "r" + i);
      assertThat(line.at(i % 50 == 7 ? "/error/code" : "/claims/0/value").asText())
          .isEqualTo(i % 50 == 7 ? "INVALID_ROW" : String.valueOf(i + 2));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /annotate           | application/json | {"id":       | 400 | INVALID_ROW
          /annotate           | application/json | {"id":"a"}   | 400 | INVALID_ROW
          /annotate           | text/plain       | ' '          | 422 | INPUT_EMPTY
          /annotate           | text/html        | <nav>x</nav> | 422 | INPUT_EMPTY
          /annotate           | image/png        | x            | 415 | UNSUPPORTED_MEDIA_TYPE
          /annotate?onyl=x    | text/plain       | x            | 400 | INVALID_QUERY
          /annotate?only=x    | text/plain       | x            | 400 | INVALID_QUERY
          /annotate?date=today | text/plain      | x            | 400 | INVALID_QUERY
          /annotate?offsets=9 | text/plain       | x            | 400 | INVALID_QUERY
          /nothing            | text/plain       | x            | 405 | METHOD_NOT_ALLOWED
          """)
  void what_is_wrong_is_told_as_a_problem(
      String path, String type, String body, int status, String code) throws Exception {
    HttpResponse<String> answer =
        send(
            to(server, path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer.body()).get("code").asText()).isEqualTo(code);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void a_body_that_is_too_long_is_taken_and_refused() throws Exception {
    HttpResponse<String> answer = post("", "text/plain", "x".repeat(20_000_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(json(answer.body()).get("code").asText()).isEqualTo("INPUT_TOO_LARGE");
  }

  @Test
  void other_hosts_and_origins_are_sent_away() throws Exception {
    assertThat(raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: news.example:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(
            raw(
                "GET /health HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Origin: https://evil.example\r\n"
                    + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(
            raw(
                "GET /health HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Origin: https://desk.example\r\n"
                    + "Connection: close\r\n\r\n"))
        .containsIgnoringCase("Access-control-allow-origin: https://desk.example");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: [::1]:8080\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .doesNotContainIgnoringCase("Access-control");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = socket(server)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Socket socket(AttestServer to) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), to.address().getPort());
    socket.setSoTimeout(120_000);
    return socket;
  }

  /** 30 MB of answers, far more than the buffers between: it would wait for ever unspooled. */
  @Test
  void who_reads_nothing_before_its_body_is_sent_gets_every_answer() throws Exception {
    int rows = 200_000;
    String row = "{\"id\":\"%06d\",\"text\":\"\",\"pad\":\"" + "x".repeat(100) + "\"}\n";
    long length = (long) rows * row.formatted(0).length();
    try (Socket socket = socket(server)) {
      StringBuilder body =
          new StringBuilder(head("Connection: close\r\nContent-Length: " + length));
      for (int i = 0; i < rows; i++) {
        body.append(row.formatted(i));
        if (body.length() > 1 << 20 || i == rows - 1) {
          socket.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
          body.setLength(0);
        }
      }
      byte[] answer = socket.getInputStream().readAllBytes();
      int next = 0;
      for (String line : withoutChunks(answer).split("\n", -1)) {
        if (!line.isEmpty()) {
          assertThat(line)
              .startsWith("{\"schema\":\"attest/1\",\"id\":\"%06d\",\"error\"".formatted(next++));
        }
      }
      assertThat(next).isEqualTo(rows);
    }
  }

  /** The articles take longer than the server's patience; the answers before fill all buffers. */
  @Test
  void who_sends_long_before_it_reads_is_not_taken_for_one_that_does_nothing() throws Exception {
    int empty = 60_000;
    int read = 600;
    String slow =
        "{\"pad\":\"" + "x".repeat(40_000) + "\"," + row("y", (TEXT + " ").repeat(20)).substring(1);
    byte[] body = (row("x", "").repeat(empty) + slow.repeat(read)).getBytes(StandardCharsets.UTF_8);
    String head = head("Connection: close\r\nContent-Length: " + body.length);
    try (AttestServer impatient = AttestServer.start(options(64, Duration.ofMillis(300)));
        Socket socket = socket(impatient)) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      byte[] answer = socket.getInputStream().readAllBytes();
      assertThat(new String(answer, StandardCharsets.UTF_8)).endsWith("\r\n0\r\n\r\n");
    }
  }

  /** The body of a chunked answer, which has no character beyond ASCII. */
  private static String withoutChunks(byte[] answer) {
    String all = new String(answer, StandardCharsets.US_ASCII);
    StringBuilder body = new StringBuilder();
    int at = all.indexOf("\r\n\r\n") + 4;
    while (at < all.length()) {
      int end = all.indexOf("\r\n", at);
      int length = Integer.parseInt(all.substring(at, end), 16);
      body.append(all, end + 2, end + 2 + length);
      at = length == 0 ? all.length() : end + 4 + length;
    }
    return body.toString();
  }

  private static String head(String length) {
    return "POST /annotate HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + ROWS
        + "\r\n"
        + length
        + "\r\n\r\n";
  }

  @Test
  void who_reads_while_it_writes_gets_its_answer_before_the_end() throws Exception {
    try (Socket socket = socket(server)) {
      String row = row("a", TEXT);
      socket
          .getOutputStream()
          .write(
              (head("Content-Length: " + 2 * row.length() * 2) + row)
                  .getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String line = in.readLine();
      while (!line.startsWith("{")) {
        line = in.readLine();
      }
      assertThat(line).contains("\"id\":\"a\""); // the rest was never sent
    }
  }

  @Test
  void a_client_that_stalls_loses_its_connection_and_one_that_cuts_its_body_harms_nobody()
      throws Exception {
    try (AttestServer short1 = AttestServer.start(options(64, Duration.ofMillis(300)))) {
      try (Socket stalled = socket(short1)) {
        stalled
            .getOutputStream()
            .write((head("Content-Length: 1000") + "{").getBytes(StandardCharsets.UTF_8));
        assertThat(new String(stalled.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("schema");
      }
      try (Socket cut = socket(short1)) {
        cut.getOutputStream()
            .write((head("Content-Length: 1000") + "{\"id\"").getBytes(StandardCharsets.UTF_8));
      }
      awaitIdle(short1);
      assertThat(send(to(short1, "/health").GET()).statusCode()).isEqualTo(200);
    }
  }

  private static void awaitIdle(AttestServer of) throws Exception {
    while (!send(to(of, "/metrics").GET()).body().contains("attest_requests_in_hand 1\n")) {
      Thread.sleep(20); // the one that asks
    }
  }

  @Test
  void a_thousand_idle_connections_keep_nobody_out() throws Exception {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        idle.add(socket(server));
      }
      assertThat(post("?only=quotes", "text/plain", TEXT).statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }

  @Test
  void who_comes_when_too_many_wait_is_told_to_come_again() throws Exception {
    try (AttestServer small = AttestServer.start(options(1, Duration.ofSeconds(60)))) {
      HttpResponse<String> answer;
      try (Socket first = socket(small)) {
        first
            .getOutputStream()
            .write((head("Content-Length: 1000") + "{").getBytes(StandardCharsets.UTF_8));
        while (!send(to(small, "/metrics").GET()).body().contains("attest_requests_in_hand 2\n")) {
          Thread.sleep(20);
        }
        answer = send(to(small, "/annotate").POST(HttpRequest.BodyPublishers.ofString(TEXT)));
      }
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
  }

  @Test
  void a_stop_finishes_what_is_in_hand_and_tells_what_is_not() throws Exception {
    AttestServer stopped = AttestServer.start(options(64, Duration.ofSeconds(1)));
    try (Socket socket = socket(stopped)) {
      String rows = row("a", TEXT) + row("b", TEXT);
      socket
          .getOutputStream()
          .write((head("Content-Length: 100000") + rows).getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String line = in.readLine();
      while (!line.startsWith("{")) {
        line = in.readLine();
      }
      CompletableFuture<Void> closing = CompletableFuture.runAsync(stopped::close);
      Thread.sleep(100);
      socket.getOutputStream().write(row("c", TEXT).getBytes(StandardCharsets.UTF_8));
      List<String> ids = new ArrayList<>(List.of(json(line).get("id").asText()));
      for (line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("{")) {
          JsonNode answer = json(line);
          ids.add(
              answer.get("id").asText()
                  + (answer.has("error") ? " " + answer.at("/error/message").asText() : ""));
        }
      }
      assertThat(ids).startsWith("a", "b").last().asString().contains("the server stops");
      closing.join();
    }
  }
}
