package org.attestnlp.syntax.arcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * What “and” between two words joins: modifiers, which hang on each other and not both on a noun
 * (“criminal and civil courts”), and verbs with one object, which is that of the first (“arrested
 * and questioned the captain”).
 */
final class JointArcs {

  private static final Set<String> JOINTS = Set.of("and", "or", "&", "/");

  /** “come and see the harbour”: verbs before “and” that have no object. */
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
        arcs.modifiers(place);
        arcs.object(place - 1, place + 1);
      }
    }
  }

  /** “slowly and carefully”; “civil, military and criminal courts”. */
  private void modifiers(int and) {
    int right = and + 1;
    int left = before(and);
    if (tree.is(left, "advmod") && tree.is(right, "advmod") && isTogether(left, right)) {
      tree.set(right, left, "conj");
      return;
    }
    int first = right;
    List<Integer> others = new ArrayList<>();
    while (left > 0 && isJoined(left, first)) {
      others.add(first);
      first = tree.is(left, "conj") ? tree.head(left) : left;
      left = first == left && tree.text(left - 1).equals(",") ? left - 2 : 0;
    }
    for (int other : others) {
      tree.set(other, first, "conj");
    }
  }

  /** Two modifiers of one noun, or one of them joined to another already. */
  private boolean isJoined(int left, int right) {
    int top = tree.is(left, "conj") ? tree.head(left) : left;
    boolean known = tree.is(right, "conj") && tree.head(right) == left;
    return top <= left
        && isModifier(top)
        && (known || isModifier(right) && isTogether(top, right) && tree.head(top) > right);
  }

  private int before(int and) {
    return tree.text(and - 1).equals(",") ? and - 2 : and - 1;
  }

  private boolean isTogether(int left, int right) {
    return left > 0 && tree.head(left) == tree.head(right) && tree.head(left) > 0;
  }

  private boolean isModifier(int place) {
    return tree.is(place, "amod", "compound") && tree.head(place) > place && isBare(place);
  }

  /** “Harbour Watch and local boats” joins no modifiers. */
  private boolean isBare(int place) {
    for (int i = 1; i < place; i++) {
      if (tree.head(i) == place && !tree.is(i, "cc", "punct")) {
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
