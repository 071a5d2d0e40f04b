package org.attestnlp.opennlp;

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
import org.attestnlp.spi.tool.Lazy;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/** Fills tokens with their tags, and sentences. */
final class TokenStep implements Annotator {

  private static final Lazy<Abbreviations> ABBREVIATIONS = new Lazy<>(Abbreviations::new);
  private static final Lazy<RuleLemmatizer> LEMMAS = new Lazy<>(RuleLemmatizer::new);

  @Override
  public String name() {
    return "opennlp-tokens";
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
    Reading reading = new Reading(document.text());
    List<Paragraph> paragraphs = Paragraphs.of(document.text());
    for (int i = 0; i < paragraphs.size(); i++) {
      reading.add(paragraphs.get(i), i);
    }
    return document
        .with(
            Layer.TOKENS,
            new Tokens(reading.tokens, (lower, tag) -> LEMMAS.get().lemma(lower, tag), "opennlp"))
        .with(Layer.SENTENCES, new Sentences(reading.sentences));
  }

  /** Gathers one article's tokens and sentences. */
  private static final class Reading {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final PennTokenizer tokenizer = new PennTokenizer(ABBREVIATIONS.get());
    private final SentenceCutter cutter = new SentenceCutter(ABBREVIATIONS.get());
    private final Lazy<Tagger> tagger = new Lazy<>(Tagger::new);

    Reading(String text) {
      this.text = text;
    }

    void add(Paragraph paragraph, int index) {
      List<Piece> pieces = tokenizer.cut(text, paragraph.begin(), paragraph.end());
      int first = 0;
      for (int end : cutter.cut(text, pieces)) {
        addSentence(pieces.subList(first, end), index);
        first = end;
      }
    }

    private void addSentence(List<Piece> pieces, int paragraph) {
      Cancellation.check();
      int first = tokens.size();
      tagger.get().add(text, pieces, tokens);
      sentences.add(new Sentence(first, tokens.size(), paragraph));
    }
  }
}
