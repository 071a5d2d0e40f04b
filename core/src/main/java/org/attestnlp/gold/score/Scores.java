package org.attestnlp.gold.score;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attestnlp.gold.file.GoldLayer;

/**
 * Metrics by name, in alphabetical order: {@code quotes.right}, {@code entities.strict.PERSON}.
 *
 * @param counts what each is computed from
 * @param matches the counts of SemEval-2013 by layer, scheme and type: {@code entities.strict},
 *     {@code entities.partial.PERSON}
 */
public record Scores(SortedMap<String, Counts> counts, SortedMap<String, MatchCounts> matches) {

  /** Ends the name of what all claims of an article in one event would score. */
  public static final String ONE_AN_ARTICLE = ".one-an-article";

  /** Ends the name of what each claim in an event of its own would score. */
  public static final String ONE_A_CLAIM = ".one-a-claim";

  /** Copies the maps. */
  public Scores {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    matches = Collections.unmodifiableSortedMap(new TreeMap<>(matches));
  }

  /** Scores without counts of SemEval-2013. */
  public Scores(SortedMap<String, Counts> counts) {
    this(counts, new TreeMap<>());
  }

  /** Whether a metric is there to be compared with, and tells nothing of the result itself. */
  public static boolean isReference(String metric) {
    return metric.endsWith(ONE_AN_ARTICLE) || metric.endsWith(ONE_A_CLAIM);
  }

  /** The counts of a metric; {@link Counts#NONE} if nothing was counted. */
  public Counts of(String metric) {
    return counts.getOrDefault(metric, Counts.NONE);
  }

  /** How the items of a layer were matched, of all types together. */
  public MatchCounts matches(GoldLayer layer, MatchScheme scheme) {
    return matches.getOrDefault(layer.label() + "." + scheme.label(), MatchCounts.NONE);
  }

  /** How the items of one type were matched: an entity type, a kind of quote or claim. */
  public MatchCounts matches(GoldLayer layer, MatchScheme scheme, String type) {
    return matches.getOrDefault(
        layer.label() + "." + scheme.label() + "." + type, MatchCounts.NONE);
  }

  /** Both together, metric by metric. */
  public Scores plus(Scores other) {
    SortedMap<String, Counts> sum = new TreeMap<>(counts);
    other.counts.forEach((metric, more) -> sum.merge(metric, more, Counts::plus));
    SortedMap<String, MatchCounts> matched = new TreeMap<>(matches);
    other.matches.forEach((metric, more) -> matched.merge(metric, more, MatchCounts::plus));
    return new Scores(sum, matched);
  }

  /** Collects counts. */
  public static final class Builder {

    private final SortedMap<String, Counts> counts = new TreeMap<>();
    private final SortedMap<String, MatchCounts> matches = new TreeMap<>();

    public Builder add(String metric, Counts more) {
      counts.merge(metric, more, Counts::plus);
      return this;
    }

    Builder match(String metric, MatchCounts more) {
      matches.merge(metric, more, MatchCounts::plus);
      return this;
    }

    public Scores build() {
      return new Scores(counts, matches);
    }
  }
}
