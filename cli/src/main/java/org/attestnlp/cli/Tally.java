package org.attestnlp.cli;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;

/** What a run did and how long it took; for messages only, never for the output. */
final class Tally {

  private final long start;
  private long first;
  private int done;
  private int failed;
  private long characters;

  /** Starts when the Java machine did. */
  Tally() {
    long up = ManagementFactory.getRuntimeMXBean().getUptime();
    this.start = System.nanoTime() - up * 1_000_000;
  }

  void add(Outcome outcome) {
    if (done == 0) {
      first = System.nanoTime();
    }
    done++;
    if (outcome instanceof ArticleError) {
      failed++;
    } else if (outcome instanceof AnnotatedArticle article && done > 1) {
      characters += article.text().length();
    }
  }

  int done() {
    return done;
  }

  int failed() {
    return failed;
  }

  /**
   * One line: articles, failures, seconds to the first result, and the speed from there on, in
   * UTF-16 code units a second.
   */
  String summary() {
    long now = System.nanoTime();
    double load = done == 0 ? 0 : seconds(start, first);
    double work = done < 2 ? 0 : seconds(first, now);
    long speed = work == 0 ? 0 : Math.round(characters / work);
    Runtime java = Runtime.getRuntime();
    long heap = (java.totalMemory() - java.freeMemory()) >> 20;
    return String.format(
        Locale.ROOT,
        "%d articles, %d failed; first result after %.2f s; the other %d in %.2f s, %d characters a second; heap %d MB in use",
        done,
        failed,
        load,
        Math.max(0, done - 1),
        work,
        speed,
        heap);
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
