package org.attestnlp.gold.report;

import java.util.List;
import java.util.Locale;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.Difference;
import org.attestnlp.gold.ScoreTable;

/** The report for the terminal, and the same as Markdown. */
final class TextReport {

  private TextReport() {}

  static String write(ScoreTable table, List<Comparison> comparisons, boolean markdown) {
    StringBuilder out = new StringBuilder();
    out.append(markdown ? "## Scores\n\n" : "");
    out.append(
        markdown
            ? "| metric | P | R | F1 | 95 % | mean F1 | gold | found |\n|---|---|---|---|---|---|---|---|\n"
            : String.format(
                Locale.ROOT,
                "%-32s %6s %6s %6s  %-13s %6s %6s %6s%n",
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
              markdown
                  ? "| %s | %.1f | %.1f | %.1f | %s | %.1f | %.0f | %.0f |%n"
                  : "%-32s %6.1f %6.1f %6.1f  %-13s %6.1f %6.0f %6.0f%n",
              row.metric(),
              100 * row.micro().precision(),
              100 * row.micro().recall(),
              100 * row.micro().f1(),
              String.format(Locale.ROOT, "[%.1f, %.1f]", 100 * row.low(), 100 * row.high()),
              100 * row.macro(),
              row.micro().gold(),
              row.micro().found()));
    }
    comparisons.forEach(comparison -> differences(comparison, markdown, out));
    return out.toString().replace("\r\n", "\n");
  }

  private static void differences(Comparison comparison, boolean markdown, StringBuilder out) {
    if (comparison.differences().isEmpty()) {
      return;
    }
    out.append(markdown ? "\n## " : "\n").append(clean(comparison.gold().id()));
    out.append(markdown ? "\n\n" : "\n");
    for (Difference difference : comparison.differences()) {
      String words = Bracketed.around(comparison.found().text(), difference.span());
      String kind = difference.kind().name().toLowerCase(Locale.ROOT);
      String line = kind + " " + difference.item() + ": " + difference.detail();
      out.append(
          markdown
              ? "- " + escape(clean(line)) + "  \n  " + escape(words)
              : "  " + clean(line) + "\n      " + words);
      out.append('\n');
    }
  }

  private static String clean(String line) {
    return line.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ");
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
  }
}
