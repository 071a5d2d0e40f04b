package org.attestnlp.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a corpus into an output, in waves: each puts some parts in place, whole. A run that was
 * killed goes on where the last wave ended. A stored row stands for an article if id, part, text,
 * date and what read it are the same; whatever else has the id of an article leaves with it.
 */
final class CorpusRun {

  private static final Logger LOG = LoggerFactory.getLogger(CorpusRun.class);

  private static final String ID = "id";

  /** Some seconds: Spark needs a tenth of one for each task, to make code for so many columns. */
  private static final long ARTICLES_PER_TASK = 1_000;

  private static final int MOST_TASKS = 20_000;

  private final SparkSession spark;
  private final Job job;
  private final Store store;
  private final Dataset<Row> articles;
  private final long start = System.nanoTime();

  private CorpusRun(SparkSession spark, Job job, Store store, Dataset<Row> articles) {
    this.spark = spark;
    this.job = job;
    this.store = store;
    this.articles = articles;
  }

  /**
   * Runs a job to its end.
   *
   * @return the table of what came of it
   * @throws Store.Refused if the output cannot be gone on with
   */
  static String run(SparkSession spark, Job job) throws IOException {
    return run(spark, job, job.source().read(spark, job.inputs()));
  }

  /** The same with articles that were read already. */
  static String run(SparkSession spark, Job job, Dataset<Row> given) throws IOException {
    Store store = Store.of(spark, job);
    store.open();
    Column producer = functions.lit(job.settings().producer());
    Dataset<Row> articles =
        given
            .withColumn(Store.HASH, Store.hash(given.col("text"), given.col("date"), producer))
            .withColumn(Parts.COLUMN, job.parts().of(given.col(ID), given.col("date")));
    return new CorpusRun(spark, job, store, articles).run();
  }

  private String run() throws IOException {
    Dataset<Row> wanted =
        articles.select(ID, Store.HASH, Parts.COLUMN).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long read = store.hasParts() ? goOn(wanted) : begin(wanted);
      return end(wanted, read);
    } finally {
      wanted.unpersist();
    }
  }

  private long begin(Dataset<Row> wanted) {
    Map<String, Long> todo = counted(wanted);
    waves(todo, Map.of(), null);
    return sum(todo);
  }

  private long goOn(Dataset<Row> wanted) throws IOException {
    Dataset<Row> stored = store.keys().persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> again = store.aside(again(wanted, stored)); // it must not change with the output
    Map<String, Long> todo = counted(join(wanted, again, "left_semi", ID));
    Map<String, Long> leaving = counted(join(stored, again, "left_semi", ID));
    Map<String, Long> standing = counted(stored);
    stored.unpersist();
    List<String> emptied = new ArrayList<>(leaving.keySet());
    emptied.removeIf(part -> todo.containsKey(part) || !same(part, leaving, standing));
    leaving.keySet().removeAll(emptied);
    waves(todo, leaving, again);
    store.remove(emptied); // what is not written is not overwritten
    store.removeAside();
    return sum(todo);
  }

  private static boolean same(String part, Map<String, Long> one, Map<String, Long> other) {
    return one.getOrDefault(part, 0L).equals(other.getOrDefault(part, 0L));
  }

  private static long sum(Map<String, Long> articles) {
    return articles.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The ids that are to be read: all rows of an id go together. */
  private static Dataset<Row> again(Dataset<Row> wanted, Dataset<Row> stored) {
    String[] key = {ID, Store.HASH, Parts.COLUMN};
    Dataset<Row> good = stored.filter(functions.not(stored.col(Store.AGAIN)));
    Dataset<Row> missing = join(wanted, good, "left_anti", key);
    Dataset<Row> known = join(stored, wanted, "left_semi", ID);
    Dataset<Row> stale = join(known, wanted, "left_anti", key);
    return missing.select(ID).union(stale.select(ID)).distinct();
  }

  private static Dataset<Row> join(
      Dataset<Row> one, Dataset<Row> other, String kind, String... columns) {
    return one.join(other, columns, kind);
  }

  private static Map<String, Long> counted(Dataset<Row> rows) {
    Map<String, Long> parts = new TreeMap<>();
    rows.groupBy(Parts.COLUMN)
        .agg(functions.count(functions.lit(1)))
        .collectAsList()
        .forEach(row -> parts.put(row.getString(0), row.getLong(1)));
    return parts;
  }

  /**
   * Reads and writes, some parts at a time.
   *
   * @param todo how many articles of each part are to be read
   * @param leaving of how many stored rows of each part something else takes the place
   * @param again the ids that are to be read, null for all
   */
  private void waves(
      Map<String, Long> todo, Map<String, Long> leaving, @Nullable Dataset<Row> again) {
    Map<String, Long> touched = new TreeMap<>(todo);
    leaving.keySet().forEach(part -> touched.putIfAbsent(part, 0L));
    int cores = spark.sparkContext().defaultParallelism();
    List<List<String>> waves = Waves.of(touched, job.waves(), cores);
    long read = 0;
    for (int i = 0; i < waves.size(); i++) {
      List<String> parts = waves.get(i);
      long now = parts.stream().mapToLong(part -> todo.getOrDefault(part, 0L)).sum();
      long tasks = Math.max(cores, Math.min(MOST_TASKS, now / ARTICLES_PER_TASK));
      store.write(wave(parts, (int) tasks, again));
      read += now;
      tell(i + 1, waves.size(), parts, read, sum(todo));
    }
  }

  /** The rows of these parts: those that are read, beside those that stand there and stay. */
  private Dataset<Row> wave(List<String> parts, int tasks, @Nullable Dataset<Row> again) {
    Dataset<Row> here = articles.filter(articles.col(Parts.COLUMN).isin(parts.toArray()));
    Dataset<Row> todo = again == null ? here : join(here, again, "left_semi", ID);
    Dataset<Row> results =
        Attest.on(todo.repartition(tasks))
            .date("date")
            .settings(job.settings())
            .problem(Source.PROBLEM)
            .annotate();
    Dataset<Row> written = store.stored(results);
    return again == null
        ? written
        : written.unionByName(store.without(again, parts, written.schema()));
  }

  private void tell(int wave, int waves, List<String> parts, long read, long all) {
    Dataset<Row> keys = store.keys();
    Counts counts = Counts.of(keys.filter(keys.col(Parts.COLUMN).isin(parts.toArray())));
    LOG.info(
        "wave {} of {}: {} of {} articles read, {} a second; these parts: {}",
        wave,
        waves,
        read,
        all,
        Math.round(Counts.rate(read, time())),
        counts.brief());
  }

  private String end(Dataset<Row> wanted, long read) {
    Dataset<Row> keys = store.keys();
    Counts counts = Counts.of(keys);
    long gone = join(keys, wanted, "left_anti", ID).count();
    String table = counts.table(read, gone, time());
    LOG.info("the end: {}", counts.brief());
    return table;
  }

  private Duration time() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
