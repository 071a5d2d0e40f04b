package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * What a number counts, where the words show it better than the parser: the noun at the end of the
 * run of words right behind the number.
 */
final class NumberArcs {

  private static final Set<String> MAGNITUDES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen");
  private static final Set<String> LINKS = Set.of("to", "-", "–", "or", "and");

  private final TaggedTree tree;

  private NumberArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    NumberArcs arcs = new NumberArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 1; place < arcs.tree.size(); place++) {
      if (arcs.isNumber(place)) {
        arcs.mend(place);
      }
    }
  }

  private void mend(int place) {
    if (isNumber(place + 1) && MAGNITUDES.contains(tree.lower(place + 1))) {
      joinMagnitude(place);
      return;
    }
    boolean link = LINKS.contains(tree.lower(place + 1)) && isNumber(place + 2);
    if (link && nounBehind(place + 2) > 0 && tree.is(place, "nummod", "nmod", "compound", "conj")) {
      tree.set(place, nounBehind(place + 2), "nummod");
      boolean listed = tree.lower(place + 1).equals("or") || tree.lower(place + 1).equals("and");
      tree.set(place + 2, place, listed ? "conj" : "nmod");
      return;
    }
    if (!tree.is(place, "nummod")) {
      return;
    }
    int head = tree.head(place);
    int noun = nounBehind(place);
    if (isNumber(head)) { // “two million people”: a part of the number counts no millions
      tree.set(place, head, "compound");
    } else if (head < place && tree.tag(head).startsWith("NN")) { // “room 5”, “on page 30”
      tree.set(place, head, "nmod:unmarked");
    } else if (isYear(place) && tree.tag(head).startsWith("NN")) { // “the 1998 treaty”
      tree.set(place, head, "compound");
    } else if (head > place && head < noun) { // “three Harbour Watch boats”
      tree.set(place, noun, "nummod");
    }
  }

  /** “around two million voters”: what the number counts, the magnitude counts. */
  private void joinMagnitude(int place) {
    int head = tree.head(place);
    if (head != place + 1 && tree.is(place, "nummod")) {
      tree.set(place + 1, head, "nummod");
    }
    tree.set(place, place + 1, "compound");
  }

  /** The last noun of the run of adjectives and nouns behind a number; 0 if none stands there. */
  private int nounBehind(int place) {
    int at = place + 1;
    while (tree.tag(at).startsWith("JJ")
        || tree.tag(at).equals("VBN")
        || tree.tag(at).equals("VBG")) {
      at++;
    }
    if (!tree.tag(at).startsWith("NN")) {
      return 0;
    }
    while (tree.tag(at + 1).startsWith("NN") && !(isPlural(at) && !isPlural(at + 1))) {
      at++;
    }
    return at;
  }

  /** “the 1998 treaty”, not “1998 people”. */
  private boolean isYear(int place) {
    String text = tree.text(place);
    boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.compareTo("1500") < 0 || text.compareTo("2100") >= 0) {
      return false;
    }
    String before = tree.lower(place - 1);
    return before.equals("the") || before.equals("'s") || !isPlural(tree.head(place));
  }

  private boolean isPlural(int place) {
    return tree.tag(place).equals("NNS") || tree.tag(place).equals("NNPS");
  }

  private boolean isNumber(int place) {
    return tree.tag(place).equals("CD");
  }
}
