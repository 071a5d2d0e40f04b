package org.attestnlp.spark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * How many articles stand in an output, and how many of them failed of what.
 *
 * @param done those that have a result
 * @param incomplete those of them that lack a layer
 * @param failed those that have an error, by its code
 */
record Counts(long done, long incomplete, Map<String, Long> failed) {

  /** Sorts the codes. */
  Counts {
    failed = new TreeMap<>(failed);
  }

  /** Counts keys of a {@link Store}: what stands there, however often a task was tried. */
  static Counts of(Dataset<Row> keys) {
    long done = 0;
    long incomplete = 0;
    Map<String, Long> failed = new TreeMap<>();
    List<Row> groups =
        keys.groupBy("code", "incomplete").agg(functions.count(functions.lit(1))).collectAsList();
    for (Row group : groups) {
      if (group.isNullAt(0)) {
        done += group.getLong(2);
        incomplete += group.getBoolean(1) ? group.getLong(2) : 0;
      } else {
        failed.merge(group.getString(0), group.getLong(2), Long::sum);
      }
    }
    return new Counts(done, incomplete, failed);
  }

  long all() {
    return done + failures();
  }

  private long failures() {
    return failed.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@code 990 done, 10 failed (INPUT_EMPTY 10)}. */
  String brief() {
    String codes = failed.toString().replace("=", " ").replaceAll("[{}]", "");
    return String.format(Locale.ROOT, "%,d done, %,d failed", done, failures())
        + (failed.isEmpty() ? "" : " (" + codes + ")");
  }

  /**
   * The table at the end of a run.
   *
   * @param read how many articles this run read
   * @param gone how many rows are of articles that the inputs have no more
   * @param time how long it took
   */
  String table(long read, long gone, Duration time) {
    StringBuilder table = new StringBuilder();
    row(table, "articles", all());
    row(table, "done", done);
    row(table, "incomplete", incomplete);
    row(table, "failed", failures());
    failed.forEach((code, count) -> row(table, "  " + code, count));
    row(table, "read by this run", read);
    row(table, "kept", all() - read);
    row(table, "of inputs that are gone", gone);
    table.append(String.format(Locale.ROOT, "%-24s%,12.1f%n", "seconds", time.toMillis() / 1e3));
    return table
        .append(String.format(Locale.ROOT, "%-24s%,12.1f%n", "articles a second", rate(read, time)))
        .toString();
  }

  static double rate(long read, Duration time) {
    return read / Math.max(1e-3, time.toMillis() / 1e3);
  }

  private static void row(StringBuilder table, String name, long count) {
    table.append(String.format(Locale.ROOT, "%-24s%,12d%n", name, count));
  }
}
