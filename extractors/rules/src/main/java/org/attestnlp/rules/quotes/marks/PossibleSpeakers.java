package org.attestnlp.rules.quotes.marks;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;

/**
 * Tells noun phrases of the story that can be somebody by themselves: names, pronouns of persons,
 * what people are.
 */
final class PossibleSpeakers {

  private static final Set<String> PEOPLE = PeopleWords.PERSON_NOUN;
  private static final Set<String> MEN = PeopleWords.MAN_NOUN;
  private static final Set<String> WOMEN = PeopleWords.WOMAN_NOUN;

  private final Passage reading;

  PossibleSpeakers(Passage reading) {
    this.reading = reading;
  }

  /** Whether each of them is. */
  boolean isAll(List<TokenRange> phrases) {
    return phrases.stream().allMatch(this::is);
  }

  private boolean is(TokenRange phrase) {
    if (isInHeadline(phrase)) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (i > phrase.first() && reading.is(i, WordClass.PREPOSITION)) {
        return false;
      }
      String word = reading.tokens().lemma(i);
      if (reading.is(i, WordClass.NAME)
          || FunctionWords.SUBJECT_PRONOUN.contains(reading.lower(i))
          || PEOPLE.contains(word)
          || MEN.contains(word)
          || WOMEN.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInHeadline(TokenRange phrase) {
    Span title = reading.document().get(Layer.HEADER).title();
    return title != null && reading.tokens().begin(phrase.first()) < title.end();
  }
}
