package org.attestnlp.rules.syntax.subjects;

import java.util.Set;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a report before its main clause: “After saying that it rained, Quill left”.
 */
final class FrontedReports {

  private static final int REACH = 40; // tokens from the verb to the main clause
  private static final Set<String> OPENERS = Set.of("after", "before", "while", "since", "despite");
  private static final long BORDERS =
      WordClass.mask(WordClass.MARK, WordClass.SEMICOLON, WordClass.COLON, WordClass.DASH);

  private final Passage reading;
  private final NounPhrases phrases;

  FrontedReports(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** Whether a word may open such a report; “without saying” tells that nobody said it. */
  boolean opens(int token) {
    return OPENERS.contains(reading.lower(token));
  }

  /** The subject of the main clause: a phrase behind a comma with a verb behind it, or null. */
  @Nullable TokenRange subject(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i + 1 < limit && !reading.isAny(i, BORDERS); i++) {
      int end = reading.is(i, WordClass.COMMA) ? phrases.fullEnd(i + 1, limit) : i + 1;
      if (end > i + 1 && reading.is(end, WordClass.FINITE)) {
        return new TokenRange(i + 1, end);
      }
    }
    return null;
  }
}
