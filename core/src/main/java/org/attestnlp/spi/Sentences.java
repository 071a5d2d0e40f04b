package org.attestnlp.spi;

import java.util.List;

/** The sentences of a document: every token is in exactly one, and none crosses a paragraph. */
public final class Sentences {

  private final List<Sentence> sentences;
  private final int[] sentenceOfToken;

  /** Takes sentences in text order that follow each other without a gap. */
  public Sentences(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    this.sentenceOfToken =
        new int[sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end()];
    int expected = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.first() != expected || sentence.end() <= sentence.first()) {
        throw new IllegalArgumentException(
            "sentence "
                + i
                + " is tokens ["
                + sentence.first()
                + ","
                + sentence.end()
                + "), expected to start at "
                + expected);
      }
      for (int token = sentence.first(); token < sentence.end(); token++) {
        sentenceOfToken[token] = i;
      }
      expected = sentence.end();
    }
  }

  /** How many there are. */
  public int size() {
    return sentences.size();
  }

  /** The sentence at an index. */
  public Sentence get(int index) {
    return sentences.get(index);
  }

  /** All of them, unmodifiable. */
  public List<Sentence> list() {
    return sentences;
  }

  /** The index of the sentence that a token stands in. */
  public int indexOf(int token) {
    return sentenceOfToken[token];
  }

  /** The sentence that a token stands in. */
  public Sentence of(int token) {
    return sentences.get(sentenceOfToken[token]);
  }
}
