package org.attestnlp.spi;

import java.util.List;
import java.util.Optional;

/**
 * Brings steps to the pipeline. Found by {@link java.util.ServiceLoader}, so creating one must be
 * cheap: no model is touched before the first article.
 */
public interface AnnotatorProvider {

  /** The engine these steps make up, or empty if they serve every engine. */
  Optional<Engine> engine();

  /** The steps, in any order. */
  List<Annotator> annotators();
}
