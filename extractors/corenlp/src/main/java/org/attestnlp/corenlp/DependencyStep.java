package org.attestnlp.corenlp;

import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Fills dependencies that are parsed when a rule asks for a sentence. */
final class DependencyStep implements Annotator {

  @Override
  public String name() {
    return "corenlp-dependencies";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.DEPENDENCIES);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(
        Layer.DEPENDENCIES, new LazyDependencies(document.tokens(), document.sentences()));
  }
}
