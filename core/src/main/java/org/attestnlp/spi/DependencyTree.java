package org.attestnlp.spi;

/** The Universal Dependencies tree of one sentence. Token indexes are the document's. */
public interface DependencyTree {

  /** The index of the token that governs this one, or -1 for a root. */
  int head(int token);

  /** The relation to the head: {@code nsubj}, {@code ccomp}; {@code root} for a root. */
  String relation(int token);
}
