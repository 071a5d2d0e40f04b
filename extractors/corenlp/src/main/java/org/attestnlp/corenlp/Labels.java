package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Composed;

/** Tokens of a document as CoreNLP wants them. */
final class Labels {

  private Labels() {}

  static List<CoreLabel> of(Tokens tokens, Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.end() - sentence.first());
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = tokens.get(i);
      CoreLabel label = new CoreLabel();
      String word = Composed.of(token.text());
      label.setWord(word);
      label.setValue(word);
      label.setTag(token.tag());
      label.setIndex(i - sentence.first() + 1);
      labels.add(label);
    }
    return labels;
  }
}
