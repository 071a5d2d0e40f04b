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

  private final Passage passage;
  private final Map<String, Integer> lastAbout = new HashMap<>();

  RelationFinder(Passage passage) {
    this.passage = passage;
  }

  /** The relations of each draft to earlier ones, in the order of the drafts. */
  List<List<Relation>> relate(List<Draft> drafts) {
    List<List<Relation>> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Relation> relations = new ArrayList<>();
      Draft draft = drafts.get(i);
      Draft before = i > 0 ? drafts.get(i - 1) : null;
      if (before != null && before.number().sentence() == draft.number().sentence()) {
        RelationType type = neighbour(before, draft);
        if (type != null) {
          relations.add(new Relation(type, "c" + i));
        }
      }
      if (relations.isEmpty()) {
        addToll(drafts, i, relations);
      }
      all.add(List.copyOf(relations));
    }
    return all;
  }

  private @Nullable RelationType neighbour(Draft before, Draft draft) {
    if (draft.rule().equals("said-again") || draft.clause().equals(before.clause())) {
      return RelationType.SAME_AS;
    }
    for (int token = before.end(); token < draft.bound().first(); token++) {
      boolean part =
          passage.is(token, "including")
              || passage.is(token, "whom")
              || passage.is(token, "among") && passage.is(token + 1, "them");
      if (part && draft.number().plain() && before.number().plain()) {
        return RelationType.PART_OF;
      }
    }
    return null;
  }

  /** Two plain counts of the same noun with the same verb in different sentences. */
  private void addToll(List<Draft> drafts, int index, List<Relation> relations) {
    Draft draft = drafts.get(index);
    Phrase noun = draft.noun();
    VerbGroup event = draft.clause().event();
    if (noun == null || event == null || !draft.number().plain()) {
      return;
    }
    String key = passage.lemma(noun.head()) + " " + passage.lemma(event.main());
    Integer earlier = lastAbout.put(key, index);
    if (earlier == null) {
      return;
    }
    BigDecimal now = draft.number().value();
    BigDecimal then = drafts.get(earlier).number().value();
    if (now == null || then == null) {
      return;
    }
    RelationType type =
        now.compareTo(then) == 0
            ? RelationType.SAME_AS
            : revised(draft) ? RelationType.UPDATES : RelationType.CONFLICTS_WITH;
    relations.add(new Relation(type, "c" + (earlier + 1)));
  }

  private boolean revised(Draft draft) {
    if (draft.change() != null) {
      return true;
    }
    for (int token = draft.clause().region().first();
        token < draft.clause().region().end();
        token++) {
      if (passage.is(token, Words.REVISION)) {
        return true;
      }
    }
    return false;
  }
}
