package org.attestnlp.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * How an output is divided into folders. One is written whole or not at all.
 *
 * @param by what decides in which folder an article stands
 * @param count how many folders there are, if its id decides
 */
record Parts(By by, int count) {

  /** The column, and so the beginning of a folder's name: {@code part=00017}. */
  static final String COLUMN = "part";

  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final int DIGITS = 5;

  /** What divides an output. */
  enum By {
    /** A hash of the id: folders of one size. */
    HASH,
    /** The day: {@code 2026-05-04}. */
    DAY,
    /** The month: {@code 2026-05}. */
    MONTH,
    /** The year. */
    YEAR
  }

  /** The folder of an article; {@code undated} if its date should decide and it has none. */
  Column of(Column id, Column date) {
    return switch (by) {
      case HASH ->
          functions.lpad(
              functions.pmod(functions.xxhash64(id), functions.lit(count)).cast("string"),
              DIGITS,
              "0");
      case DAY -> beginning(date, "2026-05-04".length());
      case MONTH -> beginning(date, "2026-05".length());
      case YEAR -> beginning(date, "2026".length());
    };
  }

  private static Column beginning(Column date, int length) {
    return functions
        .when(date.rlike(DAY), functions.substring(date, 1, length))
        .otherwise("undated");
  }
}
