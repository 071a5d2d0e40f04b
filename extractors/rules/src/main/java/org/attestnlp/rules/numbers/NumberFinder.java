package org.attestnlp.rules.numbers;

import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Reads numeric expressions. */
public final class NumberFinder implements Annotator {

  @Override
  public String name() {
    return "rules-numbers";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.NUMBERS);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.NUMBERS, NumberReader.read(document.text()));
  }
}
