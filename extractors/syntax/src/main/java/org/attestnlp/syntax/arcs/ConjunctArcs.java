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

  private final TaggedTree tree;

  private ConjunctArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    ConjunctArcs arcs = new ConjunctArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 1; place < arcs.tree.size(); place++) {
      int head = arcs.tree.head(place);
      if (arcs.tree.is(place, "conj") && head > 0 && head < place) {
        arcs.mend(place, head);
      }
    }
  }

  private void mend(int place, int head) {
    if (tree.is(head, "flat")) { // “Ada Roon and Bo Quay”: a name's first word governs
      tree.set(place, tree.head(head), "conj");
    } else if (tree.isNoun(place) && tree.isNoun(head)) {
      int above = tree.head(head);
      if (isInPhrase(head, above) && hasPhrase(place, tree.size()) && !hasPhrase(head, place)) {
        boolean names = tree.isName(head) && tree.isName(place) && !tree.isName(above);
        tree.set(place, names ? head : above, "conj");
      } else if (tree.hasBetween(",", head, place) && !isJoined(head, place)) {
        tree.set(place, head, "appos");
      }
    }
  }

  /** Whether a noun hangs with a preposition on a noun further left. */
  private boolean isInPhrase(int place, int above) {
    return tree.is(place, "nmod") && above > 0 && above < place && tree.isNoun(above);
  }

  private boolean hasPhrase(int head, int before) {
    int phrase = tree.below(head, head, "nmod");
    return phrase > 0 && phrase < before;
  }

  /** Whether an “and” stands between the two, or further on before a verb or a greater mark. */
  private boolean isJoined(int head, int place) {
    for (int i = head + 1; i < tree.size(); i++) {
      if (tree.tag(i).equals("CC")) {
        return true;
      }
      boolean finite =
          tree.tag(i).equals("VBD") || tree.tag(i).equals("VBZ") || tree.tag(i).equals("MD");
      if (i > place && (finite || ENDS.contains(tree.text(i)))) {
        return false;
      }
    }
    return false;
  }
}
