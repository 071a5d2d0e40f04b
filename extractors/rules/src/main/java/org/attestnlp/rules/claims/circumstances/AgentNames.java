package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;

/** Reads the whole name of who acts: {@code Law and Justice}, {@code the Radio 5 station}. */
final class AgentNames {

  private final Passage passage;

  /** How long the place of a dateline is at most, in tokens. */
  private static final int PLACE = 6;

  private final EntityIndex entities;
  private final NounPhraseReader phrases;

  AgentNames(Passage passage, EntityIndex entities, NounPhraseReader phrases) {
    this.phrases = phrases;
    this.passage = passage;
    this.entities = entities;
  }

  /** The phrase with what belongs to the name at its end. */
  Phrase whole(Phrase read, int verb) {
    Phrase phrase = withoutDateline(read, verb);
    int next = phrase.head() + 1;
    if (!passage.isCapital(phrase.head())) {
      return phrase;
    }
    int name = nameEnd(phrase, verb);
    if (name > next) {
      return new Phrase(phrase.first(), name, name - 1);
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

  /** “LOWELL - Lowell police fined 310 drivers”: a dash between blanks ends the dateline. */
  private Phrase withoutDateline(Phrase phrase, int verb) {
    int stop = Math.min(phrase.end(), verb);
    for (int token = phrase.first() + 1; token < stop && token <= phrase.first() + PLACE; token++) {
      boolean dash = passage.isOneOf(token, "-", "–", "—", "--");
      boolean free = dash && passage.token(token).begin() > passage.token(token - 1).end();
      if (free && passage.token(token + 1).begin() > passage.token(token).end()) {
        Phrase behind = phrases.at(token + 1, stop);
        return behind == null ? phrase : new Phrase(token + 1, phrase.end(), behind.head());
      }
    }
    return phrase;
  }

  /**
   * One past the name that the article has there, or past one with “the” before it and a noun of a
   * body or a work behind its two parts: “the Salt and Pepper Theatre”; else -1.
   */
  private int nameEnd(Phrase phrase, int verb) {
    int first = phrase.first();
    while (first < phrase.head() && passage.isDeterminer(first)) {
      first++;
    }
    Span mention = entities.mentionAt(passage.token(first).begin());
    int end = mention == null ? -1 : passage.at(mention.end() - 1) + 1;
    if (end > phrase.head() + 1 && end <= verb) {
      return end;
    }
    int and = phrase.head() + 1;
    int last = and + 1;
    while (passage.is(and, "and") && passage.isCapital(last + 1) && last + 1 < verb) {
      last++;
    }
    boolean titled = passage.isDeterminer(first - 1) && phrase.first() < first;
    return titled && last > and + 1 && passage.isCapital(and + 1) && last + 1 == verb
        ? last + 1
        : -1;
  }

  private boolean isNoPlaceOrPerson(int token) {
    EntityType type = passage.nameType(token);
    return type == null || type == EntityType.ORGANIZATION;
  }
}
