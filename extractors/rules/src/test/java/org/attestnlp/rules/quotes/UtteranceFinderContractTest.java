package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.testing.AnnotatorContract;

final class UtteranceFinderContractTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new UtteranceFinder();
  }

  @Override
  protected Document prepared(String text) {
    return PlainDocument.of(text);
  }

  @Override
  protected List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.add("said said, said: said “said” said according to according to");
    texts.add("“\n“\n“ said\n” she said\n‘’ '' `` \"\" «» „“");
    texts.add("Claim that claim that belief that that that, he said, he said, he said");
    return texts;
  }
}
