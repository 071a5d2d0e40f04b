package org.attestnlp.spi;

import java.util.Optional;

/** Dependency trees of a document's sentences, parsed when a rule asks and then kept. */
public interface Dependencies {

  /**
   * The tree of one sentence.
   *
   * @param sentence index into {@link Sentences}
   * @return the tree, or empty if the sentence is too long to parse
   */
  Optional<DependencyTree> parse(int sentence);
}
