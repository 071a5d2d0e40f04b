package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * What stands behind a verb and is not its object, where words show it: who is told something, what
 * somebody becomes or is called, the subject of the clause that follows, the speaker. The treebanks
 * write the first in two ways; this is GUM's.
 */
final class VerbArcs {

  /** “told the police that”, “asked them to”, “allowed visitors to”. */
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

  private static final Set<String> SAYING = Set.of("add", "explain", "note", "say", "write");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final TaggedTree tree;

  private VerbArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    VerbArcs arcs = new VerbArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 2; place < arcs.tree.size(); place++) {
      arcs.subject(place);
    }
    for (int place = 2; place < arcs.tree.size(); place++) {
      int verb = arcs.tree.head(place);
      if (verb > 0 && verb < place && arcs.tree.is(place, "obj", "iobj")) {
        arcs.mend(place, verb);
      }
    }
  }

  /** “said the talks with Norva failed”: what has a preposition is no subject. */
  private void subject(int place) {
    for (int i = 2; i < place && tree.is(place, "nsubj", "nsubj:pass"); i++) {
      boolean preposition = tree.head(i) == place && tree.is(i, "case") && tree.tag(i).equals("IN");
      if (preposition && tree.tag(i - 1).startsWith("NN")) {
        tree.set(place, i - 1, "nmod");
      }
    }
  }

  private void mend(int place, int verb) {
    String lemma = tree.lemma(verb);
    int clause = tree.below(verb, place, "ccomp", "xcomp");
    if (clause > 0
        && isFinite(clause)
        && !tree.has(clause, "nsubj", "nsubj:pass", "csubj", "expl")) {
      // “said the boats sank”: a finite clause has a subject
      tree.set(place, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
    } else if (SAYING.contains(lemma) && place == verb + 1 && isFiniteTag(verb) && isAlone(verb)) {
      tree.set(place, verb, "nsubj"); // “...”, said Roon.
    } else if (tree.is(place, "obj") && isNamed(verb, lemma)) {
      tree.set(place, verb, "xcomp");
    } else if (tree.is(place, "obj") && clause > 0 && WITH_LISTENERS.contains(lemma)) {
      tree.set(place, verb, "iobj");
    }
  }

  /** “became mayor”; “a ship called Gull”, “it was called Gull”. */
  private boolean isNamed(int verb, String lemma) {
    return BECOMING.contains(lemma)
        || NAMING.contains(lemma)
            && tree.tag(verb).equals("VBN")
            && (tree.is(verb, "acl") || tree.has(verb, "aux:pass", "nsubj:pass"));
  }

  /** Nothing else can be its subject: it is no conjunct and no relative clause. */
  private boolean isAlone(int verb) {
    boolean free = tree.is(verb, "root", "parataxis", "ccomp") || verb > 1 && isMark(verb - 1);
    return free && !tree.has(verb, "nsubj", "nsubj:pass", "expl");
  }

  private boolean isMark(int place) {
    return tree.tag(place).equals(",") || tree.tag(place).equals("''");
  }

  private boolean isFinite(int clause) {
    if (!tree.is(clause, "ccomp") || tree.has(clause, "mark")) {
      return false;
    }
    for (int i = 1; i < clause; i++) {
      boolean helps = tree.head(i) == clause && tree.is(i, "aux", "aux:pass", "cop");
      if (helps && (isFiniteTag(i) || tree.tag(i).equals("MD"))) {
        return true;
      }
    }
    return isFiniteTag(clause);
  }

  private boolean isFiniteTag(int place) {
    return FINITE.contains(tree.tag(place));
  }
}
