package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Which verb a bare one behind “and” goes on with: the nearest in the same form (“plans to sell the
 * boats that sank and <b>close</b> the yard” goes on with “sell”).
 */
final class JoinedVerbs {

  private static final Set<String> FORMS = Set.of("VB", "VBD", "VBG", "VBP", "VBZ");

  /** Forms that taggers mistake for each other. */
  private static final Set<Set<String>> MISTAKEN =
      Set.of(Set.of("VB", "VBP"), Set.of("VBD", "VBN"));

  private static final String[] NO_MAIN_VERB = {"aux", "aux:pass", "cop", "amod"};

  private final TaggedTree tree;

  private JoinedVerbs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    JoinedVerbs arcs = new JoinedVerbs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 3; place < arcs.tree.size(); place++) {
      int head = arcs.tree.head(place);
      boolean joined = arcs.tree.is(place, "conj") && head > 0 && head < place;
      if (joined && FORMS.contains(arcs.tree.tag(place)) && arcs.isOtherVerb(place, head)) {
        arcs.mend(place);
      }
    }
  }

  private boolean isOtherVerb(int place, int head) {
    String own = tree.tag(place);
    String other = tree.tag(head);
    return other.startsWith("VB") && !own.equals(other) && !MISTAKEN.contains(Set.of(own, other));
  }

  private void mend(int place) {
    int and = tree.tag(place - 1).equals("CC") ? place - 1 : place - 2;
    boolean bare =
        tree.tag(and).equals("CC")
            && (and == place - 1 || isAdverbOrTo(place - 1))
            && tree.below(place, 0, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop") == 0;
    for (int verb = and - 1; bare && verb > 0; verb--) {
      if (tree.tag(verb).equals(tree.tag(place)) && !tree.is(verb, NO_MAIN_VERB)) {
        tree.set(place, verb, "conj");
        return;
      }
    }
  }

  private boolean isAdverbOrTo(int place) {
    return tree.tag(place).startsWith("RB") || tree.tag(place).equals("TO");
  }
}
