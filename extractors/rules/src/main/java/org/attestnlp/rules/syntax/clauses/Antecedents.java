package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a relative clause is about: {@code Mora Tenn} in {@code Mora Tenn, who owns two
 * boats}.
 */
public final class Antecedents {

  private final Passage passage;
  private final ClauseClues clues;
  private final NounPhraseReader phrases;

  public Antecedents(Passage passage, ClauseClues clues, NounPhraseReader phrases) {
    this.passage = passage;
    this.clues = clues;
    this.phrases = phrases;
  }

  /**
   * The noun phrase before a relative pronoun, or null.
   *
   * @param pronoun {@code who} or {@code which}
   * @param from the first token that it may begin at
   */
  public @Nullable Phrase of(int pronoun, int from) {
    int end = passage.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
    Phrase phrase = phrases.endingAt(end, from);
    boolean climbs = phrase != null && climbs(phrase, passage.is(pronoun, "who"));
    Phrase above = climbs && phrase != null ? phrases.endingAt(phrase.first() - 1, from) : null;
    Phrase found = above == null ? phrase : above;
    return found == null ? null : named(found, from);
  }

  /**
   * “<b>Ina Brock</b>, a strategist at Morl Bank, who expects”: the name stands before; else it.
   */
  private Phrase named(Phrase role, int from) {
    int comma = role.first() - 1;
    boolean aside =
        passage.is(comma, ",")
            && !passage.isProper(role.head())
            && !passage.isPluralNoun(role.head());
    Phrase name = aside ? phrases.endingAt(comma, from) : null;
    boolean person =
        name != null && clues.typeIn(passage.span(name.first(), name.end())) == EntityType.PERSON;
    return person && name != null ? name : role;
  }

  /**
   * “a fellow at Sarn University who”, “a plaintiff in the lawsuit who”: a place or a body is not
   * who; “the yard in Norva, which”: a person is not which, a country rarely.
   */
  private boolean climbs(Phrase phrase, boolean who) {
    int before = phrase.first() - 1;
    if (!passage.isPreposition(before)
        || who && passage.isOneOf(before, "with", "by", "to", "against")) {
      return false; // “talks with the Reds, who won 19 seats”
    }
    if (passage.is(before, "per")) {
      return true;
    }
    EntityType type = clues.typeIn(passage.span(phrase.first(), phrase.end()));
    if (type == null) {
      return who
          && passage.isOneOf(before, "in", "at", "on")
          && !passage.isPluralNoun(phrase.head());
    }
    return who
        ? type != EntityType.PERSON && passage.isProper(phrase.head())
        : type == EntityType.PERSON || type == EntityType.LOCATION && passage.is(before, "in");
  }
}
