package org.attestnlp.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.Offsets;
import org.junit.jupiter.api.Test;

/**
 * A minute of everything that clients do, good and bad; {@code -Dattest.soak=1800} makes it longer.
 * What is counted is what is left behind, so that a slow machine only has done less.
 */
final class SoakTest {

  private static final long SECONDS = Long.getLong("attest.soak", 60);
  private static final int CLIENTS = 8;
  private static final int LEAST = 40; // requests of each client, however long they take
  private static final int WORDS = 25_000; // more than the models remember
  private static final long MOST_LEFT = 8 << 20; // bytes
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Pipeline pipeline = Pipeline.discover();

  @Test
  void nothing_is_lost_mixed_or_left_behind() throws Exception {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (AttestServer server = AttestServer.start(ServerOptions.at(any))) {
      fillMemories(server);
      run(server, SECONDS / 4);
      long early = live();
      int done = run(server, SECONDS - SECONDS / 4);
      long late = live();
      assertThat(done).isGreaterThanOrEqualTo(CLIENTS * LEAST);
      assertThat(late - early).as("%,d bytes, then %,d", early, late).isLessThan(MOST_LEFT);
      awaitIdle(server);
    }
  }

  /** The models remember some words, up to a number: full at once, however slow the machine is. */
  private void fillMemories(AttestServer server) throws Exception {
    String words =
        IntStream.range(0, WORDS)
            .mapToObj(i -> "quay" + Integer.toString(i, 36) + (i % 12 == 11 ? "." : ""))
            .collect(Collectors.joining(" "));
    pipeline.annotate(Article.of("words", words));
    String row = "{\"id\":\"words\",\"text\":\"" + words + "\"}";
    assertThat(post(server, "?format=jsonl", row).statusCode()).isEqualTo(200);
  }

  private int run(AttestServer server, long seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000;
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        running.add(clients.submit(() -> client(server, client, end)));
      }
      int done = 0;
      for (Future<Integer> each : running) {
        done += each.get();
      }
      return done;
    } finally {
      clients.shutdownNow();
    }
  }

  private int client(AttestServer server, int client, long end) throws Exception {
    int done = 0;
    while (done < LEAST || System.nanoTime() < end) {
      int number = client * 1_000_000 + done;
      switch (done % 8) {
        case 5 -> rows(server, number);
        case 6 -> cut(server);
        case 7 -> assertThat(post(server, "", "{\"text\":").statusCode()).isEqualTo(400);
        default -> one(server, number);
      }
      done++;
    }
    return done;
  }

  private static String text(int number) {
    return "“We lost " + number + " boats,” Mayor Ada Quill said. Ferry " + number + " sank.";
  }

  private static String row(int number) {
    return "{\"id\":\"" + number + "\",\"text\":\"" + text(number) + "\"}";
  }

  private String expected(int number) {
    Article article = Article.of(String.valueOf(number), text(number));
    ArticleJson.Style line = new ArticleJson.Style(false, Offsets.UTF_16, true);
    return ArticleJson.write(pipeline.annotate(article), line) + "\n";
  }

  private void one(AttestServer server, int number) throws Exception {
    HttpResponse<String> answer = post(server, "?format=jsonl", row(number));
    assertThat(answer.body()).isEqualTo(expected(number));
  }

  private void rows(AttestServer server, int number) throws Exception {
    HttpResponse<String> answer =
        post(server, "", row(number) + "\n{\n" + row(number + 500_000) + "\n");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0) + "\n").isEqualTo(expected(number));
    assertThat(lines.get(1)).contains("INVALID_ROW");
    assertThat(lines.get(2) + "\n").isEqualTo(expected(number + 500_000));
  }

  private static HttpResponse<String> post(AttestServer server, String query, String body)
      throws IOException, InterruptedException {
    boolean rows = body.endsWith("\n");
    URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + "/annotate" + query);
    return CLIENT.send(
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofMinutes(10))
            .header("Content-Type", rows ? "application/x-ndjson" : "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void cut(AttestServer server) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (Socket socket = new Socket(here, server.address().getPort())) {
      String head =
          "POST /annotate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
              + "Content-Length: 100000\r\n\r\n";
      socket.getOutputStream().write((head + row(1)).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What is still held on the heap when the garbage is gone. */
  private static long live() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
      Thread.sleep(200); // cut bodies end behind their clients
    }
    return least;
  }

  private static void awaitIdle(AttestServer server) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + "/metrics");
    HttpRequest metrics = HttpRequest.newBuilder(uri).build();
    for (int i = 0; i < 6_000; i++) {
      String body = CLIENT.send(metrics, HttpResponse.BodyHandlers.ofString()).body();
      if (body.contains("attest_requests_in_hand 1\n")) {
        return; // the one that asks
      }
      Thread.sleep(20);
    }
    throw new AssertionError("a request never ends");
  }
}
