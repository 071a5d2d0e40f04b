package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.VerbNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a relative pronoun stands for: the nearest, “damages from <b>the
 * firm</b>, which says”, or one that it is tied to, “<b>a spokesman</b> for the firm, who says”.
 */
public final class RelativeAntecedent {

  /** How many phrases above the nearest may be meant. */
  private static final int STEPS = 4;

  private static final int ADVERBS = 3;

  private static final long OPENERS =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER);

  private final Passage passage;
  private final NounPhrases phrases;

  public RelativeAntecedent(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /**
   * The phrase, without what prepositions tie to it, or null.
   *
   * @param pronoun “who”, “which” or “that”
   * @param floor the first token that it may begin at
   */
  public @Nullable Phrase of(int pronoun, int floor) {
    int limit = passage.is(pronoun - 1, WordClass.COMMA) ? pronoun - 1 : pronoun;
    Phrase found = phrases.endingAt(limit, floor);
    for (int step = 0; step < STEPS && found != null && found.first() - 1 > floor; step++) {
      boolean tied = passage.is(found.first() - 1, WordClass.PREPOSITION);
      Phrase above = tied ? phrases.endingAt(found.first() - 1, floor) : null;
      if (above == null || !climbs(found, above, pronoun)) {
        break;
      }
      found = above;
    }
    return found == null ? null : named(found, floor);
  }

  /** Whether the clause is about the phrase that the preposition ties this one to. */
  private boolean climbs(Phrase phrase, Phrase above, int pronoun) {
    int tie = phrase.first() - 1;
    if (passage.is(tie, "by")) {
      return false; // “replaced by a note that said”
    }
    int verb = finite(pronoun);
    boolean aboveFits = VerbNumber.isSubject(passage, above.head(), verb);
    if (!VerbNumber.isSubject(passage, phrase.head(), verb)) {
      return aboveFits; // “the owner of the boats who swims”
    }
    if (passage.is(tie, "per") || passage.is(above.head(), NumeralWords.SHARE_NOUN)) {
      return true;
    }
    return passage.is(pronoun, "who")
        ? passage.isNoun(phrase.head()) && climbsToPerson(phrase, above)
        : isPerson(phrase.head()) || isPlace(phrase) || aboveFits && isSubstance(phrase);
  }

  private boolean climbsToPerson(Phrase phrase, Phrase above) {
    int tie = phrase.first() - 1;
    if (isPerson(phrase.head())) {
      return false;
    }
    if (isPerson(above.head())) { // “a plaintiff in the lawsuit who”, “Kalandians with jobs who”
      return passage.is(tie, "with") || !passage.isPluralNoun(phrase.head());
    }
    return passage.isProper(phrase.head()) // “a fellow at Sarn University who”
        && !passage.isOneOf(tie, "with", "to", "against"); // “talks with the Reds, who”
  }

  /** “a rally in <b>Norva</b> that drew 5,000”: a place seldom acts. */
  private boolean isPlace(Phrase phrase) {
    return passage.isOneOf(phrase.first() - 1, "in", "at", "on")
        && passage.nameType(phrase.head()) == EntityType.LOCATION;
  }

  /** The first word of the verb group behind the pronoun. */
  private int finite(int pronoun) {
    int verb = pronoun + 1;
    while (verb <= pronoun + ADVERBS && passage.isAdverb(verb)) {
      verb++;
    }
    return verb;
  }

  /** “a piece of <b>paper</b> that” */
  private boolean isSubstance(Phrase phrase) {
    return passage.is(phrase.first() - 1, "of")
        && !passage.isAny(phrase.first(), OPENERS)
        && passage.tag(phrase.head()).equals("NN")
        && passage.nameType(phrase.head()) == null;
  }

  private boolean isPerson(int head) {
    boolean people = passage.isProper(head) && passage.isPluralNoun(head); // “Kalandians”
    return people
        || passage.nameType(head) == EntityType.PERSON
        || PeopleWords.isPerson(passage.lemma(head));
  }

  /** “<b>Ina Brock</b>, a strategist at Morl Bank, who expects”; else the phrase. */
  private Phrase named(Phrase role, int floor) {
    int comma = role.first() - 1;
    boolean aside =
        passage.is(comma, WordClass.COMMA)
            && !passage.isProper(role.head())
            && !passage.isPluralNoun(role.head());
    Phrase name = aside ? phrases.endingAt(comma, floor) : null;
    boolean person = name != null && passage.nameType(name.head()) == EntityType.PERSON;
    return person && name != null ? name : role;
  }
}
