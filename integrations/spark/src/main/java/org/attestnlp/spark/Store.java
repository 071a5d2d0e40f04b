package org.attestnlp.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The output of a run: a folder of parts, each of which is written whole. */
final class Store {

  /** What a row was made of: its text, its date and what read it. */
  static final String HASH = "input_hash";

  /** Whether a stored row is to be read again. */
  static final String AGAIN = "again";

  private static final String OPTIONS = "_attest_options"; // Spark reads no name with this mark
  private static final String ASIDE = "_attest_again";
  private static final String LINE = "value";

  /** What a line must tell to be found again. */
  private static final String LINE_FIELDS =
      "id STRING, text STRING, date STRING, incomplete ARRAY<STRING>,"
          + " producer STRUCT<name: STRING, version: STRING, engine: STRING, engineVersion: STRING>,"
          + " error STRUCT<code: STRING, message: STRING>";

  private static final StructType LINES =
      new StructType().add(LINE, DataTypes.StringType).add(Parts.COLUMN, DataTypes.StringType);

  private final SparkSession spark;
  private final Path folder;
  private final FileSystem files;
  private final Job job;

  private Store(SparkSession spark, Path folder, FileSystem files, Job job) {
    this.spark = spark;
    this.folder = folder;
    this.files = files;
    this.job = job;
  }

  static Store of(SparkSession spark, Job job) throws IOException {
    Path folder = new Path(job.output());
    FileSystem files = folder.getFileSystem(spark.sessionState().newHadoopConf());
    return new Store(spark, folder, files, job);
  }

  /**
   * Makes the folder ready.
   *
   * @throws Refused if something stands there that this run may not go on with
   */
  void open() throws IOException {
    boolean taken = files.exists(folder) && files.listStatus(folder).length > 0;
    if (taken && !job.resume()) {
      throw new Refused(folder + " is not empty; go on with it: --resume, or name a new folder");
    }
    Path options = new Path(folder, OPTIONS);
    if (taken) {
      check(options);
      removeLeftovers();
    } else {
      files.mkdirs(folder);
      try (FSDataOutputStream out = files.create(options)) {
        out.write(job.shape().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void check(Path options) throws IOException {
    if (!files.exists(options)) {
      throw new Refused(folder + " was not made by attest-spark; name a new folder");
    }
    try (FSDataInputStream in = files.open(options)) {
      String made = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!made.equals(job.shape())) {
        throw new Refused(
            folder
                + " was made with ["
                + made
                + "], now it is ["
                + job.shape()
                + "]; give the same options, or name a new folder");
      }
    }
  }

  /** What a run that was killed had not put in its place. */
  private void removeLeftovers() throws IOException {
    for (FileStatus each : files.listStatus(folder)) {
      String name = each.getPath().getName();
      if (name.startsWith(".spark-staging-") || name.equals("_temporary")) {
        files.delete(each.getPath(), true);
      }
    }
  }

  /** Whether any part stands there. */
  boolean hasParts() throws IOException {
    for (FileStatus each : files.listStatus(folder)) {
      if (each.getPath().getName().startsWith(Parts.COLUMN + "=")) {
        return true;
      }
    }
    return false;
  }

  /** The stored rows of these parts, without those of some ids. */
  Dataset<Row> without(Dataset<Row> ids, List<String> parts, StructType columns) {
    Column here = functions.col(Parts.COLUMN).isin(parts.toArray());
    String[] id = {"id"};
    return switch (job.format()) {
      case PARQUET -> {
        Dataset<Row> rows = spark.read().schema(columns).parquet(folder.toString());
        yield rows.filter(here).join(ids, id, "left_anti");
      }
      case JSONL -> {
        Column found = functions.get_json_object(functions.col(LINE), "$.id");
        yield lines().filter(here).withColumn("id", found).join(ids, id, "left_anti").drop("id");
      }
    };
  }

  private Dataset<Row> lines() {
    return spark.read().schema(LINES).text(folder.toString());
  }

  /** Of the stored rows id, {@link #HASH}, part, the code of an error, and {@link #AGAIN}. */
  Dataset<Row> keys() {
    return switch (job.format()) {
      case PARQUET -> keys(parquetKeys(), functions.col(HASH));
      case JSONL -> {
        Column line = functions.from_json(functions.col(LINE), LINE_FIELDS, Map.of());
        Dataset<Row> lines = lines().select(line.as("line"), functions.col(Parts.COLUMN));
        yield keys(lines.select("line.*", Parts.COLUMN), hashOfLine());
      }
    };
  }

  private Dataset<Row> parquetKeys() {
    StructType columns =
        StructType.fromDDL(
            "id STRING, incomplete ARRAY<STRING>, error STRUCT<code: STRING, message: STRING>, "
                + HASH
                + " STRING, "
                + Parts.COLUMN
                + " STRING");
    return spark.read().schema(columns).parquet(folder.toString());
  }

  private static Dataset<Row> keys(Dataset<Row> rows, Column hash) {
    Column code = functions.col("error.code");
    Column passing = code.isin((Object[]) Job.passingCodes());
    Column lacking = functions.size(functions.col("incomplete")).gt(0);
    return rows.select(
        functions.col("id"),
        hash.as(HASH),
        functions.col(Parts.COLUMN),
        code.as("code"),
        functions.coalesce(lacking, functions.lit(false)).as("incomplete"),
        functions
            .coalesce(passing, functions.lit(false))
            .or(functions.coalesce(lacking, functions.lit(false)))
            .as(AGAIN));
  }

  /** The hash of an input: its text, its date, and what reads it. */
  static Column hash(Column text, Column date, Column producer) {
    Column none = functions.lit("");
    Column all =
        functions.concat_ws(
            "\u0001", functions.coalesce(date, none), producer, functions.coalesce(text, none));
    return functions.sha2(all, 256);
  }

  /** The same of a line; an error record has no text, so what failed is read again. */
  private static Column hashOfLine() {
    Column producer =
        functions.concat_ws(
            " ",
            functions.col("producer.name"),
            functions.col("producer.version"),
            functions.col("producer.engine"),
            functions.col("producer.engineVersion"));
    return functions.when(
        functions.col("text").isNotNull(),
        hash(functions.col("text"), functions.col("date"), producer));
  }

  /** Results as they are stored. */
  Dataset<Row> stored(Dataset<Row> done) {
    return switch (job.format()) {
      case PARQUET -> job.withText() ? done : done.drop("text");
      case JSONL -> {
        Dataset<Row> prepared = DoneRow.prepared(done);
        yield prepared.map(new Line(job.withText()), Encoders.row(LINES));
      }
    };
  }

  /** Puts parts in the place of those that stand there. */
  void write(Dataset<Row> rows) {
    DataFrameWriter<Row> writer =
        rows.hint("rebalance", functions.col(Parts.COLUMN))
            .write()
            .mode(SaveMode.Overwrite)
            .option(
                "partitionOverwriteMode",
                "DYNAMIC") // Spark looks it up in upper case, of any locale
            .partitionBy(Parts.COLUMN);
    switch (job.format()) {
      case PARQUET -> writer.parquet(folder.toString());
      case JSONL -> writer.text(folder.toString());
    }
  }

  /** Rows that are kept for the time of the run, beside the parts. */
  Dataset<Row> aside(Dataset<Row> rows) {
    String path = new Path(folder, ASIDE).toString();
    rows.write().mode(SaveMode.Overwrite).parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }

  void removeAside() throws IOException {
    files.delete(new Path(folder, ASIDE), true);
  }

  /** Removes parts in which nothing is left. */
  void remove(List<String> parts) throws IOException {
    for (String part : parts) {
      files.delete(new Path(folder, Parts.COLUMN + "=" + part), true);
    }
  }

  /**
   * A result as a line, beside its part.
   *
   * @param withText whether the text of the article is written
   */
  private record Line(boolean withText) implements MapFunction<Row, Row> {

    @Override
    public Row call(Row row) {
      return RowFactory.create(
          new DoneRow.Line(withText).call(row), RowReader.column(row, Parts.COLUMN));
    }
  }

  /** A run that may not begin; the message says why and what would be right. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }
}
