package org.attestnlp.opennlp;

import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;

/** Brings Apache OpenNLP as an engine. */
public final class OpenNlpProvider implements AnnotatorProvider {

  private static final Engine ENGINE =
      new Engine(
          "opennlp",
          "2.5.11",
          "Apache-2.0",
          0,
          "Apache OpenNLP: tags, own tokens, lemmas and name model; light");

  @Override
  public Optional<Engine> engine() {
    return Optional.of(ENGINE);
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new TokenStep());
  }
}
