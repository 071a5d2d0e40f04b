package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/** “Mrs. Roon”, “General Ada Roon”: a title with a capital hangs on the name behind it. */
final class TitleArcs {

  private static final Set<String> TITLES =
      Set.of(
          "captain",
          "colonel",
          "dr.",
          "dr",
          "general",
          "gov.",
          "governor",
          "judge",
          "justice",
          "king",
          "lieutenant",
          "mayor",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "pope",
          "president",
          "prof.",
          "professor",
          "queen",
          "rep.",
          "saint",
          "sen.",
          "senator",
          "sergeant",
          "sir",
          "st.");

  private final TaggedTree tree;

  private TitleArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    TitleArcs arcs = new TitleArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 1; place + 1 < arcs.tree.size(); place++) {
      boolean title = arcs.tree.isName(place) && TITLES.contains(arcs.tree.lower(place));
      if (title && arcs.isCapital(place) && arcs.tree.isName(place + 1)) {
        arcs.mend(place, place + 1);
      }
    }
  }

  private boolean isCapital(int place) {
    return Character.isUpperCase(tree.text(place).charAt(0));
  }

  private void mend(int title, int name) {
    if (tree.head(name) != title || !tree.is(name, "flat", "compound", "appos")) {
      return;
    }
    tree.turn(name, title, "nmod:desc");
    for (int i = 1; i < tree.size(); i++) {
      if (tree.head(i) == title) {
        tree.set(i, name, tree.relation(i));
      }
    }
  }
}
