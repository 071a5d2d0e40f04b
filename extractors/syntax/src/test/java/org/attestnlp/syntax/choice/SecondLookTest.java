package org.attestnlp.syntax.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.arcs.WordForms;
import org.attestnlp.syntax.model.ChoiceWeights;
import org.attestnlp.syntax.model.ParserModel;
import org.attestnlp.syntax.network.Matrix;
import org.attestnlp.syntax.network.RelationScorer;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

/** “boats and ferries sank”: whether the ferries are joined to the boats or sink alone. */
final class SecondLookTest {

  private static final RelationCodes CODES =
      new RelationCodes(List.of("", "root", "nsubj", "conj", "cc"));
  private static final int NSUBJ = 2;
  private static final int CONJ = 3;
  private static final int CC = 4;

  private static final Document BOATS = Sketch.document("boats/NNS and/CC ferries/NNS sank/VBD");
  private static final SentenceWords WORDS =
      new SentenceWords(
          BOATS.tokens(),
          BOATS.sentences().get(0),
          new WordForms(BOATS.tokens(), WordClusters.SHARED.get()));

  @Test
  void without_weights_the_parsers_own_tree_stays() {
    ParserModel.Scored scored = boats(1);

    new SecondLook(weights(0), CODES).mend(scored, WORDS);

    assertThat(scored.parse().heads()).containsExactly(0, 4, 3, 4, 0);
  }

  @Test
  void what_speaks_for_another_likely_arc_wins() {
    ParserModel.Scored scored = boats(1);

    new SecondLook(forJoining(scored, 2), CODES).mend(scored, WORDS);

    assertThat(scored.parse().heads()).containsExactly(0, 4, 3, 1, 0);
    assertThat(scored.parse().relations()[3]).isEqualTo(CONJ);
  }

  @Test
  void an_arc_far_below_the_best_is_not_asked() {
    ParserModel.Scored scored = boats(7);

    new SecondLook(forJoining(scored, 100), CODES).mend(scored, WORDS);

    assertThat(scored.parse().heads()).containsExactly(0, 4, 3, 4, 0);
  }

  @Test
  void what_would_be_no_tree_stays() {
    ParserModel.Scored scored = boats(1);
    scored.parse().heads()[1] = 3; // the boats hang on the ferries
    scored.arcs()[1][3] = 0;
    scored.arcs()[1][4] = -100;

    new SecondLook(forJoining(scored, 2), CODES).mend(scored, WORDS);

    assertThat(scored.parse().heads()).containsExactly(0, 3, 3, 4, 0);
  }

  @Test
  void relations_have_the_same_codes_in_every_order() {
    RelationCodes others = new RelationCodes(List.of("", "conj", "nsubj", "punct", "cc", "root"));

    assertThat(others.code(1)).isEqualTo(CODES.code(CONJ));
    assertThat(others.bit(1)).isEqualTo(CODES.bit(CONJ));
    assertThat(others.bit(3)).isNotEqualTo(CODES.bit(CC));
  }

  /** The parser takes the ferries for what sank; that they are joined scores so much less. */
  private static ParserModel.Scored boats(float less) {
    float[][] arcs = new float[5][5];
    int[] heads = {0, 4, 3, 4, 0};
    int[] relations = {0, NSUBJ, CC, NSUBJ, 1};
    for (float[] row : arcs) {
      Arrays.fill(row, -100);
    }
    for (int place = 1; place < heads.length; place++) {
      arcs[place][heads[place]] = 0;
    }
    arcs[3][1] = -less;
    return new ParserModel.Scored(arcs, pairs(), new ParserModel.Parse(heads, relations));
  }

  /** Place 1 as a head says “conj”, place 4 “nsubj”, place 3 “cc”. */
  private static RelationScorer.Pairs pairs() {
    float[][] own = new float[5][3];
    float[][] asHeads = {{0, 0, 0}, {9, 0, 0}, {0, 0, 0}, {0, 0, 9}, {0, 9, 0}};
    float[][] scores = {{-9, -9, 0, 9, 0}, {-9, -9, 9, 0, 0}, {-9, -9, 0, 0, 9}};
    float[][] known = new float[5][];
    int[] heads = {0, 4, 3, 4, 0};
    Matrix relations = new Matrix(scores, new float[5]);
    for (int place = 0; place < known.length; place++) {
      known[place] = of(scores, asHeads[heads[place]]);
    }
    return new RelationScorer.Pairs(relations, own, asHeads, known);
  }

  private static float[] of(float[][] rows, float[] input) {
    float[] sums = new float[rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += rows[i][j] * input[i];
      }
    }
    return sums;
  }

  private static ChoiceWeights weights(float all) {
    float[] values = new float[1 << ChoiceWeights.BITS];
    Arrays.fill(values, all);
    return new ChoiceWeights(values);
  }

  /**
   * Weights that give the joined ferries so much more, and no other arc of these words anything.
   */
  private static ChoiceWeights forJoining(ParserModel.Scored scored, float more) {
    ArcFeatures features = new ArcFeatures(WORDS, scored.parse(), CODES);
    float[] values = new float[1 << ChoiceWeights.BITS];
    features.of(3, 1, CONJ);
    values[features.places()[0]] = more; // the bare relation
    return new ChoiceWeights(values);
  }
}
