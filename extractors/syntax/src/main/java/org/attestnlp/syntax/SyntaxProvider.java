package org.attestnlp.syntax;

import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;

/** Brings learnt syntax to every engine. */
public final class SyntaxProvider implements AnnotatorProvider {

  @Override
  public Optional<Engine> engine() {
    return Optional.empty();
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new SyntaxStep());
  }
}
