package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject that a participle has of its own: “with <b>a spokeswoman</b> describing it as a
 * mess”, “They disagreed, <b>Quill</b> saying it was late and <b>Reed</b> saying it was not”.
 */
final class AbsoluteSubjects {

  private static final int REACH = 40;

  private final Passage reading;
  private final NounPhrases phrases;

  AbsoluteSubjects(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** The subject right before a participle, or null if it has none of its own. */
  @Nullable TokenRange before(int participle, int floor) {
    int first = phrases.fullFirst(participle, floor);
    if (first == participle) {
      return null;
    }
    boolean with = reading.is(first - 1, "with");
    return with || isSet(first, participle, floor) ? new TokenRange(first, participle) : null;
  }

  /** A name behind a comma or a dash, or behind the “and” that follows such a one. */
  private boolean isSet(int first, int participle, int floor) {
    if (!isName(first) || !isName(participle - 1) || first <= floor + 1) {
      return false;
    }
    boolean apart = reading.isAny(first - 1, WordClass.mask(WordClass.COMMA, WordClass.DASH));
    return apart ? !isApposition(first - 1) : reading.is(first - 1, "and") && follows(first, floor);
  }

  /** “the mayor, Ada Quill saying”: the name explains the phrase before it. */
  private boolean isApposition(int comma) {
    return reading.is(comma, WordClass.COMMA)
        && !reading.is(comma - 1, WordClass.VERB)
        && reading.is(comma - 1, WordClass.NOUN);
  }

  private boolean follows(int and, int floor) {
    for (int i = and - 2; i > Math.max(floor, and - REACH); i--) {
      if (reading.is(i, WordClass.GERUND) && isName(i - 1)) {
        return before(i, floor) != null;
      }
    }
    return false;
  }

  private boolean isName(int token) {
    EntityType type = reading.nameType(token);
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }
}
