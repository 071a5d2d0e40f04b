package org.attestnlp.syntax;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;

/**
 * What stands behind a verb and is not its object, where the verb shows it: who is told something,
 * what somebody becomes or is called. The treebanks write the first in two ways; this is GUM's.
 */
final class VerbArcs {

  /** "told the police that", "asked them to", "allowed visitors to". */
  private static final Set<String> WITH_LISTENERS =
      Set.of(
          "advise",
          "allow",
          "ask",
          "assure",
          "cause",
          "convince",
          "inform",
          "permit",
          "persuade",
          "remind",
          "tell",
          "warn");

  private static final Set<String> BECOMING = Set.of("become", "remain");
  private static final Set<String> NAMING = Set.of("call", "dub", "name");

  private VerbArcs() {}

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    TreeEdit tree = new TreeEdit(parse, names);
    for (int place = 2; place < tree.size(); place++) {
      int verb = tree.head(place);
      if (tree.is(place, "obj") && verb > 0 && verb < place) {
        String lemma = tokens.lemma(sentence.first() + verb - 1);
        String tag = tokens.tag(sentence.first() + verb - 1);
        boolean named = NAMING.contains(lemma) && tag.equals("VBN") && tree.is(verb, "acl");
        if (BECOMING.contains(lemma) || named) {
          tree.set(place, verb, "xcomp");
        } else if (WITH_LISTENERS.contains(lemma) && hasClause(tree, verb, place)) {
          tree.set(place, verb, "iobj");
        }
      }
    }
  }

  private static boolean hasClause(TreeEdit tree, int verb, int after) {
    for (int i = after + 1; i < tree.size(); i++) {
      if (tree.head(i) == verb && tree.is(i, "ccomp", "xcomp")) {
        return true;
      }
    }
    return false;
  }
}
