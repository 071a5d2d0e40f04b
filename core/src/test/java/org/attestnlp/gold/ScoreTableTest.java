package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.Scores;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  @Test
  void a_draw_without_an_item_of_the_metric_says_nothing() {
    // one article of ten has the metric, and half of it right: so is every draw that has it at all
    List<Scores> articles = new ArrayList<>(List.of(scores(1, 2)));
    for (int i = 0; i < 9; i++) {
      articles.add(new Scores(new TreeMap<>()));
    }
    ScoreTable.Row row = ScoreTable.of(articles).rows().get(0);
    assertThat(row.low()).isEqualTo(0.5);
    assertThat(row.high()).isEqualTo(0.5);
    assertThat(row.macro()).isEqualTo(0.5);
  }

  @Test
  void a_metric_that_no_article_has_an_item_of_still_has_an_interval() {
    ScoreTable.Row row = ScoreTable.of(List.of(scores(0, 0))).rows().get(0);
    assertThat(row.low()).isEqualTo(row.high()).isEqualTo(1);
  }

  @Test
  void the_interval_leaves_out_one_draw_of_forty_on_either_side() {
    // 20 articles of one item, 10 of them right: the number of right ones in a draw is binomial
    // with mean 10 and standard deviation √5; 95 % lie between 6 and 14 (0.3 and 0.7), while the
    // worst and the best of 1,000 draws lie outside of 4 and 16
    List<Scores> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(scores(i % 2, 1));
    }
    ScoreTable.Row row = ScoreTable.of(articles).rows().get(0);
    assertThat(row.micro().f1()).isEqualTo(0.5);
    assertThat(row.low()).isCloseTo(0.3, within(0.051));
    assertThat(row.high()).isCloseTo(0.7, within(0.051));
  }

  @Test
  void the_seed_is_seven_and_the_interval_that_of_its_thousand_draws() {
    // articles of very different sizes: another seed gives other borders
    double[] right = {1, 7, 13, 29, 53, 101, 211};
    double[] all = {3, 11, 17, 59, 71, 307, 401};
    List<Scores> articles = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      articles.add(scores(right[i], all[i]));
    }
    SplittableRandom random = new SplittableRandom(7);
    double[] draws = new double[1_000];
    for (int i = 0; i < draws.length; i++) {
      double hits = 0;
      double items = 0;
      for (int k = 0; k < right.length; k++) {
        int drawn = random.nextInt(right.length);
        hits += right[drawn];
        items += all[drawn];
      }
      draws[i] = hits / items;
    }
    Arrays.sort(draws);
    ScoreTable.Row row = ScoreTable.of(articles).rows().get(0);
    assertThat(row.low()).isCloseTo(draws[25], within(1e-12));
    assertThat(row.high()).isCloseTo(draws[974], within(1e-12));
    assertThat(draws[0]).isLessThan(draws[25]);
    assertThat(draws[999]).isGreaterThan(draws[974]);
  }

  private static Scores scores(double right, double all) {
    return new Scores.Builder().add("quotes.right", Counts.of(right, all, all)).build();
  }
}
