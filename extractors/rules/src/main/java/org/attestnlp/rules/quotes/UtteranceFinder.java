package org.attestnlp.rules.quotes;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Finds speech and the noun phrases that name its speakers. */
public final class UtteranceFinder implements Annotator {

  @Override
  public String name() {
    return "rules-utterances";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.NAMES, Layer.HEADER);
  }

  @Override
  public Set<Layer<?>> uses() {
    return Set.of(Layer.DEPENDENCIES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.UTTERANCES);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.UTTERANCES, List.of());
  }
}
