package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.json.ArticleRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a run: {@code id}, {@code text}, {@code date}, the columns to keep, and
 * {@code problem}, which says what is wrong with a row. No id is null: a row without one is called
 * after its content.
 *
 * @param format how the inputs are written, null to go by their names
 * @param fields the names of the fields or columns
 */
record Source(@Nullable Format format, ArticleRow.Fields fields) {

  static final String PROBLEM = "problem";

  private static final int LABEL_DIGITS = 16;

  /** How inputs are written. */
  enum Format {
    /** An object a line. */
    JSONL,
    /** With a header; quotes doubled, as RFC 4180 has it. */
    CSV,
    /** A column each. */
    PARQUET
  }

  /** The articles of the inputs, files or folders. */
  Dataset<Row> read(SparkSession spark, List<String> inputs) {
    String[] paths = inputs.toArray(String[]::new);
    return switch (format == null ? byName(inputs.get(0)) : format) {
      case JSONL -> rows(spark.read().text(paths));
      case CSV ->
          table(
              spark
                  .read()
                  .option("header", true)
                  .option("multiLine", true)
                  .option("escape", "\"")
                  .csv(paths));
      case PARQUET -> table(spark.read().parquet(paths));
    };
  }

  private static Format byName(String input) {
    String name = input.toLowerCase(Locale.ROOT).replaceAll("(\\.gz|\\.bz2|\\.zst|/+)$", "");
    return name.endsWith(".csv")
        ? Format.CSV
        : name.endsWith(".parquet") ? Format.PARQUET : Format.JSONL;
  }

  private Dataset<Row> rows(Dataset<Row> lines) {
    return lines
        .filter(functions.trim(lines.col("value")).notEqual(""))
        .select(lines.col("value"), named(lines.col("value")).as("label"))
        .map(new Parsed(fields), Encoders.row(columns()));
  }

  private StructType columns() {
    StructType columns =
        new StructType()
            .add("id", DataTypes.StringType, false)
            .add("text", DataTypes.StringType)
            .add("date", DataTypes.StringType);
    for (String other : fields.others()) {
      columns = columns.add(other, DataTypes.StringType);
    }
    return columns.add(PROBLEM, DataTypes.StringType);
  }

  private Dataset<Row> table(Dataset<Row> rows) {
    List<String> there = Arrays.asList(rows.columns());
    String date = there.contains(fields.date()) ? fields.date() : null;
    Column[] given = new Given(fields.id(), fields.text(), date).columns(rows);
    Column id = given[0];
    List<Column> columns = new ArrayList<>();
    columns.add(functions.coalesce(id, named(given[1])).as("id"));
    columns.add(given[1].as("text"));
    columns.add(given[2].as("date"));
    fields.others().forEach(other -> columns.add(rows.col("`" + other + "`")));
    String missing = "\"%s\" is missing; expected " + fields;
    columns.add(
        functions
            .when(id.isNull(), String.format(Locale.ROOT, missing, fields.id()))
            .when(given[1].isNull(), String.format(Locale.ROOT, missing, fields.text()))
            .as(PROBLEM));
    return rows.select(columns.toArray(Column[]::new));
  }

  /** A name for a row without an id: its file and what stands in it. */
  private static Column named(Column content) {
    Column file = functions.regexp_extract(functions.input_file_name(), "([^/]*?)(\\.\\w+)?$", 1);
    Column hash = functions.sha2(functions.coalesce(content, functions.lit("")), 256);
    return functions.concat(file, functions.lit(":"), functions.substring(hash, 1, LABEL_DIGITS));
  }

  /**
   * Reads a line as the command does.
   *
   * @param names the id, the text, the date, and the other fields
   */
  private record Parsed(List<String> names) implements MapFunction<Row, Row> {

    Parsed(ArticleRow.Fields fields) {
      this(names(fields));
    }

    private static List<String> names(ArticleRow.Fields fields) {
      List<String> names = new ArrayList<>(List.of(fields.id(), fields.text(), fields.date()));
      names.addAll(fields.others());
      return names;
    }

    @Override
    public Row call(Row line) {
      List<String> others = names.subList(3, names.size());
      ArticleRow row =
          ArticleRow.read(
              line.getString(0),
              new ArticleRow.Fields(names.get(0), names.get(1), names.get(2), others));
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(row.id() == null ? line.getString(1) : row.id());
      cells.add(row.text());
      cells.add(row.date() == null ? null : row.date().toString());
      others.forEach(other -> cells.add(row.others().get(other)));
      cells.add(row.problem());
      return RowFactory.create(cells.toArray());
    }
  }
}
