package org.attestnlp.opennlp;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.testing.AnnotatorContract;

final class NameStepTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new NameStep();
  }

  @Override
  protected Document prepared(String text) {
    return new TokenStep().annotate(Document.of(text));
  }
}
