package org.attestnlp.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.attestnlp.spi.tool.WordClusters;
import org.junit.jupiter.api.Test;

final class ModelFileTest {

  private static final WordClusters CLUSTERS =
      new WordClusters(new int[] {3, 9}, new short[] {0, 1}, new int[] {5, 6});
  private static final NameModel MODEL =
      new NameModel(
          new byte[] {1, -2, 3},
          0.5f,
          new float[] {1.5f, -2},
          new WordLists(CLUSTERS, new int[][] {{-1 << 30, -70_000, 7, 8, 1 << 29}, {}}));

  @Test
  void what_is_written_is_read() throws IOException {
    NameModel read = ModelFile.read(new ByteArrayInputStream(written()), CLUSTERS);
    assertThat(read).usingRecursiveComparison().isEqualTo(MODEL);
  }

  @Test
  void a_model_cut_short_says_so() throws IOException {
    byte[] bytes = written();
    for (int length = 12; length < bytes.length; length += 5) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(cut), CLUSTERS))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void another_file_and_another_version_are_refused() throws IOException {
    byte[] bytes = written();
    bytes[7] = 9;
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), CLUSTERS))
        .hasMessage("name model of version 9, expected 2");
    bytes[0] = 0;
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), CLUSTERS))
        .hasMessageContaining("not a name model");
  }

  @Test
  void a_model_that_learnt_with_other_clusters_is_refused() {
    WordClusters others = new WordClusters(new int[] {3, 9}, new short[] {0, 1}, new int[] {5, 7});
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(written()), others))
        .hasMessage("name model of other clusters than those of this attest-core");
  }

  @Test
  void a_damaged_length_is_refused_before_memory_is_asked_for() throws IOException {
    byte[] bytes = written();
    bytes[16] = 0x7F;
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), CLUSTERS))
        .hasMessageContaining("damaged");
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(MODEL, out);
    return out.toByteArray();
  }
}
