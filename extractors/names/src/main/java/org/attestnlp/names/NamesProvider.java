package org.attestnlp.names;

import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;

/** Brings the name tagger to engines without one. */
public final class NamesProvider implements AnnotatorProvider {

  @Override
  public Optional<Engine> engine() {
    return Optional.empty();
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new NameTagger());
  }
}
