package org.attestnlp.gold.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.gold.ScoreTable;

/** The report as Markdown; nothing of a text is taken for markup. */
final class MarkdownReport {

  private MarkdownReport() {}

  static String write(GoldReport report) {
    StringBuilder out = new StringBuilder();
    GoldReport.Check check = report.check();
    if (check == null) {
      List<Change> changes = Change.of(report.comparisons());
      heading(Change.counted(changes) + ", and these metrics", out);
      changes.forEach(change -> item(change, out));
      folded("Metrics", out);
      scores(report.table(), out);
      out.append("\n</details>\n");
    } else {
      check(check, report.comparisons().size(), out);
    }
    list("Problems", report.problems(), out);
    return out.toString();
  }

  /** Begins what a reader opens. */
  private static void folded(String title, StringBuilder out) {
    out.append(out.toString().endsWith("\n\n") ? "" : "\n");
    out.append("<details><summary>").append(escape(title)).append("</summary>\n\n");
  }

  private static void scores(ScoreTable table, StringBuilder out) {
    out.append("| metric | P | R | F1 | 95 % | mean F1 | gold | found |\n");
    out.append("|---|---|---|---|---|---|---|---|\n");
    for (ScoreTable.Row row : table.rows()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | [%.1f, %.1f] | %.1f | %.0f | %.0f |\n",
              escape(row.metric()),
              100 * row.micro().precision(),
              100 * row.micro().recall(),
              100 * row.micro().f1(),
              100 * row.low(),
              100 * row.high(),
              100 * row.macro(),
              row.micro().gold(),
              row.micro().found()));
    }
  }

  private static void item(Change change, StringBuilder out) {
    List<String> lines = new ArrayList<>(List.of(change.head()));
    lines.addAll(change.around());
    if (!change.more().isEmpty()) {
      lines.add(change.others());
    }
    item(lines, out);
  }

  private static void check(GoldReport.Check check, int articles, StringBuilder out) {
    heading(check.outcome().passed() ? "Check" : check.headline(), out);
    List<Change> changes = Change.of(check);
    changes.forEach(change -> item(change, out));
    List<String> metrics = check.metrics();
    if (!metrics.isEmpty()) {
      folded("Metrics that fell", out);
      metrics.forEach(metric -> item(List.of(metric), out));
      out.append("\n</details>\n");
    }
    out.append(check.outcome().passed() ? "" : "\n");
    out.append(escape(check.summary(articles))).append('\n');
    list("Gains", check.gains(), out);
  }

  private static void list(String title, List<String> lines, StringBuilder out) {
    if (!lines.isEmpty()) {
      heading(title, out);
      lines.forEach(line -> item(List.of(line), out));
    }
  }

  private static void heading(String title, StringBuilder out) {
    out.append(out.isEmpty() ? "## " : "\n## ").append(escape(title)).append("\n\n");
  }

  /** An item of a list, its lines kept apart. */
  private static void item(List<String> lines, StringBuilder out) {
    List<String> escaped = lines.stream().map(MarkdownReport::escape).toList();
    out.append("- ").append(String.join("  \n  ", escaped)).append('\n');
  }

  private static String escape(String line) {
    return Lines.clean(line)
        .strip()
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
        .replaceFirst("^([-+=])", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }
}
