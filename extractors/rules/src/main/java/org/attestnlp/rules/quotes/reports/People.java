package org.attestnlp.rules.quotes.reports;

import java.util.Locale;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;

/** Tells noun phrases of people and bodies from those of things: “the crew”, not “the plan”. */
public final class People {

  private final Passage reading;
  private final NounPhrases phrases;

  public People(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** Whether the noun phrase that opens here names people or a body. */
  public boolean open(int first, int limit) {
    int end = phrases.plainEnd(first, limit);
    return end > first && are(new TokenRange(first, end));
  }

  /** Whether these words are one noun phrase of people or a body. */
  public boolean arePhrase(int first, int end) {
    return end > first && phrases.fullEnd(first, end) == end && are(new TokenRange(first, end));
  }

  /** Whether a noun phrase names people or a body, by the head of its first part. */
  boolean are(TokenRange phrase) {
    int end = phrases.headEnd(phrase.first(), phrase.end());
    int head = end - 1;
    EntityType type = reading.nameType(head);
    return type == EntityType.PERSON
        || type == EntityType.ORGANIZATION
        || type == EntityType.LOCATION
        || reading.isAny(head, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN))
        || PeopleWords.arePeople(lemma(head))
        || PeopleWords.arePeople(reading.lower(head));
  }

  /** Whether what it names can speak: people, a body, a document. */
  public boolean act(TokenRange phrase) {
    return are(phrase) || find(phrase) || isPicture(phrase);
  }

  /** Whether a phrase is of a document or of one who looks into things: “the audit found”. */
  public boolean find(TokenRange phrase) {
    int head = phrases.headEnd(phrase.first(), phrase.end()) - 1;
    return ReportingWords.FINDER.contains(lemma(head))
        || PeopleWords.isDocument(lemma(head))
        || PeopleWords.isDocument(reading.lower(head));
  }

  private boolean isPicture(TokenRange phrase) {
    int head = phrases.headEnd(phrase.first(), phrase.end()) - 1;
    return ReportingWords.PICTURE.contains(lemma(head))
        || ReportingWords.PICTURE.contains(reading.lower(head));
  }

  private String lemma(int token) {
    String lemma = reading.lemma(token).toLowerCase(Locale.ROOT);
    boolean plural = reading.tag(token).equals("NNS") && lemma.equals(reading.lower(token));
    return plural && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
