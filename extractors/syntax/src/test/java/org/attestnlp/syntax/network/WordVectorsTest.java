package org.attestnlp.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordVectorsTest {

  private final WordVectors vectors =
      new WordVectors(new int[] {-3, 8}, new byte[] {0, 1, (byte) 255, 0}, centres(), 4);

  @Test
  void a_vector_is_put_together_from_its_parts() {
    assertThat(vectors.of(-3)).containsExactly(0, 0.5f, 513, 513.5f);
    assertThat(vectors.of(8)).containsExactly(510, 510.5f, 512, 512.5f);
  }

  @Test
  void an_unknown_word_has_zeros() {
    assertThat(vectors.of(4)).containsExactly(0, 0, 0, 0);
  }

  /** Two parts of 256 codes of two values; the first of each its number, the second half more. */
  private static float[] centres() {
    float[] centres = new float[2 * 256 * 2];
    for (int code = 0; code < 512; code++) {
      int value = code < 256 ? 2 * code : 512 + code - 256;
      centres[2 * code] = value;
      centres[2 * code + 1] = value + 0.5f;
    }
    return centres;
  }
}
