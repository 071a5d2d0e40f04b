package org.attestnlp.rules.syntax.verbs;

/**
 * A main verb with its auxiliaries: {@code may have escaped}. Token indexes.
 *
 * @param first the first auxiliary, or the verb
 * @param main the main verb
 * @param end one past the main verb
 * @param passive whether a form of “be” stands before a participle
 * @param auxiliaries what stands before the verb and belongs to it, adverbs and “to” among it
 */
public record VerbGroup(int first, int main, int end, boolean passive, AuxiliaryRun auxiliaries) {

  /** A verb without auxiliaries. */
  public static VerbGroup lone(int main, boolean passive) {
    return new VerbGroup(main, main, main + 1, passive, AuxiliaryRun.none(main));
  }

  /** Whether “to” stands before it, perhaps parted by an adverb: “to formally request”. */
  public boolean infinitive() {
    return auxiliaries.says(Auxiliary.TO);
  }

  /** Whether it is negated: “did not say”, “never said”. */
  public boolean negated() {
    return auxiliaries.says(Auxiliary.NEGATION);
  }
}
