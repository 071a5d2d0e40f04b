package org.attestnlp.names;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Dateline;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/**
 * Cuts the first sentence of the story off its dateline: “ALDER, Terra — Heavy rain fell” has a
 * capital because a sentence starts there, not because Heavy is a name.
 */
final class StoryStart {

  private StoryStart() {}

  /** The sentences of a document, with another cut behind the dateline, if it has one. */
  static Sentences cut(Document document) {
    Sentences sentences = document.sentences();
    Dateline dateline = document.has(Layer.HEADER) ? document.get(Layer.HEADER).dateline() : null;
    if (dateline == null) {
      return sentences;
    }
    List<Sentence> cut = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      int start = storyStart(document.tokens(), sentence, dateline.span().end());
      if (start > sentence.first() && start < sentence.end()) {
        cut.add(new Sentence(sentence.first(), start, sentence.paragraph()));
        cut.add(new Sentence(start, sentence.end(), sentence.paragraph()));
      } else {
        cut.add(sentence);
      }
    }
    return new Sentences(cut);
  }

  /**
   * The first word behind an offset, or the sentence's first token if the offset lies before it.
   */
  private static int storyStart(Tokens tokens, Sentence sentence, int offset) {
    int start = sentence.first();
    while (start < sentence.end()
        && (tokens.begin(start) < offset || (start > sentence.first() && !isWord(tokens, start)))
        && tokens.begin(sentence.first()) < offset) {
      start++;
    }
    return start;
  }

  private static boolean isWord(Tokens tokens, int token) {
    return Character.isLetterOrDigit(tokens.text(token).codePointAt(0));
  }
}
