package org.attestnlp.rules.quotes.marks;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds who signs marked words: {@code “We have closed 60 mines.” Ada Quill, 9 June}. */
final class Signatures {

  /** The most tokens behind a name: {@code , mayor of Alder, 9 June 2024}. */
  private static final int LONGEST = 10;

  private final Passage reading;

  Signatures(Passage reading) {
    this.reading = reading;
  }

  /** The name that ends the paragraph of a quotation, right behind it; or null. */
  @Nullable TokenRange behind(int s) {
    int close = reading.marks().endOf(s);
    int first = reading.is(close, WordClass.DASH) ? close + 1 : close;
    if (first >= reading.size() || !isIn(first, s) || !reading.startsName(first)) {
      return null;
    }
    int end = first;
    while (isIn(end, s) && reading.nameType(end) == EntityType.PERSON) {
      end++;
    }
    return end - first >= 2 && ends(end, s) ? new TokenRange(first, end) : null;
  }

  private boolean isIn(int token, int s) {
    int paragraph = reading.paragraph(reading.marks().firstInside(s));
    return token < reading.size() && reading.paragraph(token) == paragraph;
  }

  /** Nothing but a day or a role follows the name: no verb makes a sentence of it. */
  private boolean ends(int name, int s) {
    int token = name;
    while (isIn(token, s)) {
      boolean told = reading.isAny(token, WordClass.mask(WordClass.FINITE, WordClass.MARK));
      if (told || token - name > LONGEST) {
        return false;
      }
      token++;
    }
    return token == name || reading.is(name, WordClass.COMMA) || reading.is(name, "(");
  }
}
