package org.attestnlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.tool.Lazy;
import org.attestnlp.spi.tool.WordClusters;

/**
 * Finds names: with the model of this module alone, or with one that weighs the engine's names
 * where the engine brings such names and the model for them.
 */
public final class NameTagger implements Annotator {

  private static final Lazy<Optional<NameModel>> ALONE = new Lazy<>(() -> load("names.model"));
  private static final Lazy<Optional<NameModel>> SECOND =
      new Lazy<>(() -> load("names-second.model")); // lies in the engine's jar

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> uses() {
    return Set.of(Layer.ENGINE_NAMES, Layer.HEADER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.NAMES);
  }

  @Override
  public String rehearsal() {
    return "Ada/NNP Quill/NNP left/VBD Oslo/NNP ./.";
  }

  @Override
  public Document annotate(Document document) {
    boolean second = document.has(Layer.ENGINE_NAMES) && SECOND.get().isPresent();
    NameModel model =
        (second ? SECOND : ALONE)
            .get()
            .orElseThrow(
                () -> new IllegalStateException("names.model is missing from attest-names"));
    List<Name> engineNames = second ? document.get(Layer.ENGINE_NAMES) : null;
    return document.with(
        Layer.NAMES, model.tag(document.tokens(), StoryStart.cut(document), engineNames));
  }

  private static Optional<NameModel> load(String resource) {
    try (InputStream in = NameTagger.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(ModelFile.read(in, WordClusters.SHARED.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          resource + " of attest-names cannot be read: " + e.getMessage(), e);
    }
  }
}
