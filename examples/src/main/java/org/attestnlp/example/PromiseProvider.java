package org.attestnlp.example;

import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;

/** Brings {@link PromiseFinder} to every pipeline; named in {@code META-INF/services}. */
public final class PromiseProvider implements AnnotatorProvider {

  @Override
  public Optional<Engine> engine() {
    return Optional.empty();
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new PromiseFinder());
  }
}
