package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.MatchCounts;
import org.attestnlp.gold.score.MatchScheme;
import org.attestnlp.gold.score.Scores;

/**
 * The scores of several articles: summed (micro), averaged (macro), and how far they would vary
 * with other articles of the same kind: a 95 % bootstrap interval over articles, with a fixed seed.
 *
 * @param rows one for each metric, in alphabetical order
 * @param articles how many articles there are
 * @param matches the counts of SemEval-2013 of all articles together, named as in {@link Scores}
 */
public record ScoreTable(List<Row> rows, int articles, SortedMap<String, MatchCounts> matches) {

  private static final int DRAWS = 1_000;
  private static final long SEED = 7;

  /** Copies the rows. */
  public ScoreTable {
    rows = List.copyOf(rows);
    matches = Collections.unmodifiableSortedMap(new TreeMap<>(matches));
  }

  /** A table without counts of SemEval-2013. */
  public ScoreTable(List<Row> rows, int articles) {
    this(rows, articles, new TreeMap<>());
  }

  /**
   * One metric.
   *
   * @param metric its name
   * @param micro the counts of all articles together
   * @param macro the mean F1 over the articles that have anything to count
   * @param low the lower end of the interval of the micro F1
   * @param high its upper end
   */
  public record Row(String metric, Counts micro, double macro, double low, double high) {}

  /** The table of these articles. */
  public static ScoreTable of(List<Scores> articles) {
    Scores sum = new Scores.Builder().build();
    for (Scores scores : articles) {
      sum = sum.plus(scores);
    }
    List<Row> rows = new ArrayList<>();
    for (String metric : sum.counts().keySet()) {
      List<Counts> counts = articles.stream().map(scores -> scores.of(metric)).toList();
      rows.add(row(metric, sum.of(metric), counts));
    }
    return new ScoreTable(rows, articles.size(), sum.matches());
  }

  /** How the items of a layer were matched, of all types together. */
  public MatchCounts matches(GoldLayer layer, MatchScheme scheme) {
    return matches.getOrDefault(layer.label() + "." + scheme.label(), MatchCounts.NONE);
  }

  /** The micro F1 of a metric; 0 if there is no such metric. */
  public double f1(String metric) {
    return rows.stream()
        .filter(row -> row.metric().equals(metric))
        .mapToDouble(row -> row.micro().f1())
        .findFirst()
        .orElse(0);
  }

  private static Row row(String metric, Counts micro, List<Counts> articles) {
    double macro =
        articles.stream()
            .filter(counts -> counts.found() + counts.gold() > 0)
            .mapToDouble(Counts::f1)
            .average()
            .orElse(0);
    double[] draws = draws(articles);
    if (draws.length == 0) {
      return new Row(metric, micro, macro, micro.f1(), micro.f1());
    }
    int outside = draws.length / 40;
    return new Row(metric, micro, macro, draws[outside], draws[draws.length - 1 - outside]);
  }

  /** The sorted F1 of each draw that has an item of the metric; the others say nothing of it. */
  private static double[] draws(List<Counts> articles) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    int kept = 0;
    for (int i = 0; i < DRAWS; i++) {
      Counts sum = Counts.NONE;
      for (int k = 0; k < articles.size(); k++) {
        sum = sum.plus(articles.get(random.nextInt(articles.size())));
      }
      if (sum.found() + sum.gold() > 0) {
        draws[kept++] = sum.f1();
      }
    }
    double[] scores = Arrays.copyOf(draws, kept);
    Arrays.sort(scores);
    return scores;
  }
}
