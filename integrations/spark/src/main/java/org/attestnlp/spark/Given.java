package org.attestnlp.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.field.ErrorFields;
import org.jspecify.annotations.Nullable;

/**
 * The names of the columns that hold the articles. A table of results remembers them in the
 * metadata of its column {@code error}, also in Parquet.
 *
 * @param id the article's id
 * @param text the article
 * @param date its date, null if none has one
 */
record Given(String id, String text, @Nullable String date) implements Serializable {

  /** The names that are taken where none are given. */
  static final Given USUAL = new Given("id", "text", null);

  /** The names in a table of results. */
  static Given of(StructType done) {
    if (!Arrays.asList(done.fieldNames()).contains(ErrorFields.ERROR.name())) {
      throw new IllegalArgumentException(
          "no table of results: it has no column error; expected what annotate() gives");
    }
    Metadata names = done.apply(ErrorFields.ERROR.name()).metadata();
    if (names.contains("id")) {
      return new Given(
          names.getString("id"),
          names.getString("text"),
          names.contains("date") ? names.getString("date") : null);
    }
    boolean dated = Arrays.asList(done.fieldNames()).contains("date");
    return new Given("id", "text", dated ? "date" : null);
  }

  /** The names, for the metadata. */
  Metadata metadata() {
    MetadataBuilder names = new MetadataBuilder().putString("id", id).putString("text", text);
    return (date == null ? names : names.putString("date", date)).build();
  }

  /** The columns as texts: of a date the day, of a point in time the day in the session's zone. */
  Column[] columns(Dataset<Row> articles) {
    return new Column[] {
      column(articles, id).cast(DataTypes.StringType),
      column(articles, text).cast(DataTypes.StringType),
      date == null ? functions.lit(null).cast(DataTypes.StringType) : day(articles, date)
    };
  }

  private static Column day(Dataset<Row> articles, String date) {
    Column column = column(articles, date);
    DataType type = articles.schema().apply(date).dataType();
    boolean instant =
        type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType);
    return (instant ? column.cast(DataTypes.DateType) : column).cast(DataTypes.StringType);
  }

  private static Column column(Dataset<Row> articles, String name) {
    if (!Arrays.asList(articles.columns()).contains(name)) {
      throw new IllegalArgumentException(
          "no column " + name + "; there are " + String.join(", ", articles.columns()));
    }
    return articles.col("`" + name.replace("`", "``") + "`");
  }
}
