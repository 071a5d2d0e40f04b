package org.attestnlp.spi.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WordClustersTest {

  /** Two words, 1 and 2 to the power of 31 less; of cluster 0 and 1; of paths 0b10 and 0b111. */
  private static final byte[] TWO = {
    'A', 'T', 'W', 'C', 0, 0, 0, 2, 0, 127, 0, -1, 0, -1, 1, -1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0,
    0, 0, 2, 7
  };

  private static WordClusters read(byte[] bytes) throws IOException {
    return WordClusters.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void a_word_has_a_cluster_and_its_path() throws IOException {
    WordClusters clusters = read(TWO);
    assertThat(clusters.words()).containsExactly(1, Integer.MAX_VALUE);
    assertThat(clusters.path(1)).isEqualTo(0b10);
    assertThat(clusters.path(Integer.MAX_VALUE)).isEqualTo(0b111);
    assertThat(clusters.path(5)).isZero();
    assertThat(clusters.prefix(clusters.cluster(Integer.MAX_VALUE), 1)).isEqualTo(0b11);
  }

  @Test
  void the_shared_ones_are_sorted_and_know_words_of_one_kind_as_one() {
    WordClusters clusters = WordClusters.SHARED.get();
    assertThat(clusters.words()).isSorted();
    int monday = clusters.path(FeatureHash.of("monday"));
    assertThat(monday).isNotZero().isEqualTo(clusters.path(FeatureHash.of("tuesday")));
  }

  @Test
  void another_file_and_one_cut_short_are_refused() {
    for (int length = 0; length < TWO.length; length++) {
      byte[] cut = Arrays.copyOf(TWO, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }
    byte[] other = TWO.clone();
    other[0] = 'B';
    assertThatThrownBy(() -> read(other)).hasMessageContaining("does not begin with ATWC");
    byte[] damaged = TWO.clone();
    damaged[4] = -1;
    assertThatThrownBy(() -> read(damaged)).hasMessageContaining("damaged");
  }
}
