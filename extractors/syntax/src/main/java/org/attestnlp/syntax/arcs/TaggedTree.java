package org.attestnlp.syntax.arcs;

import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/** A tree with the words and tags of its sentence; outside of the sentence stands nothing. */
final class TaggedTree {

  private final Tokens tokens;
  private final Sentence sentence;
  private final TreeEdit tree;

  TaggedTree(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.tree = new TreeEdit(parse, names);
  }

  int size() {
    return tree.size();
  }

  int head(int place) {
    return tree.head(place);
  }

  boolean is(int place, String... relations) {
    return place > 0 && place < size() && tree.is(place, relations);
  }

  void set(int place, int head, String relation) {
    tree.set(place, head, relation);
  }

  void turn(int place, int head, String relation) {
    tree.turn(place, head, relation);
  }

  /** A dependent with one of these relations behind some place, or 0. */
  int below(int head, int after, String... relations) {
    for (int i = after + 1; i < size(); i++) {
      if (tree.head(i) == head && tree.is(i, relations)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a word has a dependent with one of these relations. */
  boolean has(int head, String... relations) {
    return below(head, 0, relations) > 0;
  }

  String relation(int place) {
    return tree.relation(place);
  }

  /** Whether a mark or word stands between two places. */
  boolean hasBetween(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text(i).equals(text)) {
        return true;
      }
    }
    return false;
  }

  boolean isNoun(int place) {
    return tag(place).startsWith("NN");
  }

  boolean isName(int place) {
    return tag(place).startsWith("NNP");
  }

  String tag(int place) {
    return isInside(place) ? tokens.tag(sentence.first() + place - 1) : "";
  }

  String text(int place) {
    return isInside(place) ? tokens.text(sentence.first() + place - 1) : "";
  }

  String lower(int place) {
    return isInside(place) ? tokens.lower(sentence.first() + place - 1) : "";
  }

  String lemma(int place) {
    return isInside(place) ? tokens.lemma(sentence.first() + place - 1) : "";
  }

  private boolean isInside(int place) {
    return place > 0 && place <= sentence.end() - sentence.first();
  }
}
