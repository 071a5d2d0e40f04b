package org.attestnlp.spark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one article that a double cannot hold, such as {@code 1234567890123456789}: they
 * stand in a column of their own, each with its place among the numbers of the article. There are
 * next to none, but a row must give back the article's JSON to the byte.
 */
final class ExactDecimals {

  /** A double gives back every decimal of so many digits. */
  private static final MathContext HELD = new MathContext(15);

  private static final int GREATEST_EXPONENT = 300;

  /** The column; null in nearly every row. */
  static final StructField COLUMN =
      DataTypes.createStructField(
          "decimals",
          DataTypes.createArrayType(
              new StructType()
                  .add("place", DataTypes.IntegerType, false)
                  .add("value", DataTypes.StringType, false),
              false),
          true);

  private final List<Row> found = new ArrayList<>();
  private final Map<Integer, String> known = new HashMap<>();
  private int place;

  /** None yet: for an article that is written. */
  static ExactDecimals none() {
    return new ExactDecimals();
  }

  /** Those of a row that is read. */
  static ExactDecimals of(@Nullable Object column) {
    ExactDecimals all = new ExactDecimals();
    if (column != null) {
      for (Object item : RowReader.list(column)) {
        all.known.put(((Row) item).getInt(0), ((Row) item).getString(1));
      }
    }
    return all;
  }

  /** The double of the next number. */
  double write(BigDecimal number) {
    int exponent = number.precision() - number.scale();
    if (number.precision() > HELD.getPrecision() || Math.abs(exponent) > GREATEST_EXPONENT) {
      found.add(RowFactory.create(place, number.toPlainString()));
    }
    place++;
    return number.doubleValue();
  }

  /** The next number. */
  BigDecimal read(double value) {
    String exact = known.get(place);
    place++;
    return exact == null ? new BigDecimal(value, HELD) : new BigDecimal(exact);
  }

  /** What stands in the column. */
  Object @Nullable [] column() {
    return found.isEmpty() ? null : found.toArray();
  }
}
