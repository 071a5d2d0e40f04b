package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Tells the name that says more than the phrase it explains: “the mayor, <b>Ada Quill</b>”, “its
 * spokesman, <b>Colonel Bo Reed</b>”.
 */
final class NameAppositions {

  private final Passage reading;
  private final NounPhrases phrases;

  NameAppositions(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** Whether these tokens are the name of a person, with its rank perhaps, and nothing else. */
  boolean isRankedName(int first, int end) {
    int name = afterRanks(first, end);
    return isName(name, end) || isName(name, beforeOrigin(name, end));
  }

  /** “Its author, Ada Quill <b>|</b> of Harrow College, said”: the tail tells whose she is. */
  private int beforeOrigin(int first, int end) {
    int tie = first + 1;
    while (tie < end && !reading.isOneOf(tie, "of", "from", "at")) {
      tie++;
    }
    boolean named =
        tie + 1 < end && reading.startsName(tie + 1) && reading.nameType(end - 1) != null;
    return named && phrases.plainEnd(tie + 1, end) == end ? tie : first;
  }

  /**
   * Whether these tokens name the body that the phrase before them describes: “the firm, Harrow
   * Mills”.
   */
  boolean isBodyName(int first, int end, int floor) {
    int described = phrases.plainFirst(first - 1, floor);
    int head = first - 2;
    boolean body =
        described < head
            && reading.isAny(described, DETERMINERS)
            && reading.tag(head).equals("NN")
            && reading.nameType(head) == null
            && !PeopleWords.isPerson(reading.lower(head));
    return body
        && reading.startsName(first)
        && reading.nameType(first) == EntityType.ORGANIZATION
        && reading.nameType(end - 1) == EntityType.ORGANIZATION
        && phrases.plainEnd(first, end) == end;
  }

  private static final long DETERMINERS =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER);

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
