package org.attestnlp.spi;

/** Gives dictionary forms: {@code ("said", "VBD")} is {@code say}. */
@FunctionalInterface
public interface Lemmatizer {

  /**
   * The dictionary form in lower case.
   *
   * @param lower the word in lower case
   * @param tag its Penn Treebank tag
   */
  String lemma(String lower, String tag);
}
