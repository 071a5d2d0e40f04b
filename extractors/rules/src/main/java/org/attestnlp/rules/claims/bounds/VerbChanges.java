package org.attestnlp.rules.claims.bounds;

import java.util.Locale;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Changes.Demand;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.LightVerbs;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads the changes that a verb tells: {@code rose 5%}, {@code cut its forecast to 40}. */
final class VerbChanges {

  private final Passage passage;
  private final LightVerbs light;

  VerbChanges(Passage passage) {
    this.passage = passage;
    this.light = new LightVerbs(passage);
  }

  /** The change that the verb of a clause tells: “rose 5%”, “edged up to 40”; or null. */
  @Nullable Change read(Located number, Bound bound, Clause clause) {
    VerbGroup event = clause.event();
    if (event == null || clause.numberIsSubject() || event.main() > number.first()) {
      return null;
    }
    String lemma = Changes.verb(light.lemma(event.main()), particle(event, bound));
    ChangeDirection direction = Changes.verbDirection(lemma);
    boolean off = // “cutting off 40,000 residents”, “cut power to 40,000 homes”
        passage.is(event.end(), "off")
            || number.plain() && passage.is(event.end(), EventWords.SUPPLIES);
    if (direction == null || off) {
      return null;
    }
    int before = bound.first() - 1;
    ChangeRole role = isLevel(bound) ? ChangeRole.TO : role(before);
    boolean preposition = passage.is(before, "by") || role != ChangeRole.DELTA;
    Demand demand = Changes.demand(lemma);
    boolean linked =
        switch (demand) {
          case PREPOSITION -> preposition;
          case PERCENT -> number.share() || preposition;
          case NOTHING -> preposition || isObject(event, before);
        };
    return linked ? new Change(direction, role) : null;
  }

  /** “edged up”, “bumped its forecast up to £12m” */
  private String particle(VerbGroup event, Bound bound) {
    int to = passage.isOneOf(bound.first(), "up", "down") ? bound.first() : bound.first() - 2;
    boolean apart = passage.isOneOf(to, "up", "down") && to > event.end() && to - event.end() <= 6;
    return passage.lower(apart ? to : event.end());
  }

  /** “climbed past 1,000”, “fell below 40 percent”: how far, not by how much. */
  private boolean isLevel(Bound bound) {
    Span span = bound.span();
    String words = span == null ? "" : span.text().toLowerCase(Locale.ROOT);
    return Changes.isLevel(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** The number follows the verb with no preposition before it. */
  private boolean isObject(VerbGroup event, int before) {
    if (before < event.end()) {
      return true;
    }
    boolean adverbs = true;
    for (int token = event.end(); token <= before; token++) {
      adverbs &= passage.isAdverb(token) || passage.isDeterminer(token);
    }
    return adverbs;
  }

  /** What the word before a number makes of it: “to 40”, “from 40”, “by 40”. */
  ChangeRole role(int before) {
    if (passage.is(before, "to") || passage.is(before, "at") && passage.is(before - 1, "to")) {
      return ChangeRole.TO;
    }
    if (passage.is(before, "between") && passage.is(before - 1, "to")) {
      return ChangeRole.TO;
    }
    return passage.is(before, "from") ? ChangeRole.FROM : ChangeRole.DELTA;
  }
}
