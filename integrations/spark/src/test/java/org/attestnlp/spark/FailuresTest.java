package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that fail, are killed or take long cost nothing but their own time. */
final class FailuresTest {

  private static final Limits PATIENT = new Limits(1_000_000, Duration.ofHours(1));
  private static final int TASKS = 20;
  private static final int PER_TASK = 5;

  @TempDir private Path folder;

  @Test
  void the_table_is_the_same_if_a_twentieth_of_the_tasks_fail_and_are_tried_again() {
    List<Row> articles = new ArrayList<>(Corpus.articles(TASKS * PER_TASK));
    Row row = articles.get(7);
    String failing = row.getString(1) + "\n" + Trouble.FAILS_ONCE;
    articles.set(7, Local.article(row.getString(0), failing, row.getString(2)));
    Path disturbed = folder.resolve("disturbed");
    Path calm = folder.resolve("calm");
    annotated(articles).write().parquet(disturbed.toString());
    assertThat(Trouble.failures()).as("tasks that failed").isOne();
    annotated(articles).write().parquet(calm.toString());
    assertThat(Driver.table(disturbed))
        .hasSize(articles.size())
        .isEqualTo(Driver.table(calm))
        .anyMatch(line -> line.contains(Trouble.FAILS_ONCE));
  }

  private static Dataset<Row> annotated(List<Row> articles) {
    SparkSession spark = Local.spark();
    Dataset<Row> table =
        spark
            .createDataset(articles, Encoders.row(Local.ARTICLES))
            .repartitionByRange(TASKS, new Column("id"));
    return Attest.on(table).date("date").limits(Corpus.LIMITS).annotate();
  }

  @Test
  void a_task_that_is_killed_interrupts_its_article() throws Exception {
    SparkSession spark = Local.spark();
    Dataset<Row> endless =
        Attest.on(Local.table(Local.article("x", Trouble.NEVER_ENDS, null)))
            .limits(PATIENT)
            .annotate();
    CompletableFuture<Throwable> end =
        CompletableFuture.supplyAsync(
            () -> {
              spark.sparkContext().setJobGroup("killed", "a job that is killed", false);
              try {
                endless.collectAsList();
                return new AssertionError("it ended");
              } catch (Exception e) { // Spark does not say that it throws one
                return e;
              } finally {
                spark.sparkContext().clearJobGroup();
              }
            });
    assertThat(Trouble.BEGAN.await(5, TimeUnit.MINUTES)).isTrue();
    spark.sparkContext().cancelJobGroup("killed");
    assertThat(Trouble.INTERRUPTED.await(5, TimeUnit.MINUTES)).isTrue();
    assertThat(end.get(5, TimeUnit.MINUTES)).hasMessageContaining("cancelled");
  }

  @Test
  void a_partition_with_a_giant_and_an_endless_article_holds_back_no_other() {
    String piece = "Ada Quill said on Monday that 14 people died in Darvena. ";
    List<Row> articles = new ArrayList<>();
    articles.add(Local.article("p0-giant", piece.repeat(1_000_000 / piece.length()), null));
    articles.add(Local.article("p0-endless", Trouble.NEVER_ENDS, null));
    for (int i = 1; i < 8; i++) {
      articles.add(Local.article("p" + i, piece, null));
    }
    Finished.ORDER.clear();
    Dataset<Row> table =
        Local.spark()
            .createDataset(articles, Encoders.row(Local.ARTICLES))
            .repartitionByRange(8, new Column("id"));
    List<Row> done =
        Attest.on(table)
            .only("quotes")
            .limits(new Limits(1_000_000, Duration.ofSeconds(5)))
            .annotate()
            .select("id", "error.code", "quotes.text")
            .mapPartitions(new Finished(), Encoders.row(Finished.COLUMNS))
            .collectAsList();
    assertThat(done).hasSize(articles.size());
    assertThat(done).contains(RowFactory.create("p0-endless", "TIMEOUT"));
    assertThat(done.stream().filter(row -> !row.getString(0).startsWith("p0")))
        .hasSize(7)
        .allMatch(row -> row.isNullAt(1));
    assertThat(Finished.ORDER).hasSize(8).last().asString().startsWith("p0-");
  }

  /** Notes which partitions are done, in their order. */
  private record Finished() implements MapPartitionsFunction<Row, Row> {

    static final List<String> ORDER = Collections.synchronizedList(new ArrayList<>());
    static final StructType COLUMNS = StructType.fromDDL("id STRING, code STRING");

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      List<Row> done = new ArrayList<>();
      rows.forEachRemaining(row -> done.add(RowFactory.create(row.getString(0), row.getString(1))));
      ORDER.add(done.get(0).getString(0));
      return done.iterator();
    }
  }
}
