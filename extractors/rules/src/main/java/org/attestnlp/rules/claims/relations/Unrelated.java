package org.attestnlp.rules.claims.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Relation;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells a trace of claims of one outcome, or of one noun, why neither relates to the other. */
final class Unrelated {

  /** How many earlier claims of one outcome or noun are told of. */
  private static final int MOST = 4;

  private static final String PART = "a part of a total";

  private final Passage passage;
  private final List<Draft> drafts;
  private final List<Claim> claims;
  private final Breakdowns breakdowns;
  private final TollEvents events;
  private final TollRevisions revisions;
  private final TollReader tolls;
  private final Map<Integer, String> kinds = new HashMap<>();
  private final Map<Integer, List<Integer>> held = new HashMap<>();

  Unrelated(
      Passage passage,
      List<Draft> drafts,
      List<Claim> claims,
      Breakdowns breakdowns,
      TollEvents events,
      TollRevisions revisions) {
    this.passage = passage;
    this.drafts = drafts;
    this.claims = claims;
    this.breakdowns = breakdowns;
    this.events = events;
    this.revisions = revisions;
    this.tolls = new TollReader(passage);
  }

  /** Takes in what a claim is a toll of. */
  void kind(int claim, String kind) {
    kinds.put(claim, kind);
  }

  /** Takes in that the trace was told of two claims already. */
  void told(int claim, int earlier) {
    held.computeIfAbsent(claim, c -> new ArrayList<>()).add(earlier);
  }

  /** Tells of all that have no relation. */
  void note(List<List<Relation>> relations) {
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      List<Integer> earlier = new ArrayList<>();
      for (String key : keys(i)) {
        List<Integer> same = alike.computeIfAbsent(key, k -> new ArrayList<>());
        same.subList(Math.max(0, same.size() - MOST), same.size()).stream()
            .filter(other -> !earlier.contains(other))
            .forEach(earlier::add);
        same.add(i);
      }
      for (int other : earlier) {
        if (!isRelated(relations.get(i), other) && !isRelated(relations.get(other), i)) {
          note(other, i);
        }
      }
    }
  }

  /** What makes a reader ask: the outcome, and the noun that is counted. */
  private List<String> keys(int claim) {
    List<String> keys = new ArrayList<>();
    if (claims.get(claim).outcome() != null) {
      keys.add("outcome " + claims.get(claim).outcome());
    }
    Phrase noun = drafts.get(claim).noun();
    if (noun != null) {
      keys.add("noun " + passage.lemma(noun.head()));
    }
    return keys;
  }

  private boolean isRelated(List<Relation> relations, int other) {
    return relations.stream().anyMatch(relation -> relation.claim().equals(id(other)));
  }

  private void note(int earlier, int claim) {
    lost(claim, PART, earlier, breakdowns.against(earlier, claim));
    lost(earlier, PART, claim, "a part is looked for behind its total, and this stands before it");
    if (!held.getOrDefault(claim, List.of()).contains(earlier)) {
      String why = conditions(earlier, claim);
      lost(claim, RelationNotes.HELD, earlier, why);
      lost(earlier, RelationNotes.HELD, claim, why);
    }
  }

  private void lost(int claim, String asked, int other, String why) {
    drafts.get(claim).number().slot(passage, "relations").lost(asked, id(other), why);
  }

  /** Each condition of a repetition, an update or a conflict, and whether it holds. */
  private String conditions(int earlier, int claim) {
    Claim then = claims.get(earlier);
    Claim now = claims.get(claim);
    Draft draft = drafts.get(claim);
    boolean one = drafts.get(earlier).number().sentence() == draft.number().sentence();
    String apart = events.apart(then, now, revisions.revises(now, draft, one));
    return "do they count the same? "
        + same(earlier, claim)
        + "; may one contradict the other? "
        + (apart == null ? "yes" : "no: " + apart)
        + "; do other sources say them? "
        + (TollAmounts.haveOneSource(then, now) ? "no" : "yes")
        + "; does an amount fit both? "
        + (TollAmounts.canBothBe(then, now) ? "yes: " : "no: ")
        + (id(earlier) + " " + TollAmounts.range(then) + ", ")
        + (id(claim) + " " + TollAmounts.range(now))
        + "; a conflict needs yes, yes, yes and no; do words of "
        + (id(claim) + " revise " + id(earlier) + "? ")
        + (revisions.revises(now, draft, one) ? "yes" : "no: " + TollRevisions.none(one))
        + "; that one replaces the other needs yes at the first two and here";
  }

  private String same(int earlier, int claim) {
    String then = kinds.get(earlier);
    String now = kinds.get(claim);
    if (then == null || now == null) {
      return "no: " + id(then == null ? earlier : claim) + " is no plain count with a verb";
    }
    if (!then.equals(now)) {
      return "no: "
          + (id(earlier) + " counts " + tolls.told(drafts.get(earlier), then) + ", ")
          + (id(claim) + " counts " + tolls.told(drafts.get(claim), now) + TollReader.ASKED);
    }
    return TollReader.isSure(now)
        ? "yes, but one of them repeats, replaces or is a part of a third"
        : "nobody knows: a mere pronoun is their subject";
  }

  private static String id(int index) {
    return "c" + (index + 1);
  }
}
