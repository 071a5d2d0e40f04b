package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The scores of several articles: summed (micro), averaged (macro), and how far they would vary
 * with other articles of the same kind: a 95 % bootstrap interval over articles, with a fixed seed.
 *
 * @param rows one for each metric, in alphabetical order
 * @param articles how many articles there are
 */
public record ScoreTable(List<Row> rows, int articles) {

  private static final int DRAWS = 1_000;
  private static final long SEED = 7;

  /** Copies the rows. */
  public ScoreTable {
    rows = List.copyOf(rows);
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
    return new ScoreTable(rows, articles.size());
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
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      Counts sum = Counts.NONE;
      for (int k = 0; k < articles.size(); k++) {
        sum = sum.plus(articles.get(random.nextInt(articles.size())));
      }
      draws[i] = sum.f1();
    }
    Arrays.sort(draws);
    return new Row(metric, micro, macro, draws[DRAWS / 40], draws[DRAWS - 1 - DRAWS / 40]);
  }
}
