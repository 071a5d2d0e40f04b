package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;

/** Reads the whole name of who acts: {@code Law and Justice}, {@code the Radio 5 station}. */
final class AgentNames {

  private final Passage passage;

  AgentNames(Passage passage) {
    this.passage = passage;
  }

  /** The phrase with what belongs to the name at its end. */
  Phrase whole(Phrase phrase, int verb) {
    int next = phrase.head() + 1;
    if (!passage.isCapital(phrase.head())) {
      return phrase;
    }
    boolean firm = passage.is(next, "&") && passage.isCapital(next + 1);
    boolean party = // “Law and Justice won”: capitals that name neither people nor places
        passage.is(next, "and")
            && next + 2 == verb
            && passage.isCapital(next + 1)
            && passage.nameType(phrase.head()) == passage.nameType(next + 1)
            && isNoPlaceOrPerson(phrase.head())
            && isNoPlaceOrPerson(next + 1)
            && !passage.isPluralNoun(phrase.head());
    boolean numbered =
        passage.tag(next).equals("CD") && passage.isNoun(next + 1) && next + 2 == verb;
    if (firm || party || numbered) {
      int head = next + 1;
      while (firm && head + 1 < verb && passage.isCapital(head + 1)) {
        head++;
      }
      return new Phrase(phrase.first(), head + 1, head);
    }
    return phrase;
  }

  private boolean isNoPlaceOrPerson(int token) {
    EntityType type = passage.nameType(token);
    return type == null || type == EntityType.ORGANIZATION;
  }
}
