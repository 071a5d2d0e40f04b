package org.attestnlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Finds names with the model of this module; for engines that bring no names of their own. */
public final class NameTagger implements Annotator {

  private static final String RESOURCE = "names.model";

  private static final class Loaded {
    private static final NameModel MODEL = load();
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.NAMES);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.NAMES, Loaded.MODEL.tag(document.tokens(), document.sentences()));
  }

  private static NameModel load() {
    try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar of attest-names");
      }
      return ModelFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " in the jar of attest-names cannot be read", e);
    }
  }
}
