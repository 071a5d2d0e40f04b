package org.attestnlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Lazy;
import org.attestnlp.spi.Name;

/**
 * Finds names with the models of this module: with one alone for engines that bring no names, with
 * one that weighs the engine's names for those that do.
 */
public final class NameTagger implements Annotator {

  private static final Lazy<NameModel> ALONE = new Lazy<>(() -> load("names.model"));
  private static final Lazy<NameModel> SECOND = new Lazy<>(() -> load("names-second.model"));

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
  public Document annotate(Document document) {
    boolean second = document.has(Layer.ENGINE_NAMES);
    NameModel model = (second ? SECOND : ALONE).get();
    List<Name> engineNames = second ? document.get(Layer.ENGINE_NAMES) : null;
    return document.with(
        Layer.NAMES, model.tag(document.tokens(), StoryStart.cut(document), engineNames));
  }

  private static NameModel load(String resource) {
    try (InputStream in = NameTagger.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar of attest-names");
      }
      return ModelFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          resource + " of attest-names cannot be read: " + e.getMessage(), e);
    }
  }
}
