package org.attestnlp.gold.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.SpanCounts;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;

/** Counts and reports the claims of an article. */
final class ClaimComparison {

  /** What {@code claims.right} takes; {@code claims.record} takes every slot. */
  private static final Set<String> RIGHT =
      Set.of("value", "kind", "approximate", "unit", "counted", "claimants", "factuality");

  private final GoldArticle gold;
  private final ClaimItems items;
  private final Matching<Claim> matching;
  private final Report report;
  private final SpanCounts spans;

  ClaimComparison(
      GoldArticle gold, AnnotatedArticle found, EntityComparison entities, Report report) {
    this.gold = gold;
    this.items = new ClaimItems(gold, found, entities);
    this.report = report;
    this.spans = new SpanCounts(GoldLayer.CLAIMS, report.scores());
    boolean complete = gold.complete().contains(GoldLayer.CLAIMS);
    this.matching = new Matching<>(items, gold.article().claims(), found.claims(), complete);
  }

  void run() {
    Function<Claim, String> names =
        ItemNames.of(gold.id(), Order.CLAIMS, gold.article().claims(), items::marks);
    for (Pairing.Pair<Claim> pair : matching.pairs()) {
      pair(pair.gold(), pair.found(), names.apply(pair.gold()));
    }
    for (Claim lost : matching.lost()) {
      spans.missing(lost.kind().name());
      alone(Counts.of(0, 0, 1));
      report.lost(GoldLayer.CLAIMS, names.apply(lost), lost.span(), describe(lost));
    }
    for (Claim trap : matching.traps()) {
      spurious(trap);
      report.trap(GoldLayer.CLAIMS, trap.span(), describe(trap));
    }
    for (Claim extra : matching.extra()) {
      spurious(extra);
      report.extra(GoldLayer.CLAIMS, extra.span(), describe(extra));
    }
    if (gold.complete().contains(GoldLayer.CLAIMS) && gold.tells("happening")) {
      new EventGrouping(matching).score(report.scores());
    }
  }

  private void pair(Claim wanted, Claim found, String name) {
    spans.pair(wanted.kind().name(), found.kind().name(), items.sameBorder(wanted, found));
    SortedMap<String, String> wrong = Slot.wrong(items.slots(), wanted, found);
    boolean value = !wrong.containsKey("value");
    if (value) {
      for (Slot<Claim> slot : items.slots()) {
        if (!slot.name().equals("value")) {
          one(slot.name(), !wrong.containsKey(slot.name()));
        }
      }
      one("quoted", (wanted.quote() == null) == (found.quote() == null));
    }
    one("found", value);
    one("right", Collections.disjoint(RIGHT, wrong.keySet()));
    one("record", wrong.isEmpty());
    report.pair(GoldLayer.CLAIMS, name, wanted.span(), found.span(), wrong);
  }

  private void spurious(Claim found) {
    spans.spurious(found.kind().name());
    alone(Counts.of(0, 1, 0));
  }

  /** A claim without a counterpart. */
  private void alone(Counts counts) {
    List.of("found", "right", "record").forEach(metric -> add(metric, counts));
  }

  private void one(String metric, boolean right) {
    add(metric, Counts.of(right ? 1 : 0, 1, 1));
  }

  private void add(String metric, Counts counts) {
    report.scores().add("claims." + metric, counts);
  }

  private static String describe(Claim claim) {
    return ClaimItems.value(claim)
        + " by "
        + (claim.claimants().isEmpty() ? "the article" : Sources.names(claim.claimants()));
  }
}
