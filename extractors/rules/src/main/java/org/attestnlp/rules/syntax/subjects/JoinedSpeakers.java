package org.attestnlp.rules.syntax.subjects;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;

/**
 * Reads speakers that “and” joins although each has an aside: “Ana Reis, 40, and Tom Pell, who won,
 * said”, “said Ana Reis, 40, and Tom Pell”.
 */
public final class JoinedSpeakers {

  /** How long an aside behind a speaker is at most, in tokens. */
  private static final int ASIDE = 16;

  private static final long OPENS_CLAUSE =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.MARK,
          WordClass.DASH,
          WordClass.STOP,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR);

  private static final long BREAKS =
      WordClass.mask(WordClass.MARK, WordClass.SEMICOLON, WordClass.STOP, WordClass.DASH);

  private final Passage reading;
  private final NounPhrases phrases;

  public JoinedSpeakers(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** Whether a phrase follows “, and”, so that another speaker with an aside may stand before. */
  boolean mayJoin(TokenRange last) {
    return reading.is(last.first() - 1, "and") && reading.is(last.first() - 2, WordClass.COMMA);
  }

  /** Whether a phrase stands first in its clause, so that nothing governs it. */
  boolean isFree(TokenRange phrase, int floor) {
    int before = phrase.first() - 1;
    return before < floor
        || reading.is(before, "both")
        || reading.is(before, "that")
        || reading.isAny(before, OPENS_CLAUSE);
  }

  /** The further speakers behind one that ends here: “said Ana Reis, 40, <b>and Tom Pell</b>”. */
  public List<TokenRange> after(TokenRange last, int limit) {
    List<TokenRange> more = new ArrayList<>();
    int at = last.end();
    if (!isAlone(last)) {
      return more; // “according to a study by Ana Reis, a lawyer, and Tom Pell”
    }
    for (int steps = 0; steps < 4; steps++) {
      int and = joint(at, limit);
      int next = and < 0 ? -1 : phrases.fullEnd(and + 1, limit);
      if (next <= and + 1 || !isSpeaker(and + 1) || reading.is(next, WordClass.FINITE)) {
        return more;
      }
      more.add(new TokenRange(and + 1, next));
      at = next;
    }
    return more;
  }

  private boolean isAlone(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (reading.is(i, WordClass.PREPOSITION) && reading.nameType(i) == null) {
        return false;
      }
    }
    return true;
  }

  /** The “and” behind the aside that opens here, or -1. */
  private int joint(int comma, int limit) {
    if (!reading.is(comma, WordClass.COMMA)) {
      return -1;
    }
    boolean relative = reading.is(comma + 1, WordClass.RELATIVE);
    for (int i = comma + 1; i + 1 < Math.min(limit, comma + ASIDE); i++) {
      boolean verb = reading.is(i, WordClass.FINITE) && !relative;
      if (verb || reading.isAny(i, BREAKS) || reading.is(i, WordClass.SUBJECT_PRONOUN)) {
        return -1;
      }
      if (i > comma + 1 && reading.is(i, WordClass.COMMA)) {
        return reading.is(i + 1, "and") ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isSpeaker(int token) {
    EntityType type = reading.nameType(token);
    return type == EntityType.PERSON
        || type == null
            && reading.isCapital(token)
            && reading.is(token, WordClass.NOUN); // “and Rep. Pell”
  }
}
