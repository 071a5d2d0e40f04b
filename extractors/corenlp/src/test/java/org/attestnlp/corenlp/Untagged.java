package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/** Documents whose tokens are all called nouns: for tests of steps that need no tags, quickly. */
final class Untagged {

  private Untagged() {}

  static Document document(String text) {
    String plain = PlainCopy.of(text);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      List<CoreLabel> labels = new WordReader().read(plain, paragraphs.get(i));
      for (List<CoreLabel> sentence : new SentenceCutter().cut(plain, labels)) {
        sentences.add(new Sentence(tokens.size(), tokens.size() + sentence.size(), i));
        for (CoreLabel label : sentence) {
          int begin = label.beginPosition();
          int end = label.endPosition();
          tokens.add(new Token(begin, end, text.substring(begin, end), "NN"));
        }
      }
    }
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(tokens, (lower, tag) -> lower))
        .with(Layer.SENTENCES, new Sentences(sentences));
  }
}
