package org.attestnlp.syntax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.tool.FeatureHash;
import org.attestnlp.spi.tool.WordClusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClusterTextTest {

  @Test
  void clusters_of_a_text_are_read_back_from_their_file(@TempDir Path folder) throws IOException {
    Path text =
        Files.writeString(folder.resolve("clusters.txt"), "boat\t0110\nferry\t0110\nsaid\t10\n");
    Path file = folder.resolve("word.clusters");
    ModelWriter.write(ClusterText.read(text), file);
    WordClusters read;
    try (InputStream in = Files.newInputStream(file)) {
      read = WordClusters.read(in);
    }
    assertThat(read).usingRecursiveComparison().isEqualTo(ClusterText.read(text));
    assertThat(read.words()).isSorted();
    assertThat(read.path(FeatureHash.of("boat"))).isEqualTo(0b10110);
    assertThat(read.path(FeatureHash.of("said"))).isEqualTo(0b110);
    assertThat(read.path(FeatureHash.of("gull"))).isZero();
    int ferry = read.cluster(FeatureHash.of("ferry"));
    assertThat(ferry).isEqualTo(read.cluster(FeatureHash.of("boat")));
    assertThat(read.prefix(ferry, 2)).isEqualTo(0b101);
  }
}
