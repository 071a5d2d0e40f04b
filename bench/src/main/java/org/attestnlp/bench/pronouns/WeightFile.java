package org.attestnlp.bench.pronouns;

import java.util.Locale;
import org.attestnlp.rules.entities.mentions.Evidence;

/** Weights as the lines of {@code pronoun-weights.txt}. */
final class WeightFile {

  private static final double UNIT = 100;

  private WeightFile() {}

  /** To two places behind the point, as they are written. */
  static double[][] rounded(double[][] columns) {
    double[][] rounded = new double[columns.length][Evidence.COUNT];
    for (int column = 0; column < columns.length; column++) {
      for (int i = 0; i < Evidence.COUNT; i++) {
        rounded[column][i] = Math.round(columns[column][i] * UNIT) / UNIT;
      }
    }
    return rounded;
  }

  /** A line for each evidence, a column for each use of a pronoun. */
  static String text(String told, double[][] columns) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(told).append("; docs/PRONOUNS.md says how that was found.\n");
    text.append("# evidence\the\this\thim\the of “he said”\n");
    for (Evidence evidence : Evidence.values()) {
      text.append(evidence.name());
      for (double[] column : columns) {
        text.append(String.format(Locale.ROOT, "\t%.2f", column[evidence.index()] + 0.0));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
