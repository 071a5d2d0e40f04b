package org.attestnlp.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attestnlp.field.Table;

/** What README.md and docs/SPARK.md show in Java. */
final class CorpusExamples {

  private CorpusExamples() {}

  static Dataset<Row> threeLines(Dataset<Row> articles, SparkSession spark) {
    Dataset<Row> done = Attest.on(articles).id("id").text("text").date("date").annotate();
    Dataset<Row> quoted = Attest.explode(done, Table.QUOTES).groupBy("speakers").count();
    Attest.register(spark);
    return quoted;
  }

  static Dataset<Row> mostQuotedByMonth(Dataset<Row> done) {
    return done.select(substring(col("date"), 1, 7).as("month"), explode(col("quotes")).as("q"))
        .select(col("month"), explode(col("q.speakers")).as("s"))
        .where("s.status = 'ENTITY'")
        .groupBy(col("month"), col("s.name").as("speaker"))
        .agg(count(lit(1)).as("quotes"))
        .orderBy(col("month"), col("quotes").desc(), col("speaker"));
  }

  static Dataset<Row> unnamedByOutlet(Dataset<Row> done) {
    return done.select(col("outlet"), explode(col("quotes")).as("q"))
        .select(col("outlet"), explode(col("q.speakers")).as("s"))
        .groupBy("outlet")
        .agg(avg(when(col("s.status").equalTo("DESCRIBED"), 1.0).otherwise(0.0)).as("unnamed"))
        .orderBy("outlet");
  }

  static Dataset<Row> tollsByPlace(Dataset<Row> done) {
    return done.select(col("id"), explode(col("claims")).as("c"))
        .where("c.event.lemma IN ('die', 'kill') AND c.factuality <> 'DENIED'")
        .where("c.place IS NOT NULL")
        .groupBy(col("c.place.text").as("place"))
        .agg(min("c.value").as("least"), max("c.value").as("most"), count("id").as("claims"))
        .orderBy("place");
  }
}
