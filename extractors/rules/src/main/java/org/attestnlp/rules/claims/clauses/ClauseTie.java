package org.attestnlp.rules.claims.clauses;

import org.attestnlp.rules.precedence.NamedRule;

/** Whose clause a number has: each with what a trace says of it. */
public enum ClauseTie implements NamedRule {
  /** 40 boats sank. */
  OWN("its own clause", ""),
  /** 40 miles (64 km) */
  TWIN("the clause of the amount before", "it says the same amount again"),
  /** Norva promised 20 tanks, Estara 35. */
  GAP("the clause of the number before", "its own verb is left out"),
  /** from 40, when it opened, to 60 */
  OLD("the clause of the old amount", "old and new amount have one verb");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  ClauseTie(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
