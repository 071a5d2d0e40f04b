package org.attestnlp.gold.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.Grouping;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores how claims are grouped into events: B-cubed over the claims that stand in one, in gold or
 * found. Beside it what two groupings of the same found claims would score that need no reading:
 * all in one event, and each in one of its own.
 */
final class EventGrouping {

  private static final String B_CUBED = "claims.b-cubed";

  private final Matching<Claim> matching;

  EventGrouping(Matching<Claim> matching) {
    this.matching = matching;
  }

  /** Adds the counts; none where neither side has an event. */
  void score(Scores.Builder scores) {
    Map<Span, String> wanted = new HashMap<>();
    Map<Span, String> found = new HashMap<>();
    for (Pairing.Pair<Claim> pair : matching.pairs()) {
      put(wanted, pair.gold().span(), pair.gold());
      put(found, pair.gold().span(), pair.found()); // under one key, whatever their borders
    }
    matching.lost().forEach(lost -> put(wanted, lost.span(), lost));
    for (List<Claim> more : List.of(matching.extra(), matching.traps())) {
      more.forEach(extra -> put(found, extra.span(), extra));
    }
    if (!wanted.isEmpty() || !found.isEmpty()) {
      scores.add(B_CUBED, counts(wanted, found));
      scores.add(B_CUBED + Scores.ONE_AN_ARTICLE, counts(wanted, regrouped(found, span -> "all")));
      scores.add(B_CUBED + Scores.ONE_A_CLAIM, counts(wanted, regrouped(found, Span::toString)));
    }
  }

  private static void put(Map<Span, String> groups, Span span, Claim claim) {
    @Nullable String event = claim.happening();
    if (event != null) {
      groups.put(span, event);
    }
  }

  private static Map<Span, String> regrouped(
      Map<Span, String> groups, Function<Span, String> event) {
    Map<Span, String> other = new HashMap<>();
    groups.keySet().forEach(span -> other.put(span, event.apply(span)));
    return other;
  }

  private static Counts counts(Map<Span, String> wanted, Map<Span, String> found) {
    Grouping right = Grouping.of(wanted);
    Grouping seen = Grouping.of(found);
    return new Counts(seen.cubed(right), found.size(), right.cubed(seen), wanted.size());
  }
}
