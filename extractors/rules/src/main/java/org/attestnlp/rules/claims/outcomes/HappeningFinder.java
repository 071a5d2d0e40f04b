package org.attestnlp.rules.claims.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Event;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Place;
import org.attestnlp.model.Relation;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.relations.TollSums;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Groups the claims that tell an outcome by what happened. An article goes on with what it speaks
 * of until a claim names another cause, place or day, or has another kind of outcome; then it comes
 * back to it: “A storm killed 12. In 2017 a storm killed 40. Rescuers look for nine who are
 * missing.”
 */
public final class HappeningFinder {

  /** How many happenings a claim is held against, the latest first. */
  private static final int MOST = 8;

  private static final String OPENS = "no happening told of before it fits, so it opens one";

  private final HappeningTies ties;
  private final CauseFinder causes;
  private final List<Happened> found = new ArrayList<>();
  private final Map<String, Happened> byClaim = new HashMap<>();
  private final Map<String, String> tied = new HashMap<>();
  private final boolean traced;
  private final Passage passage;

  /** One past the sentence of the latest claim. */
  private int told;

  public HappeningFinder(Passage passage, EntityIndex entities) {
    this.passage = passage;
    this.traced = passage.document().trace().isKept();
    this.causes = new CauseFinder(passage);
    this.ties = new HappeningTies(passage, entities);
  }

  /** The happenings in text order. */
  public List<Happening> find(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.outcome() != null) {
        Cause cause = cause(claim);
        Happened happened = of(claim, cause);
        happened.add(claim, cause);
        byClaim.put(claim.id(), happened);
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (Happened happened : found) {
      happenings.add(happening("v" + (happenings.size() + 1), happened.claims()));
    }
    return happenings;
  }

  /** What its sentence names, else those between it and the claim before, else what it implies. */
  private @Nullable Cause cause(Claim claim) {
    Cause cause = causes.cause(claim);
    if (cause == null) {
      Cause before = causes.told(claim, told);
      boolean open = // “the fire set off explosions”: may be of what was told of
          before != null
              && (before.naming() == Cause.Naming.OPEN || before.naming() == Cause.Naming.ONE);
      cause = open && !found.isEmpty() ? null : before;
    }
    told = passage.sentenceEnd(passage.at(claim.span().begin()));
    return cause == null ? CauseFinder.implied(claim) : cause;
  }

  private Happened of(Claim claim, @Nullable Cause cause) {
    for (Relation relation : claim.relations()) {
      Happened related = byClaim.get(relation.claim());
      if (related != null) {
        if (traced) {
          tied.put(claim.id(), relation.type() + " " + relation.claim() + " ties them");
        }
        return related; // whatever its day: “On Monday the ministry raised the toll to 12.”
      }
    }
    Happened best = null;
    int most = 0;
    boolean back = false;
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - MOST); i--) {
      boolean latest = i == found.size() - 1;
      int strength = ties.strength(claim, cause, found.get(i), latest);
      boolean there = strength > 0 && ties.isThere(claim, found.get(i));
      if (strength > most || strength == most && there && !back) {
        best = found.get(i);
        most = strength;
        back = there; // “In Dabo, villagers buried 19 people”: back at an earlier place
      }
    }
    if (traced) {
      tied.put(
          claim.id(),
          best == null
              ? opens(claim, cause)
              : HappeningTies.told(most) + ties.although(claim, best));
    }
    return best == null ? fresh(claim, cause) : best;
  }

  private String opens(Claim claim, @Nullable Cause cause) {
    if (found.isEmpty()) {
      return "it is the first that tells what became of those counted (an outcome)";
    }
    Happened latest = found.get(found.size() - 1);
    return OPENS + "; apart from v" + found.size() + ": " + ties.apart(claim, cause, latest);
  }

  /** Why a claim of these was put to its happening, for a trace. */
  public String tie(String claim) {
    return tied.getOrDefault(claim, OPENS);
  }

  private Happened fresh(Claim claim, @Nullable Cause cause) {
    Happened fresh = new Happened(cause, !found.isEmpty() && ties.isOld(claim, cause));
    found.add(fresh);
    return fresh;
  }

  private static Happening happening(String id, List<Claim> claims) {
    Claim first = claims.get(0);
    Event event = first.event();
    Place place = null;
    TimeExpression time = null;
    for (Claim claim : told(claims)) {
      place = place == null ? claim.place() : place;
      time = time == null ? claim.time() : time;
    }
    return new Happening(
        id,
        event == null ? first.span() : event.span(),
        place,
        time,
        claims.stream().map(Claim::id).toList(),
        TollSums.of(claims));
  }

  /** Those that say it has happened, all if none does: a plan has a day of its own. */
  private static List<Claim> told(List<Claim> claims) {
    List<Claim> told = claims.stream().filter(c -> TollSums.TOLD.contains(c.factuality())).toList();
    return told.isEmpty() ? claims : told;
  }
}
