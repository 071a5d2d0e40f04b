package org.attestnlp.names;

import java.util.Arrays;
import org.attestnlp.spi.tool.FeatureHash;

/** Rows of the weight table, gathered one after the other. */
final class Rows {

  private final int mask;
  private int[] rows = new int[128];
  private int count;

  /**
   * An empty gathering.
   *
   * @param rowCount the number of rows of the table, a power of two
   */
  Rows(int rowCount) {
    this.mask = rowCount - 1;
  }

  Rows clear() {
    count = 0;
    return this;
  }

  int count() {
    return count;
  }

  int get(int index) {
    return rows[index];
  }

  int[] toArray() {
    return Arrays.copyOf(rows, count);
  }

  /** The row of a feature: a value of a template, seen of a word so many tokens away. */
  void add(int offset, int template, int value) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, count * 2);
    }
    rows[count++] = FeatureHash.pair(template * 16 + offset + 8, value) & mask;
  }
}
