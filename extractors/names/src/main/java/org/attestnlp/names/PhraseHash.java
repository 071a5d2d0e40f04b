package org.attestnlp.names;

import org.attestnlp.spi.tool.FeatureHash;

/** The hash under which a word or a phrase stands in {@link WordLists}. */
public final class PhraseHash {

  private PhraseHash() {}

  /** The hash of a lower-case word, or of several joined by one space. */
  public static int of(String lower) {
    return FeatureHash.of(lower);
  }
}
