package org.attestnlp.rules.claims.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.jspecify.annotations.Nullable;

/** Relates claims: repeated amounts, parts, tolls that disagree or replace each other. */
public final class RelationFinder {

  /** How many earlier tolls of one kind a toll is held against. */
  private static final int MOST = 8;

  private final Passage passage;
  private final TollReader tolls;
  private final TollRevisions revisions;
  private final TollEvents events;

  /** The tolls of each kind that no later one has replaced. */
  private final Map<String, List<Integer>> standing = new HashMap<>();

  /** What the numbers with a noun were tolls of. */
  private final Map<Phrase, String> kinds = new HashMap<>();

  /** What the latest toll was of, and its place. */
  private @Nullable String latest;

  private int latestIndex;

  public RelationFinder(Passage passage) {
    this.passage = passage;
    TollTimes times = new TollTimes(passage);
    this.tolls = new TollReader(passage);
    this.revisions = new TollRevisions(passage, tolls, times);
    this.events = new TollEvents(passage, times);
  }

  /** The relations of each claim, in the order of the claims, which are those of the drafts. */
  public List<List<Relation>> relate(List<Draft> drafts, List<Claim> claims) {
    List<List<Relation>> all = new ArrayList<>();
    Breakdowns breakdowns = new Breakdowns(passage, drafts);
    Contradictions contradictions = new Contradictions(passage, drafts, claims);
    Unrelated unrelated = new Unrelated(passage, drafts, claims, breakdowns, events, revisions);
    for (int i = 0; i < drafts.size(); i++) {
      Cancellation.check();
      all.add(new ArrayList<>());
      Integer whole = breakdowns.whole(i);
      int rejected = contradictions.rejected(i);
      rejected = rejected < 0 ? contradictions.put(i) : rejected;
      if (i > 0 && saysAgain(drafts.get(i - 1), drafts.get(i))) {
        all.get(i).add(new Relation(RelationType.SAME_AS, id(i - 1)));
      } else if (whole != null) {
        all.get(i).add(new Relation(RelationType.PART_OF, id(whole)));
      } else if (rejected >= 0) {
        all.get(i).add(new Relation(RelationType.CONFLICTS_WITH, id(rejected)));
        all.get(rejected).add(new Relation(RelationType.CONFLICTS_WITH, id(i)));
      } else {
        addToll(drafts, claims, i, all, unrelated);
      }
    }
    if (passage.document().trace().isKept()) {
      unrelated.note(all);
    }
    return all.stream().map(List::copyOf).toList();
  }

  private static String id(int index) {
    return "c" + (index + 1);
  }

  /** “1,500 jobs, or 8 per cent of its staff” */
  private static boolean saysAgain(Draft before, Draft draft) {
    boolean same = draft.rule() == NounRule.AGAIN || draft.clause().equals(before.clause());
    return same && before.number().sentence() == draft.number().sentence();
  }

  /** What the toll before is of, if it stands in the same sentence or the one before. */
  private @Nullable String before(List<Draft> drafts, int index) {
    boolean near =
        latest != null
            && drafts.get(index).number().sentence() - drafts.get(latestIndex).number().sentence()
                <= 1;
    return near ? latest : null;
  }

  /** Holds a toll against those of its kind before it, the nearest first. */
  private void addToll(
      List<Draft> drafts,
      List<Claim> claims,
      int index,
      List<List<Relation>> all,
      Unrelated unrelated) {
    Draft draft = drafts.get(index);
    Phrase noun = draft.noun();
    String kind = tolls.kind(draft, noun == null ? null : kinds.get(noun));
    Change change = draft.change();
    if (kind == null && tolls.takesUp(draft)) {
      kind = before(drafts, index);
    }
    if (kind != null) {
      latest = kind;
      latestIndex = index;
    }
    if (kind == null || change != null && change.role() == ChangeRole.FROM) {
      return;
    }
    unrelated.kind(index, kind);
    if (noun != null) {
      kinds.put(noun, kind);
    }
    List<Integer> earlier = standing.computeIfAbsent(kind, k -> new ArrayList<>());
    boolean replaces = false;
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - MOST) && !replaces; i--) {
      int other = earlier.get(i);
      boolean one = drafts.get(other).number().sentence() == draft.number().sentence();
      RelationType type = type(claims.get(other), claims.get(index), draft, one);
      if (type == null && passage.document().trace().isKept()) {
        String why = none(claims.get(other), claims.get(index), draft, one);
        draft.number().slot(passage, "relations").lost(RelationNotes.HELD, id(other), why);
        unrelated.told(index, other);
      }
      if (type == null || type != RelationType.SAME_AS && !TollReader.isSure(kind)) {
        continue;
      }
      boolean old = type == RelationType.UPDATES && revisions.isOld(draft);
      if (!old) {
        all.get(index).add(0, new Relation(type, id(other)));
      }
      if (old || type == RelationType.CONFLICTS_WITH) {
        all.get(other).add(new Relation(type, id(index)));
      }
      replaces = type != RelationType.CONFLICTS_WITH;
      if (old) {
        return; // “revising an earlier toll of nine”: the one before stands
      }
    }
    if (replaces) {
      earlier.clear();
    }
    earlier.add(index);
  }

  /** Why a toll has no relation to an earlier one of its kind, for a trace. */
  private String none(Claim earlier, Claim claim, Draft draft, boolean oneSentence) {
    String apart = events.apart(earlier, claim, revisions.revises(claim, draft, oneSentence));
    return apart == null
        ? RelationNotes.none(claim, earlier, oneSentence)
        : "counts the same, but may not contradict it: "
            + apart
            + "; so neither replaces the other";
  }

  private @Nullable RelationType type(
      Claim earlier, Claim claim, Draft draft, boolean oneSentence) {
    boolean revises = revisions.revises(claim, draft, oneSentence);
    if (events.apart(earlier, claim, revises) != null) {
      return null;
    }
    if (!oneSentence && TollAmounts.areEqual(earlier, claim)) {
      return RelationType.SAME_AS;
    }
    if (revises) {
      return RelationType.UPDATES;
    }
    return TollAmounts.areDisputed(earlier, claim, oneSentence)
        ? RelationType.CONFLICTS_WITH
        : null;
  }
}
