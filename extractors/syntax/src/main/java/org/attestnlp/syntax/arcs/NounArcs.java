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

  private final Tokens tokens;
  private final Sentence sentence;
  private final TreeEdit tree;

  private NounArcs(Tokens tokens, Sentence sentence, TreeEdit tree) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    NounArcs arcs = new NounArcs(tokens, sentence, new TreeEdit(parse, names));
    for (int place = 1; place < parse.heads().length; place++) {
      int head = parse.heads()[place];
      if (head > 0 && head < place && arcs.isNoun(place) && arcs.isNoun(head)) {
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
    if (tree.is(place, "appos") && has(":", head, place)) {
      tree.set(place, head, "parataxis");
    } else if (tree.is(place, "appos") && near && isName(place) && isBareTitle(head)) {
      tree.set(place, head, "flat"); // “harbour master Ada Roon”
    } else if (tree.is(place, "flat") && near && isCommon(head) && isDetermined(head)) {
      tree.set(place, head, "appos"); // “his mother Ada Roon”
    } else if (tree.is(place, "appos") && isPlaceInPlace(place, head)) {
      tree.set(place, head, "nmod:unmarked"); // “in Orla, Estara”
    }
  }

  /** “harbour master Ada Roon”: the title comes first and governs. */
  private void title(int place, int name) {
    if (tag(place).equals("NN") && isName(name) && isNounRun(place, name) && !isName(place)) {
      tree.turn(place, name, isDetermined(place) ? "appos" : "flat");
    }
  }

  /** “boats built there” is a participle's clause, however it looks to the parser. */
  private void clause(int place, int head) {
    String tag = tag(place);
    boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.equals("VB");
    if (participle
        && !has(place, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "expl", "csubj")) {
      tree.set(place, head, "acl");
    }
  }

  private boolean isPlaceInPlace(int place, int head) {
    boolean clean = isName(place) && isName(head) && has(head, "case") && !isDetermined(place);
    for (int i = head + 1; i < place && clean; i++) {
      clean = isName(i) || text(i).equals(",");
    }
    return clean && has(",", head, place);
  }

  private boolean isBareTitle(int place) {
    return !tag(place).endsWith("S") && !isDetermined(place); // but “pilots Ada Roon and Bo Quay”
  }

  private boolean isDetermined(int head) {
    return has(head, "det", "nmod:poss", "nummod");
  }

  private boolean has(int head, String... relations) {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.head(i) == head && tree.is(i, relations)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String mark, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text(i).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNounRun(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!isNoun(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNoun(int place) {
    return tag(place).startsWith("NN");
  }

  private boolean isName(int place) {
    return tag(place).startsWith("NNP");
  }

  private boolean isCommon(int place) {
    return isNoun(place) && !isName(place);
  }

  private String tag(int place) {
    return tokens.tag(sentence.first() + place - 1);
  }

  private String text(int place) {
    return tokens.text(sentence.first() + place - 1);
  }
}
