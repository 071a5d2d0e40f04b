package org.attestnlp.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.bench.pronouns.Passage.Person;
import org.junit.jupiter.api.Test;

/** GAP's measure on four invented answers. */
final class PassageScoreTest {

  @Test
  void pairs_are_counted_by_gender_and_passages_as_answered_and_right() {
    PassageScore score = new PassageScore();
    score.add(passage(true, true, false), true, false); // right
    score.add(passage(true, true, false), false, true); // the other one
    score.add(passage(false, false, true), false, true); // right
    score.add(passage(false, false, false), false, false); // neither, and none found
    // he: one of one found and missed each, F1 50; she: 100; both: 2 hits, 1 wrong, 1 missed
    assertThat(score.line())
        .isEqualTo(
            "masculine 50.0  feminine 100.0  both 66.7  bias 2.000  answered 75.0"
                + "  right of these 66.7");
  }

  private static Passage passage(boolean masculine, boolean a, boolean b) {
    return new Passage(1, "", 0, masculine, new Person(0, 1, a), new Person(2, 3, b));
  }
}
