package org.attestnlp.rules.quotes;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Says who the speakers are. */
public final class QuoteAttributor implements Annotator {

  @Override
  public String name() {
    return "rules-quotes";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.UTTERANCES, Layer.ENTITIES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.QUOTES);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.QUOTES, List.of());
  }
}
