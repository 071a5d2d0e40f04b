package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** What the reading of a clause depends on besides grammar; told by the layer that knows. */
public interface ClauseClues {

  /** Whether a verb says that something grows or shrinks. */
  boolean changes(String lemma);

  /** Whether a noun says that something grew or shrank: “drop”. */
  boolean isChange(String lemma);

  /** Whether a noun says that something is meant to happen: “plan”. */
  boolean isPlan(String lemma);

  /** The type of the last name in these characters, or null. */
  @Nullable EntityType typeIn(Span span);
}
