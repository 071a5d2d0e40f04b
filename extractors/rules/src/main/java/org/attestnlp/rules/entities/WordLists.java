package org.attestnlp.rules.entities;

import java.util.Set;
import org.attestnlp.spi.Lexicon;

/** The small closed word classes of this package. */
final class WordLists {

  private static final Lexicon LEXICON = Lexicon.load(WordLists.class, "words.txt");

  private WordLists() {}

  /** The words of a section. */
  static Set<String> of(String section) {
    return Set.copyOf(LEXICON.words(section));
  }
}
