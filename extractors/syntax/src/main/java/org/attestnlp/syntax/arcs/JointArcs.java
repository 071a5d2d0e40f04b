package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * What "and" between two words joins: modifiers, which hang on each other and not both on a noun
 * ("criminal and civil courts"), and verbs with one object, which is that of the first ("arrested
 * and questioned the captain").
 */
final class JointArcs {

  private static final Set<String> JOINTS = Set.of("and", "or", "&", "/");

  /** "come and see the harbour": verbs before "and" that have no object. */
  private static final Set<String> WITHOUT_OBJECT =
      Set.of("come", "go", "sit", "stand", "stay", "stop", "try", "volunteer", "wait");

  private final TaggedTree tree;

  private JointArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    JointArcs arcs = new JointArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 2; place + 1 < arcs.tree.size(); place++) {
      if (JOINTS.contains(arcs.tree.lower(place))) {
        arcs.modifiers(place - 1, place + 1);
        arcs.object(place - 1, place + 1);
      }
    }
  }

  private void modifiers(int left, int right) {
    boolean both = tree.head(left) == tree.head(right) && tree.head(left) > 0;
    boolean noun =
        tree.head(right) > right
            && isBare(left)
            && tree.is(left, "amod", "compound")
            && tree.is(right, "amod", "compound");
    if (both && (noun || tree.is(left, "advmod") && tree.is(right, "advmod"))) {
      tree.set(right, left, "conj");
    }
  }

  /** "Harbour Watch and local boats" joins no modifiers. */
  private boolean isBare(int place) {
    for (int i = 1; i < place; i++) {
      if (tree.head(i) == place) {
        return false;
      }
    }
    return true;
  }

  private void object(int left, int right) {
    String tag = tree.tag(left);
    if (!tag.startsWith("VB")
        || !tag.equals(tree.tag(right))
        || tree.head(right) != left
        || !tree.is(right, "conj")
        || WITHOUT_OBJECT.contains(tree.lemma(left))) {
      return;
    }
    int object = tree.below(right, right, "obj");
    if (object > 0 && tree.below(left, left, "obj", "ccomp", "xcomp") == 0) {
      tree.set(object, left, "obj");
    }
  }
}
