package org.attestnlp.rules.quotes.subjects;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * Tells the name that says more than the phrase it explains: “the mayor, <b>Ada Quill</b>”, “its
 * spokesman, <b>Colonel Bo Reed</b>”.
 */
final class NameAsides {

  private final Passage reading;
  private final NounPhrases phrases;

  NameAsides(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** Whether these tokens are the name of a person, with its rank perhaps, and nothing else. */
  boolean isRankedName(int first, int end) {
    return isName(afterRanks(first, end), end);
  }

  private boolean isName(int first, int end) {
    return first < end
        && reading.startsName(first)
        && isPersonName(first)
        && phrases.plainEnd(first, end) == end
        && isPersonName(end - 1);
  }

  /** “Its spokesman, Colonel Bo Reed, said”: the rank belongs to the name. */
  private int afterRanks(int first, int end) {
    int name = first;
    while (name < end - 1 && name < first + 3 && !reading.startsName(name) && isRank(name)) {
      name++;
    }
    return name;
  }

  private boolean isRank(int token) {
    return reading.tag(token).startsWith("NNP") && !isPersonName(token);
  }

  boolean isPersonName(int token) {
    return reading.nameType(token) == EntityType.PERSON;
  }
}
