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

  /**
   * The name in the aside behind this comma, or -1: “one, who gave his name as <b>Ali</b>, said”.
   */
  public int inAside(int comma) {
    boolean named = false;
    for (int i = comma + 1; i < comma + 1 + ASIDE; i++) {
      if (passage.is(i, "as")) {
        return named && passage.is(i + 1, WordClass.NAME) ? i + 1 : -1;
      }
      boolean naming = passage.isOneOf(i, "name", "named", "identified", "known");
      boolean listener = passage.is(i - 1, "to") && passage.is(i, WordClass.NOUN);
      if (!naming && !listener && !passage.isOneOf(i, BESIDE_NAMING)) {
        return -1;
      }
      named |= naming;
    }
    return -1;
  }

  private static final String[] BESIDE_NAMING = {
    "who", "gave", "his", "her", "their", "only", "to", "be", "asked", "wanted", "locally"
  };

  private static final int ASIDE = 8; // tokens

  /** Whether it is the phrase itself that is named and nothing that is tied to it. */
  private boolean isHead(int first, int end) {
    return phrases.plainEnd(first, end) == end || passage.nameType(end - 1) == EntityType.LOCATION;
  }
}
