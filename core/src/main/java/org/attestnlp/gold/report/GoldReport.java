package org.attestnlp.gold.report;

import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldLayer;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons in the form that a reader wants: every difference, or what a check fails.
 *
 * <pre>{@code
 * String page = GoldReport.of(comparisons, problems).write(GoldReport.Format.HTML);
 * }</pre>
 *
 * @param comparisons an article each
 * @param problems a line for each file that could not be used: {@code gold/x.json: not UTF-8}
 * @param check how the check ended; null for a report of scores
 */
public record GoldReport(
    List<Comparison> comparisons, List<String> problems, @Nullable Check check) {

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

  /**
   * How a check ended.
   *
   * @param engine the engine that was checked
   * @param held how many items its baseline holds
   * @param outcome failures and gains
   * @param everyGain whether many gains are listed too
   */
  public record Check(String engine, int held, Ratchet.Outcome outcome, boolean everyGain) {

    private static final int FEW = 10;

    /** A line for each gain if they are few, else one for all. */
    List<String> gains() {
      List<String> gains = outcome.gains();
      return everyGain || gains.size() <= FEW
          ? gains.stream()
              .map(gain -> "gain: " + gain + "; attest gold accept takes it in")
              .toList()
          : List.of(gains.size() + " gains; -v lists them, attest gold accept takes them in");
    }

    /** What fell, a line each. */
    List<String> metrics() {
      return outcome.failures().stream()
          .filter(failure -> failure.kind() == Ratchet.Failure.Kind.METRIC)
          .map(Ratchet.Failure::message)
          .toList();
    }

    /** {@code 5 items and 23 metrics}; the metrics fell for the items. */
    private String failed(String link) {
      String items = Change.number(Change.of(this).size(), "item");
      int fell = metrics().size();
      return fell == 0 ? items : items + link + Change.number(fell, "metric");
    }

    /** {@code 5 items, and 23 metrics}; empty if the check passed. */
    String headline() {
      return outcome.passed() ? "" : failed(", and ");
    }

    String summary(int articles) {
      return articles
          + " articles, "
          + held
          + " items held, "
          + (outcome.passed() ? "0 failures" : failed(" and ") + " failed")
          + ", "
          + outcome.gains().size()
          + " gains, engine "
          + engine;
    }
  }

  /** Copies the lists. */
  public GoldReport {
    comparisons = List.copyOf(comparisons);
    problems = List.copyOf(problems);
  }

  /** A report of scores and every difference. */
  public static GoldReport of(List<Comparison> comparisons, List<String> problems) {
    return new GoldReport(comparisons, problems, null);
  }

  /** The report in this form, ending in a line break. */
  public String write(Format format) {
    return switch (format) {
      case TABLE -> TableReport.write(this);
      case MARKDOWN -> MarkdownReport.write(this);
      case HTML -> HtmlReport.write(this);
      case JUNIT -> JunitReport.write(this);
      case JSON -> JsonReport.write(this);
    };
  }

  ScoreTable table() {
    return ScoreTable.of(comparisons.stream().map(Comparison::scores).toList());
  }

  /** What failed and belongs to no article of the report: floors, items of articles that went. */
  static List<Ratchet.Failure> homeless(Check check, List<Comparison> comparisons) {
    return check.outcome().failures().stream()
        .filter(failure -> comparisons.stream().noneMatch(c -> concerns(failure, c)))
        .toList();
  }

  private static boolean concerns(Ratchet.Failure failure, Comparison comparison) {
    return Stream.of(GoldLayer.values())
        .anyMatch(layer -> failure.concerns(comparison.gold().id(), layer));
  }
}
