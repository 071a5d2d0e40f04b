package org.attestnlp.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.compare.ItemNames;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.gold.score.Scores;
import org.jspecify.annotations.Nullable;

/**
 * Holds results to a baseline: what was right stays right, of what was right in part no further
 * slot goes wrong, what scored does not fall, and no trap fires. Gains are reported, and taken in
 * only on request.
 */
public final class Ratchet {

  private final Baseline.Engine baseline;
  private final List<Comparison> comparisons;
  private final Set<String> unreadable;
  private final ScoreTable table;
  private final SortedSet<String> right = new TreeSet<>();
  private final SortedMap<String, SortedSet<String>> changed = new TreeMap<>();
  private final Map<String, Shown> shown = new HashMap<>();
  private final Map<String, Marks> marks = new HashMap<>();

  /** A check of these comparisons against what is recorded of their engine. */
  public Ratchet(Baseline.Engine baseline, List<Comparison> comparisons) {
    this(baseline, comparisons, List.of());
  }

  /**
   * A check where some articles could not be compared: nothing is said of their items, and no
   * metric is held to its floor.
   *
   * @param unreadable the ids of the articles whose gold or result could not be read
   */
  public Ratchet(
      Baseline.Engine baseline, List<Comparison> comparisons, Collection<String> unreadable) {
    this.baseline = baseline;
    this.comparisons = List.copyOf(comparisons);
    Set<String> absent = new HashSet<>(unreadable);
    comparisons.forEach(comparison -> absent.remove(comparison.gold().id()));
    this.unreadable = absent;
    this.table = ScoreTable.of(comparisons.stream().map(Comparison::scores).toList());
    comparisons.forEach(this::collect);
  }

  private void collect(Comparison comparison) {
    right.addAll(comparison.right());
    marks.putAll(ItemNames.marks(comparison.gold()));
    for (Difference difference : comparison.differences()) {
      shown.put(difference.item(), new Shown(comparison, difference));
      if (difference.kind() == Difference.Kind.CHANGED) {
        changed.put(difference.item(), new TreeSet<>(difference.slots().keySet()));
      }
    }
  }

  /**
   * How a check ends.
   *
   * @param failures a line each; empty if the check passed
   * @param gains items that are better now than in the baseline: right, or with fewer slots wrong
   * @param notes what was left out of the check, and why; a line each
   */
  public record Outcome(List<Failure> failures, List<String> gains, List<String> notes) {

    /** Copies the lists. */
    public Outcome {
      failures = List.copyOf(failures);
      gains = List.copyOf(gains);
      notes = List.copyOf(notes);
    }

    /** An outcome of a whole check. */
    public Outcome(List<Failure> failures, List<String> gains) {
      this(failures, gains, List.of());
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
      /** An item that was right, or right in part, is less so now. */
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
    for (String item : baseline.right()) {
      held(item, Set.of(), failures);
    }
    baseline.changed().forEach((item, slots) -> held(item, slots, failures));
    comparisons.forEach(comparison -> traps(comparison, failures));
    if (unreadable.isEmpty()) {
      baseline.floors().forEach((metric, floor) -> floor(metric, floor, failures));
    }
    return new Outcome(failures, gains(), notes());
  }

  /** Fails if the item is lost, or if one more of its slots is wrong than those that may be. */
  private void held(String item, Set<String> allowed, List<Failure> failures) {
    if (right.contains(item) || unreadable.contains(article(item))) {
      return;
    }
    Set<String> wrong = new TreeSet<>(changed.getOrDefault(item, new TreeSet<>()));
    boolean found = changed.containsKey(item);
    wrong.removeAll(allowed);
    if (!found || !wrong.isEmpty()) {
      String message = "lost: " + item + ": " + lost(item, wrong, shown.get(item));
      failures.add(new Failure(Failure.Kind.LOST, item, message));
    }
  }

  private String lost(String item, Set<String> wrong, @Nullable Shown now) {
    if (now != null) {
      Map<String, String> slots = now.difference().slots();
      List<String> words = wrong.stream().map(slot -> slots.getOrDefault(slot, slot)).toList();
      return now.in(words.isEmpty() ? now.difference().detail() : String.join("; ", words));
    }
    Marks mark = marks.get(item);
    if (mark == null) {
      return comparisons.stream().anyMatch(c -> c.gold().id().equals(article(item)))
          ? "not in the gold any more"
          : "its article has no gold any more";
    }
    return mark.forbidden()
        ? "forbidden in the gold now"
        : mark.optional() ? "optional in the gold now" : "not found";
  }

  private static void traps(Comparison comparison, List<Failure> failures) {
    for (Difference difference : comparison.differences()) {
      if (difference.kind() == Difference.Kind.TRAP) {
        String item = difference.item();
        String words = new Shown(comparison, difference).in(difference.detail());
        failures.add(new Failure(Failure.Kind.TRAP, item, "trap fired: " + item + ": " + words));
      }
    }
  }

  private void floor(String metric, BigDecimal floor, List<Failure> failures) {
    BigDecimal now = Baseline.floor(table.f1(metric));
    if (now.compareTo(floor) < 0) {
      String message = "metric " + metric + " fell from " + floor + " to " + now;
      failures.add(new Failure(Failure.Kind.METRIC, metric, message));
    }
  }

  private List<String> gains() {
    List<String> gains = new ArrayList<>();
    right.stream().filter(item -> !baseline.right().contains(item)).forEach(gains::add);
    changed.forEach(
        (item, wrong) -> {
          Set<String> before = baseline.changed().get(item);
          boolean better =
              before == null
                  ? !baseline.right().contains(item)
                  : before.containsAll(wrong) && !wrong.containsAll(before);
          if (better) {
            gains.add(item);
          }
        });
    return gains;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (String id : new TreeSet<>(unreadable)) {
      long items =
          baseline.right().stream().filter(item -> article(item).equals(id)).count()
              + baseline.changed().keySet().stream().filter(i -> article(i).equals(id)).count();
      notes.add(id + " could not be read: " + items + " items left out of the check");
    }
    if (!notes.isEmpty() && !baseline.floors().isEmpty()) {
      notes.add("metrics not held to their floors, for not every article was compared");
    }
    return notes;
  }

  /**
   * The new record: everything that is right now, wholly or in part, and the scores of now.
   *
   * @param reasons for each item or metric that gets worse, why that is right; the reason for an
   *     item also covers the metrics of its layer
   * @throws org.attestnlp.gold.file.InvalidGoldException if something gets worse without a reason,
   *     a reason is given for what does not get worse, a trap fires or an article could not be read
   */
  public Baseline.Engine accept(Map<String, String> reasons) {
    Acceptance acceptance = new Acceptance(check(), reasons);
    acceptance.require();
    SortedMap<String, String> lowered = new TreeMap<>(baseline.lowered());
    lowered.putAll(acceptance.given());
    lowered.keySet().removeAll(right);
    SortedMap<String, BigDecimal> floors = new TreeMap<>();
    for (ScoreTable.Row row : table.rows()) {
      if (!Scores.isReference(row.metric())) {
        floors.put(row.metric(), Baseline.floor(row.micro().f1()));
      }
    }
    return new Baseline.Engine(right, floors, lowered, changed);
  }

  private static String article(String item) {
    int layer = item.lastIndexOf('/', item.lastIndexOf('/') - 1);
    return layer < 0 ? item : item.substring(0, layer);
  }

  private record Shown(Comparison comparison, Difference difference) {

    String in(String words) {
      return words + "\n    " + Bracketed.around(comparison.found().text(), difference.span());
    }
  }
}
