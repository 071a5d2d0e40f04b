package org.attestnlp.rules.quotes.content;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Reads over the region behind a town: “told a hall in Salem<b>, Ohio,</b> that it rained”. */
final class Regions {

  /** How far the “that” of the content is behind the region at most, in tokens. */
  private static final int REACH = 12;

  private final Passage reading;
  private final Adjuncts adjuncts;

  Regions(Passage reading, Adjuncts adjuncts) {
    this.reading = reading;
    this.adjuncts = adjuncts;
  }

  /** One past the region that starts at this comma if content follows it, else the same place. */
  int after(int comma, int limit) {
    boolean town = reading.is(comma, WordClass.COMMA) && isPlace(comma - 1) && isPlace(comma + 1);
    if (!town) {
      return comma;
    }
    int end = comma + 1;
    while (end < limit && isPlace(end)) {
      end++;
    }
    boolean closed = reading.is(end, WordClass.COMMA);
    int next = closed ? end + 1 : end;
    int content = adjuncts.skip(next, Math.min(limit, next + REACH));
    boolean pronoun = closed && reading.is(content, WordClass.SUBJECT_PRONOUN);
    return adjuncts.isThat(content) || pronoun ? next : comma;
  }

  private boolean isPlace(int token) {
    return reading.nameType(token) == EntityType.LOCATION;
  }
}
