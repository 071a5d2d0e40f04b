package org.attestnlp.rules.claims.counted;

import org.attestnlp.rules.precedence.NamedRule;

/** The steps that settle what a number counts; a later one takes the place of an earlier one. */
public enum NounStep implements NamedRule {
  /** 40 boats */
  BESIDE("the noun beside the number", "the noun that follows a number is what it counts"),
  /** What {@link CountedElsewhere} finds. */
  ELSEWHERE("another place", "no noun stands beside the number"),
  /** Output fell by 5 percent of its value. */
  BASE("what the whole measures", "the number is a share of its own measure"),
  /** a rise of 5 percent, in arrests */
  MEASURED("what changed", "a bare noun of change says nothing of what changed"),
  /** the number of boats */
  INSIDE("the noun inside", "“number of boats” counts boats"),
  /** from 40 boats to 60 */
  OLD("the noun of the old amount", "old and new amount count the same"),
  /** by 3, 5 and 7 percent */
  LISTED("the noun of the list", "numbers of one list count the same"),
  /** Quill 44 */
  GAP("the noun of the clause before", "the verb is left out, and so is the noun"),
  /** 10 dead, 25 injured */
  STATE("what became of them", "nothing else says who is counted");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  NounStep(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
