package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/** Fills tokens with their tags, and sentences. */
final class TokenStep implements Annotator {

  static {
    QuietStart.ofLogger();
  }

  private final WordReader words = new WordReader();
  private final SentenceCutter cutter = new SentenceCutter();

  @Override
  public String name() {
    return "corenlp-tokens";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Document annotate(Document document) {
    String plain = PlainCopy.of(document.text());
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = Paragraphs.of(document.text());
    for (int i = 0; i < paragraphs.size(); i++) {
      for (List<CoreLabel> sentence : cutter.cut(plain, words.read(plain, paragraphs.get(i)))) {
        Cancellation.check();
        Interrupts.heeding(() -> Tagger.tag(plain, sentence));
        sentences.add(new Sentence(tokens.size(), tokens.size() + sentence.size(), i));
        sentence.forEach(label -> tokens.add(token(document.text(), label)));
      }
    }
    return document
        .with(Layer.TOKENS, new Tokens(tokens, new Lemmas(), "corenlp"))
        .with(Layer.SENTENCES, new Sentences(sentences));
  }

  private static Token token(String text, CoreLabel label) {
    int begin = label.beginPosition();
    int end = label.endPosition();
    return new Token(begin, end, text.substring(begin, end), label.tag());
  }
}
