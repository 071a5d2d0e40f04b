package org.attestnlp.rules.header;

import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;

final class HeaderReaderContractTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new HeaderReader();
  }

  @Override
  protected Document prepared(String text) {
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(List.of(), (word, tag) -> word))
        .with(Layer.SENTENCES, new Sentences(List.of()));
  }
}
