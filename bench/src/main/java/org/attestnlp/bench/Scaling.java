package org.attestnlp.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;

/**
 * How the time grows: with the length of one article, 5,000 to 160,000 words in doublings, and with
 * two threads over many articles. One engine, one warm Java machine, the best of several rounds.
 *
 * <p>{@code bench/scaling opennlp}
 */
public final class Scaling {

  private static final int WARM_UP = 60;
  private static final int ROUNDS = 7;
  private static final int ARTICLES = 70;
  private static final double SECONDS = 3;
  private static final int FIRST = 5_000;
  private static final int LAST = 160_000;

  private final Pipeline pipeline;
  private final List<String> texts = Articles.all();

  private Scaling(String engine) {
    this.pipeline = Pipeline.builder().engine(engine).build();
  }

  /** Measures the engine that is named. */
  public static void main(String[] arguments) throws Exception {
    String engine = arguments.length == 0 ? "opennlp" : arguments[0];
    Scaling scaling = new Scaling(engine);
    scaling.warmUp();
    scaling.lengths();
    scaling.threads();
  }

  private void warmUp() {
    for (int i = 0; i < WARM_UP * texts.size(); i++) {
      annotate(texts.get(i % texts.size()));
    }
  }

  private void lengths() {
    double before = 0;
    for (int words = FIRST; words <= LAST; words *= 2) {
      String text = ofWords(words);
      double best = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        annotate(text);
        best = Math.min(best, seconds(start));
      }
      print("%,7d words %7.3f s%s", words, best, before == 0 ? "" : ratio(best / before));
      before = best;
    }
  }

  private void threads() throws Exception {
    int articles = (int) Math.ceil(ARTICLES * SECONDS / run(1, ARTICLES));
    double[] ratios = new double[ROUNDS];
    double[] bounds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      // One, two, two, one: what slows the machine down for a while slows both.
      bounds[round] = 2 * counting(1) / counting(2);
      double one = run(1, articles);
      double two = run(2, articles) + run(2, articles);
      one += run(1, articles);
      ratios[round] = one / two;
      print(
          "%,d articles: twice on one thread %.2f s, on two %.2f s%s; two that only count%s",
          articles, one, two, ratio(ratios[round]), ratio(bounds[round]));
    }
    Arrays.sort(ratios);
    Arrays.sort(bounds);
    print(
        "two threads, the median: %.2f times as fast; two that only count: %.2f",
        ratios[ROUNDS / 2], bounds[ROUNDS / 2]);
  }

  private double run(int threads, int articles) throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String text = texts.get(i % texts.size());
      work.add(() -> annotate(text));
    }
    return run(threads, work);
  }

  /** Threads that share nothing: how much two of them do at once is what the machine can give. */
  private static double counting(int threads) throws Exception {
    Callable<Integer> count =
        () -> {
          int sum = 0;
          for (int i = 0; i < 1_000_000_000; i++) {
            sum = sum * 31 + i;
          }
          return sum;
        };
    return run(threads, Collections.nCopies(threads, count));
  }

  private static double run(int threads, List<Callable<Integer>> work) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      for (Future<Integer> done : workers.invokeAll(work)) {
        done.get();
      }
      return seconds(start);
    } finally {
      workers.shutdown();
    }
  }

  private int annotate(String text) {
    return pipeline.annotate(Article.of("x", text)).entities().size();
  }

  private String ofWords(int count) {
    String[] words = String.join("\n\n", texts).split(" ", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(words[i % words.length]).append(' ');
    }
    return text.toString();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "  %.2f x", ratio);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
