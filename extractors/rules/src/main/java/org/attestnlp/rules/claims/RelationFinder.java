package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.jspecify.annotations.Nullable;

/** Relates claims: repeated amounts, parts, tolls that disagree or replace each other. */
final class RelationFinder {

  /** How far from its number a word of revision stands at most, in tokens. */
  private static final int REACH = 30;

  private final Passage passage;
  private final Map<String, Integer> lastAbout = new HashMap<>();

  RelationFinder(Passage passage) {
    this.passage = passage;
  }

  /** The relations of each draft, in the order of the drafts. */
  List<List<Relation>> relate(List<Draft> drafts) {
    List<List<Relation>> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      all.add(new ArrayList<>());
      RelationType type = i == 0 ? null : neighbour(drafts.get(i - 1), drafts.get(i));
      if (type != null) {
        all.get(i).add(new Relation(type, id(i - 1)));
      } else {
        addToll(drafts, i, all);
      }
    }
    return all.stream().map(List::copyOf).toList();
  }

  private static String id(int index) {
    return "c" + (index + 1);
  }

  private @Nullable RelationType neighbour(Draft before, Draft draft) {
    if (before.number().sentence() != draft.number().sentence()) {
      return null;
    }
    if (draft.rule().equals("said-again") || draft.clause().equals(before.clause())) {
      return RelationType.SAME_AS;
    }
    boolean counts = draft.number().plain() && before.number().plain();
    for (int token = before.end(); counts && token < draft.bound().first(); token++) {
      if (Words.PART.startAt(token, passage) >= 0) {
        return RelationType.PART_OF;
      }
    }
    return null;
  }

  /** Two plain counts of the same noun with the same verb in different sentences. */
  private void addToll(List<Draft> drafts, int index, List<List<Relation>> all) {
    Draft draft = drafts.get(index);
    Phrase noun = draft.noun();
    VerbGroup event = draft.clause().event();
    if (noun == null || event == null || !draft.number().plain()) {
      return;
    }
    String key = passage.lemma(noun.head()) + " " + passage.lemma(event.main());
    Integer earlier = lastAbout.put(key, index);
    if (earlier == null || drafts.get(earlier).number().sentence() == draft.number().sentence()) {
      return;
    }
    RelationType type = toll(drafts.get(earlier), draft);
    all.get(index).add(new Relation(type, id(earlier)));
    if (type == RelationType.CONFLICTS_WITH) {
      all.get(earlier).add(new Relation(type, id(index)));
    }
  }

  private RelationType toll(Draft earlier, Draft draft) {
    BigDecimal then = earlier.number().value();
    BigDecimal now = draft.number().value();
    if (now != null && then != null && now.compareTo(then) == 0) {
      return RelationType.SAME_AS;
    }
    return revised(draft) ? RelationType.UPDATES : RelationType.CONFLICTS_WITH;
  }

  private boolean revised(Draft draft) {
    if (draft.change() != null) {
      return true;
    }
    Region region = draft.clause().region();
    int first = Math.max(region.first(), draft.number().first() - REACH);
    int end = Math.min(region.end(), draft.number().end() + REACH);
    for (int token = first; token < end; token++) {
      if (passage.is(token, Words.REVISION)) {
        return true;
      }
    }
    return false;
  }
}
