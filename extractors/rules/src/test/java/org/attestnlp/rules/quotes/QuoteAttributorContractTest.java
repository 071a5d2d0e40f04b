package org.attestnlp.rules.quotes;

import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.AnnotatorContract;

final class QuoteAttributorContractTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new QuoteAttributor();
  }

  @Override
  protected Document prepared(String text) {
    return new UtteranceFinder().annotate(PlainDocument.of(text)).with(Layer.ENTITIES, List.of());
  }
}
