package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How fast Spark annotates on two threads, beside the library on two threads, in turns, once Java
 * has compiled what both use. The figures are in docs/SPARK.md with the command. It takes minutes
 * of a quiet machine, so it runs only if asked to; on a busy one processor time tells more than the
 * rate.
 */
@EnabledIfSystemProperty(named = "attest.spark.rate", matches = "true")
final class RateTest {

  private static final Pipeline PIPELINE = Pipeline.discover();
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;
  private static final int ARTICLES = 6_400;
  private static final int TASKS = 8;
  private static final double LEAST = 0.9;

  @Test
  void spark_is_nearly_as_fast_as_the_library() throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .getOrCreate();
    List<Row> rows = new ArrayList<>(Corpus.whole(ARTICLES));
    Collections.shuffle(rows, new Random(7)); // tasks of equal work: originals come in turns
    long characters = rows.stream().mapToLong(row -> row.getString(1).length()).sum();
    Dataset<Row> table = spark.createDataFrame(rows, Local.ARTICLES).repartition(TASKS).cache();
    table.count();
    List<Round> rounds = new ArrayList<>();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      Figure library = Figure.of(() -> library(rows));
      Figure onSpark = Figure.of(() -> onSpark(table));
      if (i >= 0) {
        rounds.add(new Round(library, onSpark));
      }
    }
    double rate = median(rounds, round -> round.onSpark().rate() / round.library().rate());
    double processor =
        median(rounds, round -> round.library().processor() / round.onSpark().processor());
    rounds.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "%d articles of %d characters; medians: rate %.3f, processor time %.3f%n",
        ARTICLES,
        characters / ARTICLES,
        rate,
        processor);
    assertThat(Reading.built()).isOne();
    assertThat(processor).as("processor time, library to Spark").isGreaterThanOrEqualTo(LEAST);
    assertThat(rate).as("rate, Spark to library").isGreaterThanOrEqualTo(LEAST);
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
  }

  /** The library and Spark, one after the other. */
  private record Round(Figure library, Figure onSpark) {

    @Override
    public String toString() {
      return "library " + library + ", Spark " + onSpark;
    }
  }

  /**
   * How fast the articles were read.
   *
   * @param rate articles a second
   * @param processor seconds of processors that an article took
   */
  private record Figure(double rate, double processor) {

    static Figure of(Callable<?> work) throws Exception {
      OperatingSystemMXBean machine =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long start = System.nanoTime();
      long used = machine.getProcessCpuTime();
      work.call();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Figure(ARTICLES / seconds, (machine.getProcessCpuTime() - used) / 1e9 / ARTICLES);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f/s (%.1f ms)", rate, processor * 1e3);
    }
  }

  private static String onSpark(Dataset<Row> table) {
    Attest.on(table).date("date").annotate().write().format("noop").mode("overwrite").save();
    return "done";
  }

  private static String library(List<Row> rows) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> all = new ArrayList<>();
    for (Row row : rows) {
      Article article =
          new Article(row.getString(0), row.getString(1), LocalDate.parse(row.getString(2)));
      // the results themselves are not kept: holding all of them is dear
      all.add(threads.submit(() -> PIPELINE.annotate(article).quotes().size()));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    return "done";
  }
}
