package org.attestnlp.spi;

import java.util.Optional;

/**
 * The syntax of a document's sentences: tags mended for all of them at the first question, trees
 * made for the sentences that somebody asks about, and then kept.
 *
 * <pre>{@code
 * Syntax syntax = document.get(Layer.SYNTAX);
 * syntax.tokens().tag(4); // "VBD", where the engine thought of a participle
 * syntax.parse(0).map(tree -> tree.relation(3)); // "nsubj"
 * }</pre>
 */
public interface Syntax {

  /** The document's tokens with better tags, and lemmas that follow them. */
  Tokens tokens();

  /**
   * The tree of one sentence.
   *
   * @param sentence index into {@link Sentences}
   * @return the tree, or empty if the sentence is too long to parse
   */
  Optional<DependencyTree> parse(int sentence);
}
