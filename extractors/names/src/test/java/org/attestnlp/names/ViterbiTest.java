package org.attestnlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.junit.jupiter.api.Test;

final class ViterbiTest {

  private static final int[] PERSON = Labels.of(List.of(new Name(0, 2, EntityType.PERSON)), 3);

  @Test
  void the_best_row_wins_over_the_best_single_labels() {
    float[][] scores = new float[3][Labels.COUNT];
    scores[0][PERSON[0]] = 2; // begins a person; nothing may follow but its end
    scores[1][Labels.OUTSIDE] = 1;
    scores[1][PERSON[1]] = 0.5f;
    assertThat(Viterbi.best(scores, new float[Labels.COUNT * Labels.COUNT]))
        .containsExactly(PERSON);
  }

  @Test
  void transitions_count() {
    float[][] scores = new float[3][Labels.COUNT];
    scores[0][PERSON[0]] = 2;
    float[] transitions = new float[Labels.COUNT * Labels.COUNT];
    transitions[PERSON[0] * Labels.COUNT + PERSON[1]] = -5;
    assertThat(Labels.names(Viterbi.best(scores, transitions)))
        .noneMatch(
            name -> name.first() == 0 && name.end() == 2 && name.type() == EntityType.PERSON);
  }
}
