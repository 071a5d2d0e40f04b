package org.attestnlp.rules.syntax.verbs;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Reads what stands before a verb and belongs to it. */
public final class Auxiliaries {

  /** How many tokens before a verb its auxiliaries begin at most. */
  private static final int REACH = 8;

  private static final long WORDS =
      WordClass.mask(WordClass.AUXILIARY, WordClass.MODAL, WordClass.NEGATION, WordClass.ADVERB);

  private final Passage passage;

  public Auxiliaries(Passage passage) {
    this.passage = passage;
  }

  /** The run before a verb: “has repeatedly” of “has repeatedly said”. */
  public AuxiliaryRun before(int verb) {
    return before(verb, verb);
  }

  /** The run before a verb that reaches at least to a token, since it is an auxiliary of it. */
  AuxiliaryRun before(int verb, int auxiliary) {
    int first = verb;
    int floor = Math.max(passage.sentenceFirst(verb), verb - REACH);
    while (first > floor && (first > auxiliary || isHelper(first - 1))) {
      first--;
    }
    if (first == verb) {
      return AuxiliaryRun.none(verb);
    }
    Set<Auxiliary> said = EnumSet.noneOf(Auxiliary.class);
    for (int token = first; token < verb; token++) {
      add(token, said);
    }
    return new AuxiliaryRun(first, said);
  }

  private boolean isHelper(int token) {
    if (passage.isOneOf(token, "all", "both", "each")) {
      return passage.is(token - 1, WordClass.FINITE_AUXILIARY); // “have all said”
    }
    return (passage.isAny(token, WORDS) || passage.is(token, "to"))
        && !passage.is(token, WordClass.LONE_PRONOUN)
        && !passage.is(token, WordClass.NOUN);
  }

  /** “were lightly to moderately injured” */
  boolean joinsDegrees(int token) {
    return passage.is(token, "to")
        && passage.lower(token - 1).endsWith("ly")
        && passage.lower(token + 1).endsWith("ly");
  }

  private void add(int token, Set<Auxiliary> said) {
    if (passage.is(token, "to") && !joinsDegrees(token)) {
      said.add(Auxiliary.TO);
      if (passage.is(token - 1, WordClass.MODAL)) {
        said.remove(Auxiliary.UNREAL); // “doing what they can to find”
      }
      return;
    }
    if (passage.is(token, FunctionWords.BE)) {
      said.add(Auxiliary.BE);
    }
    if (passage.is(token, FunctionWords.BE_BEFORE_GERUND)) {
      said.add(Auxiliary.PROGRESSIVE);
    }
    if (passage.is(token, WordClass.FINITE)) {
      said.add(Auxiliary.FINITE);
    }
    if (passage.is(token, WordClass.UNREAL_MODAL)) {
      said.add(Auxiliary.UNREAL);
    }
    if (passage.is(token, WordClass.NEGATION)) {
      said.add(Auxiliary.NEGATION);
    }
  }
}
