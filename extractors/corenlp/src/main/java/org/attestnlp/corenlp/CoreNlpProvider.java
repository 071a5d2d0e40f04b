package org.attestnlp.corenlp;

import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;

/** Brings Stanford CoreNLP as an engine. */
public final class CoreNlpProvider implements AnnotatorProvider {

  private static final Engine ENGINE =
      new Engine(
          "corenlp",
          "4.5.10",
          "GPL-3.0-or-later",
          1,
          "Stanford CoreNLP: tags, lemmas, one CRF for names; accurate");

  @Override
  public Optional<Engine> engine() {
    return Optional.of(ENGINE);
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new TokenStep(), new NameStep());
  }
}
