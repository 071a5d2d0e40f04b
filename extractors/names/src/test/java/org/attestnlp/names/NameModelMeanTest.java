package org.attestnlp.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.tool.WordClusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameModelMeanTest {

  @TempDir private Path folder;

  @Test
  void a_model_and_itself_have_their_own_weights_for_a_mean() throws IOException {
    Path model = folder.resolve("names.model");
    Path mean = folder.resolve("mean.model");
    try (InputStream in = NameModel.class.getResourceAsStream("names.model")) {
      Files.copy(in, model);
    }
    NameModelMean.write(model, model, mean);
    NameModel one = read(model);
    NameModel both = read(mean);
    assertThat(both.weights()).isEqualTo(one.weights());
    double factor = both.scale() / one.scale();
    for (int i = 0; i < one.transitions().length; i++) {
      assertThat(both.transitions()[i] / factor).isCloseTo(one.transitions()[i], within(1e-3));
    }
  }

  private static NameModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ModelFile.read(in, WordClusters.SHARED.get());
    }
  }
}
