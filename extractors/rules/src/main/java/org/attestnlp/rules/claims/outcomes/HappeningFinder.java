package org.attestnlp.rules.claims.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Event;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Place;
import org.attestnlp.model.Relation;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.relations.TollSums;
import org.attestnlp.rules.claims.relations.TollTimes;
import org.attestnlp.rules.places.Places;
import org.jspecify.annotations.Nullable;

/**
 * Groups the claims that tell an outcome by what happened. An article goes on with what it speaks
 * of until a claim has another place, other days or another kind of outcome.
 */
public final class HappeningFinder {

  /** How many claims of a happening a new one is held against, the latest first. */
  private static final int MOST = 8;

  private static final Set<ClaimOutcome> MOVED = Set.of(ClaimOutcome.DEPLOYED);
  private static final Set<ClaimOutcome> WORK = Set.of(ClaimOutcome.LAID_OFF);
  private static final Set<ClaimOutcome> COURT =
      Set.of(ClaimOutcome.CHARGED, ClaimOutcome.CONVICTED);

  private final EntityIndex entities;
  private final TollTimes times;

  public HappeningFinder(EntityIndex entities, TollTimes times) {
    this.entities = entities;
    this.times = times;
  }

  /** The happenings in text order. */
  public List<Happening> find(List<Claim> claims) {
    List<List<Claim>> groups = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.outcome() != null) {
        groupOf(claim, groups).add(claim);
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (List<Claim> group : groups) {
      happenings.add(happening("v" + (happenings.size() + 1), group));
    }
    return happenings;
  }

  private List<Claim> groupOf(Claim claim, List<List<Claim>> groups) {
    List<Claim> related = related(claim, groups);
    if (related != null) {
      return related;
    }
    for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - MOST); i--) {
      if (belongs(claim, groups.get(i))) {
        return groups.get(i);
      }
    }
    List<Claim> fresh = new ArrayList<>();
    groups.add(fresh);
    return fresh;
  }

  /** Whatever its day: “On Monday the ministry raised the toll to 12.” */
  private static @Nullable List<Claim> related(Claim claim, List<List<Claim>> groups) {
    Set<String> others =
        claim.relations().stream().map(Relation::claim).collect(Collectors.toSet());
    for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - MOST); i--) {
      if (groups.get(i).stream().anyMatch(other -> others.contains(other.id()))) {
        return groups.get(i);
      }
    }
    return null;
  }

  private boolean belongs(Claim claim, List<Claim> group) {
    if (kind(group.get(0)) != kind(claim)) {
      return false;
    }
    for (int i = group.size() - 1; i >= Math.max(0, group.size() - MOST); i--) {
      if (areApart(group.get(i), claim)) {
        return false;
      }
    }
    return true;
  }

  /** Troops are sent, workers laid off and men convicted in happenings of their own. */
  private static int kind(Claim claim) {
    ClaimOutcome outcome = Objects.requireNonNull(claim.outcome());
    return MOVED.contains(outcome)
        ? 1
        : WORK.contains(outcome) ? 2 : COURT.contains(outcome) ? 3 : 0;
  }

  private boolean areApart(Claim earlier, Claim claim) {
    return arePlacesApart(earlier.place(), claim.place())
        || areDaysApart(earlier.time(), claim.time())
        || times.areApart(earlier, claim, false);
  }

  /** Two named places of which none lies in the other. */
  private boolean arePlacesApart(@Nullable Place then, @Nullable Place now) {
    if (then == null || now == null) {
      return false;
    }
    if (then.country() != null && now.country() != null) {
      return !then.country().equals(now.country()) || isApart(then, now);
    }
    return isApart(then, now);
  }

  private boolean isApart(Place then, Place now) {
    boolean named = isLocation(then) && isLocation(now);
    return named
        && !Objects.equals(then.entity(), now.entity())
        && !lies(then, now)
        && !lies(now, then);
  }

  private boolean isLocation(Place place) {
    Span span = place.span();
    return place.entity() != null
        && entities.typeIn(span.begin(), span.end()) == EntityType.LOCATION;
  }

  /** Whether one names the other as what it lies in, or is its country. */
  private boolean lies(Place inner, Place outer) {
    boolean part =
        inner.parts().stream()
            .map(span -> entities.idIn(span.begin(), span.end()))
            .anyMatch(id -> Objects.equals(id, outer.entity()));
    boolean country =
        inner.country() != null && inner.country().equals(Places.code(outer.span().text()));
    return part || country;
  }

  private static boolean areDaysApart(@Nullable TimeExpression then, @Nullable TimeExpression now) {
    return then != null && now != null && (isBefore(then, now) || isBefore(now, then));
  }

  private static boolean isBefore(TimeExpression first, TimeExpression second) {
    LocalDate end = first.until();
    LocalDate begin = second.from();
    return end != null && begin != null && end.isBefore(begin);
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
