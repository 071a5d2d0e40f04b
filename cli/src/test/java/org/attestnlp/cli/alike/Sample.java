package org.attestnlp.cli.alike;

import org.attestnlp.model.AnnotatedArticle;

/**
 * A text and what was read from it as it stands.
 *
 * @param name where it is from
 * @param text the text
 * @param result what was read
 */
record Sample(String name, String text, AnnotatedArticle result) {

  /** One of several, the same for the same text. */
  <T> T pick(java.util.List<T> several) {
    return several.get(Math.floorMod(text.hashCode(), several.size()));
  }
}
