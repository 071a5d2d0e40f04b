package org.attestnlp.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds results to a baseline: what was right stays right, what scored does not fall, and no trap
 * fires. Gains are reported, and taken in only on request.
 */
public final class Ratchet {

  private final Baseline.Engine baseline;
  private final List<Comparison> comparisons;
  private final ScoreTable table;

  /** A check of these comparisons against what is recorded of their engine. */
  public Ratchet(Baseline.Engine baseline, List<Comparison> comparisons) {
    this.baseline = baseline;
    this.comparisons = List.copyOf(comparisons);
    this.table = ScoreTable.of(comparisons.stream().map(Comparison::scores).toList());
  }

  /**
   * How a check ends.
   *
   * @param failures a line each; empty if the check passed
   * @param gains items that are right now and were not in the baseline
   */
  public record Outcome(List<Failure> failures, List<String> gains) {

    /** Copies the lists. */
    public Outcome {
      failures = List.copyOf(failures);
      gains = List.copyOf(gains);
    }

    /** Whether nothing was lost. */
    public boolean passed() {
      return failures.isEmpty();
    }
  }

  /**
   * Something that got worse.
   *
   * @param kind what happened
   * @param item the id of an item, {@code chip-results/quotes/321-356}, or the name of a metric
   * @param message what happened, with the item in its text
   */
  public record Failure(Kind kind, String item, String message) {

    /** What can get worse. */
    public enum Kind {
      /** An item that was right is not right any more. */
      LOST,
      /** Something forbidden was found. */
      TRAP,
      /** A metric fell under its floor. */
      METRIC
    }

    /** Whether this is an item of that article and layer; a metric belongs to none. */
    public boolean concerns(String article, GoldLayer layer) {
      return kind != Kind.METRIC && item.startsWith(article + "/" + layer.label() + "/");
    }
  }

  /** Checks. */
  public Outcome check() {
    List<Failure> failures = new ArrayList<>();
    SortedSet<String> right = right();
    Map<String, Shown> shown = shown();
    for (String item : baseline.right()) {
      if (!right.contains(item)) {
        failures.add(
            new Failure(Failure.Kind.LOST, item, "lost: " + describe(item, shown.get(item))));
      }
    }
    for (Comparison comparison : comparisons) {
      for (Difference difference : comparison.differences()) {
        if (difference.kind() == Difference.Kind.TRAP) {
          Shown trap = new Shown(comparison, difference);
          failures.add(
              new Failure(
                  Failure.Kind.TRAP,
                  difference.item(),
                  "trap fired: " + describe(difference.item(), trap)));
        }
      }
    }
    baseline.floors().forEach((metric, floor) -> floor(metric, floor, failures));
    List<String> gains = right.stream().filter(item -> !baseline.right().contains(item)).toList();
    return new Outcome(failures, gains);
  }

  private void floor(String metric, BigDecimal floor, List<Failure> failures) {
    BigDecimal now = Baseline.floor(table.f1(metric));
    if (now.compareTo(floor) < 0) {
      failures.add(
          new Failure(
              Failure.Kind.METRIC,
              metric,
              "metric " + metric + " fell from " + floor + " to " + now));
    }
  }

  /**
   * The new record: everything that is right now, and the scores of now.
   *
   * @param reasons for each item or metric that gets worse, why that is right
   * @throws InvalidGoldException if something gets worse without a reason, or a trap fires
   */
  public Baseline.Engine accept(Map<String, String> reasons) {
    SortedMap<String, String> lowered = new TreeMap<>(baseline.lowered());
    List<String> open = new ArrayList<>();
    for (Failure failure : check().failures()) {
      String reason = reasons.get(failure.item());
      if (reason == null || reason.isBlank() || failure.kind() == Failure.Kind.TRAP) {
        open.add(failure.message());
      } else {
        lowered.put(failure.item(), reason);
      }
    }
    if (!open.isEmpty()) {
      throw new InvalidGoldException(
          String.join("\n", open) + "\nnot accepted; say why with --lower ITEM=REASON for each");
    }
    SortedMap<String, BigDecimal> floors = new TreeMap<>();
    for (ScoreTable.Row row : table.rows()) {
      floors.put(row.metric(), Baseline.floor(row.micro().f1()));
    }
    return new Baseline.Engine(right(), floors, lowered);
  }

  private SortedSet<String> right() {
    SortedSet<String> right = new TreeSet<>();
    comparisons.forEach(comparison -> right.addAll(comparison.right()));
    return right;
  }

  private record Shown(Comparison comparison, Difference difference) {}

  private Map<String, Shown> shown() {
    Map<String, Shown> shown = new HashMap<>();
    for (Comparison comparison : comparisons) {
      for (Difference difference : comparison.differences()) {
        shown.put(difference.item(), new Shown(comparison, difference));
      }
    }
    return shown;
  }

  private static String describe(String item, @org.jspecify.annotations.Nullable Shown shown) {
    if (shown == null) {
      return item + ": not in the gold any more";
    }
    Difference difference = shown.difference();
    return item
        + ": "
        + difference.detail()
        + "\n    "
        + Bracketed.around(shown.comparison().found().text(), difference.span());
  }
}
