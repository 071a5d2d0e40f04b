package org.attestnlp.syntax.arcs;

import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Appositions that words and marks show: “the ferry Gull”, “the Harbour Watch (HW)”, “Roon, a
 * pilot, said”, where the parser may see one noun before another, a subject or a list.
 */
final class AppositionArcs {

  private static final String APPOSITION = "appos";

  private final TaggedTree tree;

  private AppositionArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    AppositionArcs arcs = new AppositionArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 1; place < arcs.tree.size(); place++) {
      if (arcs.isLetters(place)) {
        arcs.letters(place);
      } else if (arcs.tree.is(place, "list") && arcs.tree.isNoun(place)) {
        arcs.list(place, arcs.tree.head(place));
      } else if (arcs.isCommon(place) && arcs.isCapital(place + 1)) {
        arcs.named(place);
      }
    }
  }

  /** “the ferry Gull”, “his boat Grey Gull”: but “the police chief Ada Roon” may have no noun. */
  private void named(int place) {
    int name = tree.head(place);
    if (name > place && tree.is(place, "compound", "nmod:desc") && isNameRun(place + 1, name)) {
      if (opens(place, name)) {
        tree.turn(place, name, APPOSITION);
        for (int i = 1; i < place; i++) {
          if (tree.head(i) == name) {
            tree.set(i, place, tree.relation(i));
          }
        }
      }
      return;
    }
    int behind = headOfRun(place + 1);
    boolean loose = tree.is(behind, "flat", "nmod:unmarked", "compound", "dep", "list");
    if (tree.head(behind) == place && loose && opens(place, place)) {
      tree.set(behind, place, APPOSITION);
    }
  }

  /** Whether a determiner or an owner before the noun hangs on it or on the name. */
  private boolean opens(int noun, int name) {
    for (int i = 1; i < noun; i++) {
      boolean either = tree.head(i) == noun || tree.head(i) == name;
      if (either && tree.is(i, "det", "nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommon(int place) {
    return tree.tag(place).equals("NN") && Character.isLowerCase(tree.text(place).charAt(0));
  }

  /** A name, but no day: “the ferry Gull”, not “the meeting Monday”. */
  private boolean isCapital(int place) {
    return tree.isName(place)
        && Character.isUpperCase(tree.text(place).charAt(0))
        && !TimeArcs.isTimeName(tree.lower(place));
  }

  /** The first name of a run that hangs on something outside of it. */
  private int headOfRun(int first) {
    for (int i = first; tree.isName(i); i++) {
      if (tree.head(i) < first) {
        return i;
      }
    }
    return first;
  }

  private boolean isNameRun(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tree.isName(i)) {
        return false;
      }
    }
    return true;
  }

  /** “(HW)” right behind a noun. */
  private boolean isLetters(int place) {
    String text = tree.text(place);
    boolean alone = tree.text(place - 1).equals("(") && tree.text(place + 1).equals(")");
    return alone
        && text.length() > 1
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '&')
        && tree.isNoun(place - 2);
  }

  private void letters(int place) {
    int noun = place - 2;
    while (tree.is(noun, "compound", "flat", "nmod:desc")
        && tree.head(noun) > 0
        && tree.head(noun) < place - 1
        && tree.isNoun(tree.head(noun))) {
      noun = tree.head(noun);
    }
    if (tree.head(noun) == place) {
      tree.turn(noun, place, APPOSITION);
    } else {
      tree.set(place, noun, APPOSITION);
    }
  }

  /** “Roon, a pilot, said”: what stands in a clause is no list. */
  private void list(int place, int head) {
    boolean inClause = tree.is(head, "nsubj", "nsubj:pass", "obj", "obl", "nmod");
    if (inClause && tree.isNoun(head) && head < place && tree.hasBetween(",", head, place)) {
      tree.set(place, head, APPOSITION);
    }
  }
}
