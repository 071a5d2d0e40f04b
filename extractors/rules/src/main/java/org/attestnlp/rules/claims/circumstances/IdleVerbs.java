package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells verbs whose subject does nothing: {@code Output rose}, {@code She owns two boats}. */
final class IdleVerbs {

  private final Passage passage;
  private final EntityIndex entities;

  IdleVerbs(Passage passage, EntityIndex entities) {
    this.passage = passage;
    this.entities = entities;
  }

  /** “Shares closed at 40”, “Output rose”: nobody acts; but “The board closed 12 branches”. */
  boolean is(VerbGroup group, Draft draft) {
    String lemma = passage.lemma(group.main());
    if (EventWords.STATE_VERB.contains(lemma)) {
      boolean object =
          draft.noun() != null
              && (draft.number().plain() && draft.rule() != NounRule.SUBJECT
                  || draft.rule() == NounRule.OBJECT);
      return !(object && EventWords.DEAL_VERB.contains(lemma));
    }
    boolean level = // “it went from 1,104 to 1,061”
        draft.rule() == NounRule.SUBJECT && EventWords.LEVEL_VERB.contains(lemma)
            || draft.change() != null && EventWords.GOING.contains(lemma) && !draft.rule().counts();
    boolean has = EventWords.HAVING.contains(lemma) && !hasFor(group, draft);
    String phrasal = Changes.verb(lemma, passage.lower(group.end())); // “edged up”
    return level || has || isState(group, draft) || Changes.happens(phrasal);
  }

  /** “Women outnumber men in 31 towns”, “Imports make up 70 percent of what the island eats” */
  private boolean isState(VerbGroup group, Draft draft) {
    String lemma = passage.lemma(group.main());
    String kind = EventWords.IDLE_VERB.get(lemma + " " + passage.lower(group.end()));
    kind = kind == null ? EventWords.IDLE_VERB.get(lemma) : kind;
    boolean seats = // “Women hold 41 seats”, but “The rebels hold 40 hostages”
        EventWords.OCCUPYING.contains(lemma)
            && draft.noun() != null
            && passage.is(draft.noun().head(), EventWords.HELD);
    return seats || kind != null && (kind.isEmpty() || draft.number().share());
  }

  /** “We have food for 900 people”, but “We have seven depots”, “the camp has food for 900”. */
  private boolean hasFor(VerbGroup group, Draft draft) {
    int object = group.end();
    while (passage.isDeterminer(object) || passage.isAdverb(object)) {
      object++;
    }
    return object < draft.bound().first() && isSomebody(draft.clause().subject());
  }

  private boolean isSomebody(@Nullable Phrase subject) {
    if (subject == null) {
      return false;
    }
    int head = subject.head();
    return passage.isOneOf(head, "he", "she", "we", "i", "you")
        || entities.personEndsAt(passage.token(head).end()) && !isCalledPlace(head)
        || PeopleWords.isPerson(passage.lemma(head));
  }

  /** “Brenna, a town of 40,000 people” */
  private boolean isCalledPlace(int name) {
    return passage.is(name + 1, ",")
        && passage.is(name + 2, FunctionWords.ARTICLE)
        && (passage.is(name + 3, PlaceWords.PLACE_ROLE)
            || passage.is(name + 4, PlaceWords.PLACE_ROLE));
  }
}
