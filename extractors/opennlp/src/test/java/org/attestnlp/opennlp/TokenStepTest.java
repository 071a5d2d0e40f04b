package org.attestnlp.opennlp;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.testing.AnnotatorContract;

final class TokenStepTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new TokenStep();
  }

  @Override
  protected Document prepared(String text) {
    return Document.of(text);
  }
}
