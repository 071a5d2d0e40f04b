package org.attestnlp.syntax.arcs;

import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Appositions, names behind titles and relative clauses, where marks and words show which it is;
 * the treebanks write some of them in two ways, and this is GUM's.
 */
final class NounArcs {

  private final TaggedTree tree;

  private NounArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    NounArcs arcs = new NounArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 1; place < arcs.tree.size(); place++) {
      int head = arcs.tree.head(place);
      if (head > 0 && head < place && arcs.tree.isNoun(place) && arcs.tree.isNoun(head)) {
        arcs.noun(place, head);
      } else if (head > place && arcs.tree.is(place, "nmod:desc")) {
        arcs.title(place, head);
      } else if (arcs.tree.is(place, "acl:relcl")) {
        arcs.clause(place, head);
      }
    }
  }

  private void noun(int place, int head) {
    boolean near = isNounRun(head, place);
    if (tree.is(place, "appos") && tree.hasBetween(":", head, place)) {
      tree.set(place, head, "parataxis");
    } else if (tree.is(place, "appos") && near && tree.isName(place) && isBareTitle(head)) {
      tree.set(place, head, "flat"); // “harbour master Ada Roon”
    } else if (tree.is(place, "flat") && near && isCommon(head) && isDetermined(head)) {
      tree.set(place, head, "appos"); // “his mother Ada Roon”
    } else if (tree.is(place, "appos") && isPlaceInPlace(place, head)) {
      tree.set(place, head, "nmod:unmarked"); // “in Orla, Estara”
    }
  }

  /** “harbour master Ada Roon”: the title comes first and governs. */
  private void title(int place, int name) {
    if (tree.tag(place).equals("NN")
        && tree.isName(name)
        && isNounRun(place, name)
        && !tree.isName(place)) {
      tree.turn(place, name, isDetermined(place) ? "appos" : "flat");
    }
  }

  /** “boats built there” is a participle's clause, however it looks to the parser. */
  private void clause(int place, int head) {
    String tag = tree.tag(place);
    boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.equals("VB");
    if (participle
        && !tree.has(place, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "expl", "csubj")) {
      tree.set(place, head, "acl");
    }
  }

  private boolean isPlaceInPlace(int place, int head) {
    boolean clean =
        tree.isName(place) && tree.isName(head) && tree.has(head, "case") && !isDetermined(place);
    for (int i = head + 1; i < place && clean; i++) {
      clean = tree.isName(i) || tree.text(i).equals(",");
    }
    return clean && tree.hasBetween(",", head, place);
  }

  private boolean isBareTitle(int place) {
    return !tree.tag(place).endsWith("S")
        && !isDetermined(place); // but “pilots Ada Roon and Bo Quay”
  }

  private boolean isDetermined(int head) {
    return tree.has(head, "det", "nmod:poss", "nummod");
  }

  private boolean isNounRun(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!tree.isNoun(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCommon(int place) {
    return tree.isNoun(place) && !tree.isName(place);
  }
}
