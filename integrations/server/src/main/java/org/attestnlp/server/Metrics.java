package org.attestnlp.server;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;

/** Counts what the server does, and writes it as Prometheus reads it. No word of any text. */
final class Metrics {

  private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
  private final LongAdder done = new LongAdder();
  private final LongAdder incomplete = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder characters = new LongAdder();
  private final LongAdder nanos = new LongAdder();

  /** Articles that a thread works on. */
  final AtomicInteger inHand = new AtomicInteger();

  /** Requests that are being answered. */
  final AtomicInteger requests = new AtomicInteger();

  void answered(int status) {
    answers.computeIfAbsent(status, s -> new LongAdder()).increment();
  }

  void read(Outcome outcome, long took) {
    if (outcome instanceof AnnotatedArticle article) {
      (Incomplete.is(outcome) ? incomplete : done).increment();
      characters.add(article.text().length());
    } else {
      failed.increment();
    }
    nanos.add(took);
  }

  String text() {
    StringBuilder out = new StringBuilder();
    head(out, "attest_articles_total", "counter", "Articles by what became of them.");
    out.append("attest_articles_total{outcome=\"done\"} ").append(done.sum()).append('\n');
    out.append("attest_articles_total{outcome=\"incomplete\"} ")
        .append(incomplete.sum())
        .append('\n');
    out.append("attest_articles_total{outcome=\"failed\"} ").append(failed.sum()).append('\n');
    head(out, "attest_http_answers_total", "counter", "Answers by status.");
    new TreeMap<>(answers)
        .forEach(
            (status, n) ->
                out.append("attest_http_answers_total{status=\"")
                    .append(status)
                    .append("\"} ")
                    .append(n.sum())
                    .append('\n'));
    value(
        out,
        "attest_characters_total",
        "counter",
        "UTF-16 code units of articles read.",
        characters.sum());
    value(
        out,
        "attest_article_seconds_total",
        "counter",
        "Time spent on articles.",
        nanos.sum() / 1e9);
    value(
        out, "attest_articles_in_hand", "gauge", "Articles that a thread works on.", inHand.get());
    value(out, "attest_requests_in_hand", "gauge", "Requests being answered.", requests.get());
    Runtime runtime = Runtime.getRuntime();
    value(
        out,
        "attest_heap_used_bytes",
        "gauge",
        "Memory used on the heap.",
        runtime.totalMemory() - runtime.freeMemory());
    return out.toString();
  }

  private static void value(
      StringBuilder out, String name, String type, String help, Number value) {
    head(out, name, type, help);
    out.append(name).append(' ').append(value).append('\n');
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }
}
