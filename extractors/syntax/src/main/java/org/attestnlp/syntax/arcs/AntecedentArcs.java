package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Which of two nouns a relative clause is about, where its verb fits one of them only: “the owner
 * of the boats who <b>was</b> rescued”, “a list of boats that <b>were</b> sold”.
 */
final class AntecedentArcs {

  private static final Set<String> PRONOUNS = Set.of("who", "which", "that");
  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
  private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");
  private static final String[] INSIDE = {
    "compound", "flat", "amod", "nummod", "det", "nmod:poss", "nmod:unmarked"
  };

  /** “a number of sailors who swim”: annotators take the one or the other. */
  private static final Set<String> QUANTITIES =
      Set.of("couple", "lot", "majority", "number", "percentage", "quarter", "range", "series");

  private final TaggedTree tree;

  private AntecedentArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    AntecedentArcs arcs = new AntecedentArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 3; place < arcs.tree.size(); place++) {
      if (arcs.tree.is(place, "acl:relcl")) {
        arcs.mend(place);
      }
    }
  }

  private void mend(int clause) {
    int pronoun = tree.below(clause, tree.head(clause), "nsubj", "nsubj:pass");
    int verb = pronoun == 0 ? 0 : tree.below(clause, pronoun, "aux", "aux:pass", "cop");
    verb = verb == 0 || verb > clause ? clause : verb;
    if (pronoun == 0 || pronoun > clause || !PRONOUNS.contains(tree.lower(pronoun))) {
      return;
    }
    int near = nounBefore(pronoun);
    int above = tree.is(near, "nmod") ? tree.head(near) : 0;
    boolean two = tree.isNoun(near) && above < near && tree.isNoun(above);
    if (!two || isPlural(near) == isPlural(above) || !isSingular(verb) && !isPlural(verb, clause)) {
      return;
    }
    boolean fits = isPlural(above) != isSingular(verb);
    if (fits && tree.head(clause) == near) {
      tree.set(clause, above, "acl:relcl");
    } else if (!fits && tree.head(clause) == above && !QUANTITIES.contains(tree.lemma(above))) {
      tree.set(clause, near, "acl:relcl");
    }
  }

  private int nounBefore(int pronoun) {
    int noun = tree.text(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    while (tree.is(noun, INSIDE) && tree.head(noun) > 0 && tree.head(noun) < pronoun) {
      noun = tree.head(noun);
    }
    return noun;
  }

  private boolean isSingular(int verb) {
    return tree.tag(verb).equals("VBZ") || SINGULAR.contains(tree.lower(verb));
  }

  /** The verb itself, not the participle behind it. */
  private boolean isPlural(int verb, int clause) {
    boolean helper = verb != clause || tree.tag(verb).equals("VBP");
    return tree.tag(verb).equals("VBP") || helper && PLURAL.contains(tree.lower(verb));
  }

  private boolean isPlural(int noun) {
    return tree.tag(noun).equals("NNS") || tree.tag(noun).equals("NNPS");
  }
}
