package org.attestnlp.gold.report;

import java.util.List;
import java.util.Locale;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.MatchCounts;
import org.attestnlp.gold.score.MatchScheme;

/** The report for the terminal. */
final class TableReport {

  private TableReport() {}

  static String write(GoldReport report) {
    StringBuilder out = new StringBuilder();
    GoldReport.Check check = report.check();
    if (check == null) {
      List<Change> changes = Change.of(report.comparisons());
      out.append(Change.counted(changes)).append(", and these metrics\n\n");
      changes.forEach(change -> change(change, out));
      out.append(changes.isEmpty() ? "" : "\n");
      scores(report.table(), out);
      matches(report.table(), out);
      problems(report.problems(), out);
    } else {
      check(check, out);
      problems(report.problems(), out);
      out.append(check.summary(report.comparisons().size())).append('\n');
    }
    return out.toString();
  }

  private static void scores(ScoreTable table, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-32s %6s %6s %6s  %-13s %6s %6s %6s\n",
            "metric",
            "P",
            "R",
            "F1",
            "95 %",
            "mean",
            "gold",
            "found"));
    for (ScoreTable.Row row : table.rows()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-32s %6.1f %6.1f %6.1f  %-13s %6.1f %6.0f %6.0f\n",
              row.metric(),
              100 * row.micro().precision(),
              100 * row.micro().recall(),
              100 * row.micro().f1(),
              String.format(Locale.ROOT, "[%.1f, %.1f]", 100 * row.low(), 100 * row.high()),
              100 * row.macro(),
              row.micro().gold(),
              row.micro().found()));
    }
  }

  /** The counts of SemEval-2013: spans under each scheme, over all types. */
  private static void matches(ScoreTable table, StringBuilder out) {
    String line = "%-32s %8s %9s %8s %8s %8s\n";
    out.append('\n')
        .append(
            String.format(
                Locale.ROOT,
                line,
                "spans",
                "correct",
                "incorrect",
                "partial",
                "missing",
                "spurious"));
    for (GoldLayer layer : GoldLayer.values()) {
      for (MatchScheme scheme : MatchScheme.values()) {
        MatchCounts counts = table.matches(layer, scheme);
        out.append(
            String.format(
                Locale.ROOT,
                line,
                layer.label() + "." + scheme.label(),
                counts.correct(),
                counts.incorrect(),
                counts.partial(),
                counts.missing(),
                counts.spurious()));
      }
    }
  }

  private static void change(Change change, StringBuilder out) {
    out.append(change.head()).append('\n');
    change.around().forEach(line -> out.append("    ").append(line).append('\n'));
    if (!change.more().isEmpty()) {
      out.append("    ").append(change.others()).append('\n');
    }
  }

  private static void check(GoldReport.Check check, StringBuilder out) {
    if (!check.outcome().passed()) {
      out.append(check.headline()).append("\n\n");
    }
    Change.of(check).forEach(change -> change(change, out));
    check.metrics().forEach(metric -> out.append(Lines.clean(metric)).append('\n'));
    check.gains().forEach(gain -> out.append(Lines.clean(gain)).append('\n'));
  }

  private static void problems(List<String> problems, StringBuilder out) {
    problems.forEach(line -> out.append("problem: ").append(Lines.clean(line)).append('\n'));
  }
}
