package org.attestnlp.rules.claims.clauses;

/** Whose clause a number has: each with what a trace says of it. */
public enum ClauseTie {
  /** 40 boats sank. */
  OWN("its own clause", ""),
  /** 40 miles (64 km) */
  TWIN("the clause of the amount before", "it says the same amount again"),
  /** Norva promised 20 tanks, Estara 35. */
  GAP("the clause of the number before", "its own verb is left out"),
  /** from 40, when it opened, to 60 */
  OLD("the clause of the old amount", "old and new amount have one verb");

  private final String label;
  private final String why;

  ClauseTie(String label, String why) {
    this.label = label;
    this.why = why;
  }

  /** What a trace calls it. */
  String label() {
    return label;
  }

  /** Why the number has that clause; empty for its own. */
  String why() {
    return why;
  }
}
