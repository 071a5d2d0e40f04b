package org.attestnlp.syntax.arcs;

import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * “The captain explained how it sank”, “knows where they live”: GUM takes the adverb for the object
 * and hangs its clause on it.
 */
final class FreeRelatives {

  private final TaggedTree tree;

  private FreeRelatives(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    FreeRelatives arcs = new FreeRelatives(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 2; place + 1 < arcs.tree.size(); place++) {
      if (arcs.tree.tag(place).equals("WRB") && arcs.tree.is(place, "advmod")) {
        arcs.adverb(place, arcs.tree.head(place));
      }
    }
  }

  private void adverb(int place, int verb) {
    int governor = verb > place ? tree.head(verb) : 0;
    String next = tree.tag(place + 1);
    boolean degree = next.startsWith("JJ") || next.startsWith("RB"); // “how old they are”
    boolean asked = next.startsWith("VB") || next.equals("MD"); // “asked: How did it sink?”
    boolean content = governor > 0 && governor < place && tree.is(verb, "ccomp", "xcomp");
    boolean free = content && tree.below(governor, governor, "obj") == 0;
    if (free && !degree && !asked && tree.tag(governor).startsWith("VB")) {
      tree.turn(place, verb, "advcl");
      tree.set(place, governor, "obj");
    }
  }
}
