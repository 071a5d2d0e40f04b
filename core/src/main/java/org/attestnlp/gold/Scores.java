package org.attestnlp.gold;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Metrics by name, in alphabetical order: {@code quotes.right}, {@code entities.strict.PERSON}.
 *
 * @param counts what each is computed from
 */
public record Scores(SortedMap<String, Counts> counts) {

  /** Copies the map. */
  public Scores {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** The counts of a metric; {@link Counts#NONE} if nothing was counted. */
  public Counts of(String metric) {
    return counts.getOrDefault(metric, Counts.NONE);
  }

  /** Both together, metric by metric. */
  public Scores plus(Scores other) {
    SortedMap<String, Counts> sum = new TreeMap<>(counts);
    other.counts.forEach((metric, more) -> sum.merge(metric, more, Counts::plus));
    return new Scores(sum);
  }

  /** Collects counts. */
  static final class Builder {

    private final SortedMap<String, Counts> counts = new TreeMap<>();

    Builder add(String metric, Counts more) {
      counts.merge(metric, more, Counts::plus);
      return this;
    }

    void addAll(Map<String, Counts> more) {
      more.forEach(this::add);
    }

    Scores build() {
      return new Scores(counts);
    }
  }
}
