package org.attestnlp.gold.report;

import java.util.List;
import java.util.Locale;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;

/** The report as Markdown; nothing of a text is taken for markup. */
final class MarkdownReport {

  private MarkdownReport() {}

  static String write(GoldReport report) {
    StringBuilder out = new StringBuilder();
    GoldReport.Check check = report.check();
    if (check == null) {
      scores(report.table(), out);
      report.comparisons().forEach(comparison -> differences(comparison, out));
    } else {
      check(check, report.comparisons().size(), out);
    }
    list("Problems", report.problems(), out);
    return out.toString();
  }

  private static void scores(ScoreTable table, StringBuilder out) {
    out.append("## Scores\n\n| metric | P | R | F1 | 95 % | mean F1 | gold | found |\n");
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

  private static void differences(Comparison comparison, StringBuilder out) {
    if (comparison.differences().isEmpty()) {
      return;
    }
    heading(comparison.gold().id(), out);
    for (Difference difference : comparison.differences()) {
      item(List.of(Lines.of(difference), Lines.around(comparison, difference)), out);
    }
  }

  private static void check(GoldReport.Check check, int articles, StringBuilder out) {
    out.append("## Check\n\n").append(escape(check.summary(articles))).append('\n');
    if (!check.outcome().passed()) {
      heading("Failures", out);
    }
    for (Ratchet.Failure failure : check.outcome().failures()) {
      item(Lines.of(failure.message()), out);
    }
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
