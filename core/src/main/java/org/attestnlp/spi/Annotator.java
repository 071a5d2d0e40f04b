package org.attestnlp.spi;

import java.util.Set;

/**
 * One step of the pipeline: a pure function from document to document that fills the layers it
 * promises and edits none.
 *
 * <p>Implementations are thread-safe. Models load lazily, at the first article, and once.
 */
public interface Annotator {

  /** The name in messages: {@code opennlp-names}. */
  String name();

  /** Layers that must be there before this step. */
  Set<Layer<?>> requires();

  /** Layers that this step takes into account where some step fills them. */
  default Set<Layer<?>> uses() {
    return Set.of();
  }

  /** Layers that this step fills, each by this step alone. */
  Set<Layer<?>> provides();

  /**
   * Whether it takes the place of the step that would otherwise fill one of its layers. A step that
   * the pipeline finds on the class path needs to say so; one given by the caller does not.
   */
  default boolean replaces() {
    return false;
  }

  /**
   * A sentence that makes this step load what it needs, each word with its tag: {@code Ada/NNP
   * said/VBD so/RB ./.}; empty if it loads nothing, or cannot be run over a sentence alone. For
   * {@code Pipeline.rehearse()}.
   */
  default String rehearsal() {
    return "";
  }

  /** Returns the document with the promised layers added. */
  Document annotate(Document document);
}
