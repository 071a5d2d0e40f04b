package org.attestnlp.cli.run;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/** What a run did and how long it took; for messages only, never for the output. */
public final class Tally {

  private final long start;
  private long first;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private int incomplete;
  private int kept;
  private long characters;
  private final LongAdder allCharacters = new LongAdder();
  private final Map<String, LongAdder> firstByStep =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<String, LongAdder> nanosByStep =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /** Starts when the Java machine did. */
  public Tally() {
    long up = ManagementFactory.getRuntimeMXBean().getUptime();
    this.start = System.nanoTime() - up * 1_000_000;
  }

  /**
   * Counts an article.
   *
   * @param outcome null if an earlier run wrote it
   * @param hasFailed whether it gave an error record
   */
  public void add(@Nullable Outcome outcome, boolean hasFailed) {
    if (done.get() == 0) {
      first = System.nanoTime();
    }
    done.incrementAndGet();
    if (outcome == null) {
      kept++;
    }
    if (outcome != null && Incomplete.is(outcome)) {
      incomplete++;
    }
    if (outcome instanceof AnnotatedArticle article) {
      allCharacters.add(article.text().length());
    }
    if (hasFailed) {
      failed.incrementAndGet();
    } else if (outcome instanceof AnnotatedArticle article && done.get() > 1) {
      characters += article.text().length();
    }
  }

  /** Takes the time of a step; that of the first article, which loads models, is kept apart. */
  public void step(String name, long nanos) {
    (done.get() == 0 ? firstByStep : nanosByStep)
        .computeIfAbsent(name, step -> new LongAdder())
        .add(nanos);
  }

  /**
   * One line: the share of each step in the time of all, in percent, in the order they run; of the
   * articles after the first, or of the only one.
   */
  public String shares() {
    boolean only = nanosByStep.isEmpty();
    Map<String, LongAdder> times = only ? firstByStep : nanosByStep;
    double all = Math.max(1, times.values().stream().mapToLong(LongAdder::sum).sum());
    StringBuilder line = new StringBuilder("share of each step in percent of ");
    line.append(format(only ? "%.2f s, loading included:" : "%.2f s:", all / 1e9));
    times.forEach((step, nanos) -> line.append(format(" %s %.1f", step, 100 * nanos.sum() / all)));
    return line.toString();
  }

  public int done() {
    return done.get();
  }

  /** How long the articles are that were read, in UTF-16 code units. */
  long characters() {
    return allCharacters.sum();
  }

  int failed() {
    return failed.get();
  }

  /** Whether every article gave a result, and all of it. */
  public boolean sound() {
    return failed.get() == 0 && incomplete == 0;
  }

  /** How many articles there were and how many failed. */
  public String brief() {
    String line =
        done.get() + (done.get() == 1 ? " article" : " articles") + ", " + failed + " failed";
    line = incomplete == 0 ? line : line + ", " + incomplete + " incomplete";
    return kept == 0 ? line : line + ", " + kept + " kept of an earlier run";
  }

  /**
   * One line: articles, failures, seconds to the first result, and the speed from there on, in
   * UTF-16 code units a second.
   */
  public String summary() {
    long now = System.nanoTime();
    Runtime java = Runtime.getRuntime();
    StringBuilder line = new StringBuilder(brief());
    if (done.get() > 0) {
      line.append(format("; first result after %.2f s", seconds(start, first)));
    }
    if (done.get() > 1) {
      double work = seconds(first, now);
      line.append(
          format(
              "; the other %d in %.2f s, %.1f articles and %d UTF-16 code units a second",
              done.get() - 1, work, (done.get() - 1) / work, Math.round(characters / work)));
    }
    line.append(format("; heap %d MB in use", (java.totalMemory() - java.freeMemory()) >> 20));
    return line.toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
