package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that is given to somebody described: “a driver named <b>Gus Orr</b>”, but “the
 * owner of a dog named Rex”.
 */
public final class GivenNames {

  private static final int LONGEST = 5; // tokens

  private final Passage passage;
  private final NounPhrases phrases;

  public GivenNames(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The name behind the phrase between two borders, or null if none is given there. */
  public @Nullable TokenRange of(int first, int end, int limit) {
    boolean naming = passage.is(end, ReportingWords.NAMING);
    if (!naming || !isHead(first, end) || !passage.is(end + 1, WordClass.NAME)) {
      return null;
    }
    int stop = Math.min(limit, end + 1 + LONGEST);
    int last = end + 1;
    while (last < stop && passage.is(last, WordClass.NAME)) {
      last++;
    }
    return last > end + 1 ? new TokenRange(end + 1, last) : null;
  }

  /** Whether it is the phrase itself that is named and nothing that is tied to it. */
  private boolean isHead(int first, int end) {
    return phrases.plainEnd(first, end) == end || passage.nameType(end - 1) == EntityType.LOCATION;
  }
}
