package org.attestnlp.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The file of weights, and what is told of one that is none. */
final class ChoiceWeightsTest {

  private static final int COUNT = 1 << ChoiceWeights.BITS;

  @Test
  void a_weight_is_its_steps() throws IOException {
    byte[] file = file(ChoiceWeights.MAGIC, COUNT);
    file[8 + 3] = -4;

    assertThat(read(file).values()).hasSize(COUNT).startsWith(0f, 0f, 0f, -2f, 0f);
  }

  @Test
  void another_file_is_refused() {
    assertThatThrownBy(() -> read(file(42, COUNT)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not begin with ATSC");
  }

  @Test
  void a_file_cut_short_is_refused() {
    assertThatThrownBy(() -> read(file(ChoiceWeights.MAGIC, 7)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected " + COUNT + ", found 7");
  }

  private static byte[] file(int magic, int weights) {
    return ByteBuffer.allocate(8 + weights).putInt(magic).putFloat(0.5f).array();
  }

  private static ChoiceWeights read(byte[] file) throws IOException {
    return ChoiceWeights.read(new ByteArrayInputStream(file));
  }
}
