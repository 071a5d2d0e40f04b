package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Paragraphs;

/**
 * Cuts any text into tokens and sentences in the crudest way, for texts no engine is needed for.
 */
final class PlainDocument {

  private PlainDocument() {}

  /** A document with tokens, sentences, no names and an empty header. */
  static Document of(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(text);
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = tokens.size();
      int at = paragraphs.get(p).begin();
      while (at < paragraphs.get(p).end()) {
        int end = wordEnd(text, at, paragraphs.get(p).end());
        if (!Character.isWhitespace(text.charAt(at))) {
          tokens.add(token(text, at, end));
          if (text.charAt(at) == '.') {
            sentences.add(new Sentence(first, tokens.size(), p));
            first = tokens.size();
          }
        }
        at = end;
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(first, tokens.size(), p));
      }
    }
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(tokens, (word, tag) -> word))
        .with(Layer.SENTENCES, new Sentences(sentences))
        .with(Layer.NAMES, List.of())
        .with(Layer.HEADER, new Header(null, null, List.of()));
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > at ? end : at + 1;
  }

  private static Token token(String text, int begin, int end) {
    String word = text.substring(begin, end);
    boolean capital = Character.isUpperCase(word.charAt(0));
    String tag = word.equals("said") ? "VBD" : capital ? "NNP" : "NN";
    return new Token(begin, end, word, tag);
  }
}
