package org.attestnlp.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark in this Java machine: two tasks at a time, each tried four times. */
final class Local {

  /** Articles as most tables have them. */
  static final StructType ARTICLES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("outlet", DataTypes.StringType);

  private Local() {}

  static SparkSession spark() {
    return SparkSession.builder()
        .master("local[2,4]")
        .appName("attest-spark tests")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.codegen.wholeStage", "false") // compiling takes longer than the rows
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
        .getOrCreate();
  }

  static Row article(String id, String text, String date) {
    return RowFactory.create(id, text, date, "The Lesna Courier");
  }

  static Dataset<Row> table(Row... articles) {
    return table(List.of(articles), 1);
  }

  static Dataset<Row> table(List<Row> articles, int partitions) {
    return spark().createDataFrame(new ArrayList<>(articles), ARTICLES).repartition(partitions);
  }

  static Path root() {
    return Path.of(System.getProperty("attest.root", "../..")).toAbsolutePath().normalize();
  }
}
