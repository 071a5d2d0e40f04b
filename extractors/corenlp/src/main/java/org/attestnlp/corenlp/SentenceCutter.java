package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph's tokens into sentences. A closing mark belongs to the sentence it closes, an
 * opening one to the sentence it opens.
 */
final class SentenceCutter {

  /** Longer sentences are cut hard, so that tagger and name finder stay linear and small. */
  static final int LONGEST = 400;

  private final WordToSentenceProcessor<CoreLabel> processor = new WordToSentenceProcessor<>();

  /** The sentences in order, none empty; together they are all the tokens. */
  List<List<CoreLabel>> cut(String text, List<CoreLabel> labels) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int first = 0;
    int end = 0;
    for (List<CoreLabel> raw : processor.process(labels)) {
      end += raw.size();
      int border = moved(text, labels, first, end);
      if (border > first && !goesOn(text, labels, border)) {
        addBounded(labels.subList(first, border), sentences);
        first = border;
      }
    }
    addBounded(labels.subList(first, labels.size()), sentences);
    return sentences;
  }

  private static int moved(String text, List<CoreLabel> labels, int first, int end) {
    int border = end;
    while (border < labels.size() && closes(text, labels, border)) {
      border++;
    }
    while (border - 1 > first && border < labels.size() && opens(text, labels, border - 1)) {
      border--;
    }
    return border;
  }

  /** “Why?” he asked. Rep. Ada Quill (R-Fla.) voted no. */
  private static boolean goesOn(String text, List<CoreLabel> labels, int border) {
    if (border == 0 || border == labels.size()) {
      return false;
    }
    char last = text.charAt(labels.get(border - 1).endPosition() - 1);
    char next = text.charAt(labels.get(border).beginPosition());
    return ",;:.".indexOf(next) >= 0
        || ("\"'”’»)]".indexOf(last) >= 0 && Character.isLowerCase(next));
  }

  private static boolean closes(String text, List<CoreLabel> labels, int index) {
    CoreLabel label = labels.get(index);
    boolean glued = labels.get(index - 1).endPosition() == label.beginPosition();
    return switch (text.substring(label.beginPosition(), label.endPosition())) {
      case "”", "»", ")", "]", "}" -> true;
      case "’", "\"", "'", "''" -> glued && !touchesNext(labels, index);
      default -> false;
    };
  }

  private static boolean opens(String text, List<CoreLabel> labels, int index) {
    CoreLabel label = labels.get(index);
    boolean apart = labels.get(index - 1).endPosition() < label.beginPosition();
    return switch (text.substring(label.beginPosition(), label.endPosition())) {
      case "“", "‘", "«", "(", "[", "{", "``", "`" -> true;
      case "\"", "'", "''" -> apart && touchesNext(labels, index);
      default -> false;
    };
  }

  private static boolean touchesNext(List<CoreLabel> labels, int index) {
    return index + 1 < labels.size()
        && labels.get(index).endPosition() == labels.get(index + 1).beginPosition();
  }

  private static void addBounded(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
    for (int from = 0; from < sentence.size(); from += LONGEST) {
      sentences.add(sentence.subList(from, Math.min(from + LONGEST, sentence.size())));
    }
  }
}
