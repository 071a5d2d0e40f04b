package org.attestnlp.syntax.choice;

import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.arcs.WordForms;

/** The words of a sentence as numbers, by place from 1; 0 is the root. */
public final class SentenceWords {

  private static final int COARSE = 6; // bits of a cluster's path
  private static final int MIDDLE = 10;

  final int size;
  final int[] tags;
  final int[] words;
  final int[] coarse;
  final int[] middle;
  final boolean[] capitals;
  final boolean[] symbols;
  final boolean[] commas;
  final boolean[] joints;

  /**
   * How many of a kind stand up to each place: commas, other marks, “and”s, finite verbs, nouns.
   */
  final int[][] counts;

  /** Looks at every word. */
  public SentenceWords(Tokens tokens, Sentence sentence, WordForms forms) {
    size = sentence.end() - sentence.first() + 1;
    tags = new int[size];
    words = new int[size];
    coarse = new int[size];
    middle = new int[size];
    capitals = new boolean[size];
    symbols = new boolean[size];
    commas = new boolean[size];
    joints = new boolean[size];
    counts = new int[5][size];
    for (int place = 1; place < size; place++) {
      int token = sentence.first() + place - 1;
      look(place, forms.get(token), WordClusters.SHARED.get());
      count(place, tokens.tag(token));
    }
  }

  private void look(int place, WordForms.Form form, WordClusters clusters) {
    words[place] = form.lower().hashCode();
    coarse[place] = clusters.prefix(form.cluster(), COARSE);
    middle[place] = clusters.prefix(form.cluster(), MIDDLE);
    capitals[place] = form.shape().startsWith("A");
    symbols[place] = form.symbol();
    commas[place] = form.lower().equals(",");
  }

  private void count(int place, String tag) {
    tags[place] = tag.hashCode();
    joints[place] = tag.equals("CC");
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean[] kinds = {
      commas[place],
      symbols[place] && !commas[place],
      joints[place],
      finite || tag.equals("MD"),
      tag.startsWith("NN")
    };
    for (int kind = 0; kind < kinds.length; kind++) {
      counts[kind][place] = counts[kind][place - 1] + (kinds[kind] ? 1 : 0);
    }
  }

  /** The tag at a place; 0 behind the last. */
  int tag(int place) {
    return place < size ? tags[place] : 0;
  }

  /** A mark itself, another word's tag; 1 before the first, 2 behind the last. */
  int mark(int place) {
    if (place <= 0 || place >= size) {
      return place <= 0 ? 1 : 2;
    }
    return symbols[place] ? words[place] : tags[place];
  }

  boolean isComma(int place) {
    return place > 0 && place < size && commas[place];
  }

  /** Whether an “and” follows: 1 at once or behind a comma, 2 before the next finite verb. */
  int jointBehind(int place) {
    int at = isComma(place) ? place + 1 : place;
    if (at >= size) {
      return 0;
    }
    for (int i = at; i < size && counts[3][i] == counts[3][at]; i++) {
      if (joints[i]) {
        return i == at ? 1 : 2;
      }
    }
    return 0;
  }
}
