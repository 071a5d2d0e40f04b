package org.attestnlp.rules.syntax.clauses;

/** What the reading of a clause depends on besides grammar; told by the layer that knows. */
public interface ClauseClues {

  /** Whether a verb says that something grows or shrinks. */
  boolean changes(String lemma);

  /** Whether a noun says that something grew or shrank: “drop”. */
  boolean isChange(String lemma);

  /** Whether a noun says that something is meant to happen: “plan”. */
  boolean isPlan(String lemma);
}
