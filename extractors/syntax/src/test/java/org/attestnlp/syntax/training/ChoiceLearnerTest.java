package org.attestnlp.syntax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.attestnlp.syntax.model.ChoiceWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learnt from choices between two arcs, and the rows they come from. */
final class ChoiceLearnerTest {

  private static final int GOOD = 5;
  private static final int BAD = 6;

  @Test
  void what_the_right_arc_has_is_worth_more() {
    float[] values = ChoiceLearner.learn(choices(true)).values();

    assertThat(values[GOOD]).isGreaterThan(0.05f);
    assertThat(values[BAD]).isLessThan(-0.05f);
  }

  @Test
  void the_same_choices_give_the_same_weights() {
    assertThat(ChoiceLearner.learn(choices(true)).values())
        .containsExactly(ChoiceLearner.learn(choices(true)).values());
  }

  @Test
  void what_only_the_web_treebank_does_is_kept_apart() {
    float gum = ChoiceLearner.learn(choices(true)).values()[GOOD];
    float web = ChoiceLearner.learn(choices(false)).values()[GOOD];

    assertThat(web).isLessThan(0.8f * gum);
  }

  @Test
  void weights_are_read_as_they_were_written(@TempDir Path folder) throws Exception {
    ChoiceWeights weights = ChoiceLearner.learn(choices(true));
    Path file = folder.resolve("choice.weights");

    ModelWriter.write(weights, file);

    ChoiceWeights read = ChoiceWeights.read(Files.newInputStream(file));
    assertThat(read.values()[GOOD]).isCloseTo(weights.values()[GOOD], within(weights));
    assertThat(read.values()[BAD]).isCloseTo(weights.values()[BAD], within(weights));
  }

  @Test
  void rows_become_documents(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("rows.tsv");
    String rows = "#doc GUM_x\nBoats\tNNS\tNNS\t2\tnsubj\nsank\tVBD\tVBD\t0\troot\n\n";
    Files.writeString(file, rows + "#doc other\nGulls\tNNS\tNNS\t0\tnmod:npmod\n\n");

    List<RowText> texts = RowText.read(file, (lower, tag) -> lower);

    assertThat(texts).extracting(RowText::gum).containsExactly(true, false);
    assertThat(texts.get(0).heads()).containsExactly(2, 0);
    assertThat(texts.get(0).sentences().get(0).end()).isEqualTo(2);
    assertThat(texts.get(1).relations()).containsExactly("nmod"); // a subtype not kept
  }

  private static Offset<Float> within(ChoiceWeights weights) {
    return Offset.offset(Math.abs(weights.values()[GOOD]) / 50 + 1e-6f);
  }

  private static List<ChoiceExample> choices(boolean gum) {
    List<ChoiceExample> choices = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int[][] places = {{BAD, 10 + i}, {GOOD, 10 + i}};
      int[][] marginPlaces = {{1, 2}, {3, 4}};
      choices.add(new ChoiceExample(places, new float[2][2], marginPlaces, 1, gum));
    }
    return choices;
  }
}
