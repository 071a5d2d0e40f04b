package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures how fast Spark annotates on two threads, beside the library on two threads, in turns.
 * The figures are in docs/SPARK.md with the command; a busy machine makes both slow, so nothing is
 * asserted here, and it runs only if asked to.
 */
@EnabledIfSystemProperty(named = "attest.spark.rate", matches = "true")
final class RateTest {

  private static final int ROUNDS = 7;
  private static final int ARTICLES = 600;

  @Test
  void figures() throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .getOrCreate();
    List<Row> rows = new ArrayList<>(Corpus.whole(ARTICLES));
    long characters = rows.stream().mapToLong(row -> row.getString(1).length()).sum();
    Dataset<Row> table = spark.createDataFrame(rows, Local.ARTICLES).repartition(16).cache();
    table.count();
    double[] ratios = new double[ROUNDS];
    StringBuilder figures = new StringBuilder();
    for (int round = -1; round < ROUNDS; round++) { // the first warms up
      double library = library(rows);
      double onSpark = onSpark(table);
      if (round >= 0) {
        ratios[round] = onSpark / library;
        figures.append(
            String.format(
                Locale.ROOT,
                "library %.1f/s, Spark %.1f/s, ratio %.3f%n",
                library,
                onSpark,
                ratios[round]));
      }
    }
    Arrays.sort(ratios);
    figures.append(
        String.format(
            Locale.ROOT,
            "%d articles of %d characters, median ratio %.3f, pipelines built by Spark %d%n",
            ARTICLES,
            characters / ARTICLES,
            ratios[ROUNDS / 2],
            Reading.built()));
    System.out.print(figures);
  }

  private static double onSpark(Dataset<Row> table) {
    long start = System.nanoTime();
    Attest.on(table).date("date").annotate().write().format("noop").mode("overwrite").save();
    return ARTICLES / ((System.nanoTime() - start) / 1e9);
  }

  private static final Pipeline PIPELINE = Pipeline.discover();

  private static double library(List<Row> rows) throws Exception {
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> all = new ArrayList<>();
    for (Row row : rows) {
      all.add(
          threads.submit(() -> PIPELINE.annotate(Article.of(row.getString(0), row.getString(1)))));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
    return ARTICLES / ((System.nanoTime() - start) / 1e9);
  }
}
