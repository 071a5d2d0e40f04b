package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * What a conjunct is joined to, and whether it is one. In “boats of Orla and ferries of Norva” the
 * ferries, having a phrase of their own, are joined to the boats; in “Roon, a pilot, said” nothing
 * is joined.
 */
final class ConjunctArcs {

  private static final Set<String> ENDS =
      Set.of(";", ":", ".", "?", "!", "“", "”", "\"", "''", "``");

  private final Tokens tokens;
  private final Sentence sentence;
  private final TreeEdit tree;

  private ConjunctArcs(Tokens tokens, Sentence sentence, TreeEdit tree) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    ConjunctArcs arcs = new ConjunctArcs(tokens, sentence, new TreeEdit(parse, names));
    for (int place = 1; place < parse.heads().length; place++) {
      int head = arcs.tree.head(place);
      if (arcs.tree.is(place, "conj") && head > 0 && head < place) {
        arcs.mend(place, head);
      }
    }
  }

  private void mend(int place, int head) {
    if (tree.is(head, "flat")) { // “Ada Roon and Bo Quay”: a name's first word governs
      tree.set(place, tree.head(head), "conj");
    } else if (isNoun(place) && isNoun(head)) {
      int above = tree.head(head);
      if (isInPhrase(head, above) && hasPhrase(place, tree.size()) && !hasPhrase(head, place)) {
        boolean names = isName(head) && isName(place) && !isName(above);
        tree.set(place, names ? head : above, "conj");
      } else if (has(",", head, place) && !isJoined(head, place)) {
        tree.set(place, head, "appos");
      }
    }
  }

  /** Whether a noun hangs with a preposition on a noun further left. */
  private boolean isInPhrase(int place, int above) {
    return tree.is(place, "nmod") && above > 0 && above < place && isNoun(above);
  }

  private boolean hasPhrase(int head, int before) {
    for (int i = head + 1; i < before; i++) {
      if (tree.head(i) == head && tree.is(i, "nmod")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an “and” stands between the two, or further on before a verb or a greater mark. */
  private boolean isJoined(int head, int place) {
    for (int i = head + 1; i < tree.size(); i++) {
      if (tag(i).equals("CC")) {
        return true;
      }
      boolean finite = tag(i).equals("VBD") || tag(i).equals("VBZ") || tag(i).equals("MD");
      if (i > place && (finite || ENDS.contains(text(i)))) {
        return false;
      }
    }
    return false;
  }

  private boolean has(String mark, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text(i).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int place) {
    return tag(place).startsWith("NN");
  }

  private boolean isName(int place) {
    return tag(place).startsWith("NNP");
  }

  private String tag(int place) {
    return tokens.tag(sentence.first() + place - 1);
  }

  private String text(int place) {
    return tokens.text(sentence.first() + place - 1);
  }
}
