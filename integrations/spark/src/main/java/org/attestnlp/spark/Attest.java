package org.attestnlp.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.field.Table;

/**
 * Attest on tables of Spark.
 *
 * <pre>{@code
 * Dataset<Row> done = Attest.on(articles).id("id").text("text").date("date").annotate();
 * done.write().parquet("annotated");
 * Attest.explode(done, Table.QUOTES).groupBy("speaker").count().show();
 * }</pre>
 */
public final class Attest {

  private Attest() {}

  /** Articles to annotate, one a row. */
  public static Annotation on(Dataset<Row> articles) {
    return Annotation.of(articles);
  }

  /**
   * A row for each item, with the columns of {@code quotes.csv} and its like: {@code article}, then
   * what the table tells. Offsets are in the unit of the results; cells that are empty there are
   * null here.
   *
   * @param done what {@link Annotation#annotate} gave, with the text
   * @param table one of {@link Table#ALL}
   * @param kept columns of the results that stand in front of each row, such as {@code outlet}
   */
  public static Dataset<Row> explode(Dataset<Row> done, Table<?> table, String... kept) {
    List<String> columns = Arrays.asList(done.columns());
    for (String column : kept) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException(
            "no column " + column + "; there are " + String.join(", ", columns));
      }
    }
    Dataset<Row> prepared = DoneRow.prepared(done);
    StructType rows = TableRows.columns(done.schema(), table, List.of(kept));
    return ColumnTypes.said(
        prepared.flatMap(new TableRows(table.name(), List.of(kept)), Encoders.row(rows)), rows);
  }

  /**
   * The line of each row, the same bytes as the command's {@code --format jsonl --offsets
   * code-point}; of a row that failed its error record.
   *
   * @param done what {@link Annotation#annotate} gave, with the text
   */
  public static Dataset<String> json(Dataset<Row> done) {
    return json(done, true);
  }

  /** The same, with or without the text of the article. */
  public static Dataset<String> json(Dataset<Row> done, boolean withText) {
    return DoneRow.prepared(done).map(new DoneRow.Line(withText), Encoders.STRING());
  }

  /**
   * Makes two functions known to SQL, of Python too: {@code attest(text, id, date)} gives a result
   * with the columns that {@link Annotation#annotate} adds, and {@code attest_json(text, id, date)}
   * the line of the command. The date may be NULL.
   */
  public static void register(SparkSession spark) {
    // not to be called again for each column that is taken of its result
    spark
        .udf()
        .register(
            "attest",
            functions
                .udf(
                    new AttestFunction(Settings.USUAL),
                    ResultColumns.alone(Settings.USUAL.offsets()).types())
                .asNondeterministic());
    spark
        .udf()
        .register(
            "attest_json",
            functions
                .udf(new AttestFunction.Json(Settings.USUAL), DataTypes.StringType)
                .asNondeterministic());
  }
}
