package org.attestnlp.gold.report;

import java.util.List;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.ScoreTable;

/**
 * Writes comparisons in the form that a reader wants.
 *
 * <pre>{@code
 * String page = GoldReport.write(GoldReport.Format.HTML, comparisons);
 * }</pre>
 */
public final class GoldReport {

  /** The forms. */
  public enum Format {
    /** Columns for the terminal, and the differences in their text. */
    TABLE,
    /** The same as Markdown. */
    MARKDOWN,
    /** A self-contained page with gold and result side by side. */
    HTML,
    /** JUnit XML: a test for each article and layer. */
    JUNIT,
    /** Everything, for programs. */
    JSON
  }

  private GoldReport() {}

  /** The report of these comparisons, ending in a line break. */
  public static String write(Format format, List<Comparison> comparisons) {
    ScoreTable table = ScoreTable.of(comparisons.stream().map(Comparison::scores).toList());
    return switch (format) {
      case TABLE -> TextReport.write(table, comparisons, false);
      case MARKDOWN -> TextReport.write(table, comparisons, true);
      case HTML -> HtmlReport.write(table, comparisons);
      case JUNIT -> JunitReport.write(comparisons);
      case JSON -> JsonReport.write(table, comparisons);
    };
  }
}
