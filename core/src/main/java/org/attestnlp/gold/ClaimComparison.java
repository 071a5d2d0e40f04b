package org.attestnlp.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Compares claims slot by slot. A found claim stands for a gold one if they overlap and have the
 * same value; the whole record is right if kind, approximation, unit, counted noun, claimants and
 * factuality are.
 */
final class ClaimComparison {

  private static final double TOLERANCE = 1e-5;
  private static final Set<String> RECORD =
      Set.of("kind", "approximate", "unit", "counted", "claimants", "factuality");

  private final GoldArticle gold;
  private final Sources sources;
  private final Report report;

  ClaimComparison(GoldArticle gold, EntityComparison entities, Report report) {
    this.gold = gold;
    this.sources = new Sources(entities);
    this.report = report;
  }

  void run(List<Claim> found) {
    List<Claim> wanted =
        gold.article().claims().stream()
            .filter(claim -> !gold.marks(claim.id()).forbidden())
            .toList();
    Pairing<Claim, Claim> pairing =
        Pairing.of(wanted, found, this::spans, Claim::span, this::weight);
    SpanCounts spans = new SpanCounts(GoldLayer.CLAIMS, report.scores());
    for (Pairing.Pair<Claim, Claim> pair : pairing.pairs()) {
      if (!gold.marks(pair.gold().id()).optional()) {
        pair(pair.gold(), pair.found(), spans);
      }
    }
    for (Claim lost : pairing.lost()) {
      if (!gold.marks(lost.id()).optional()) {
        spans.missing(lost.kind().name());
        count(false, false, 0, 1);
        report.lost(GoldLayer.CLAIMS, lost.span(), describe(lost));
      }
    }
    pairing.extra().forEach(extra -> extra(extra, spans));
  }

  private List<Span> spans(Claim claim) {
    List<Span> spans = new ArrayList<>(List.of(claim.span()));
    spans.addAll(gold.marks(claim.id()).alternatives());
    return spans;
  }

  private double weight(Claim wanted, Claim found) {
    return Overlap.dice(spans(wanted), found.span()) + (sameValue(wanted, found) ? 1 : 0);
  }

  private void pair(Claim wanted, Claim found, SpanCounts spans) {
    spans.pair(
        wanted.kind().name(), found.kind().name(), Overlap.same(spans(wanted), found.span()));
    List<String> wrong = new ArrayList<>();
    boolean value = sameValue(wanted, found);
    if (!value) {
      wrong.add("value " + value(wanted) + " found as " + value(found));
    } else {
      slots(wanted, found)
          .forEach(
              (slot, right) -> {
                report.scores().add("claims." + slot, Counts.of(right ? 1 : 0, 1, 1));
                if (!right && RECORD.contains(slot)) {
                  wrong.add(slot + " " + shown(slot, wanted) + " found as " + shown(slot, found));
                }
              });
    }
    count(value, wrong.isEmpty(), 1, 1);
    report.pair(GoldLayer.CLAIMS, wanted.span(), found.span(), wrong);
  }

  private Map<String, Boolean> slots(Claim wanted, Claim found) {
    Map<String, Boolean> slots = new LinkedHashMap<>();
    slots.put("kind", wanted.kind() == found.kind());
    slots.put("approximate", wanted.approximate() == found.approximate());
    slots.put("unit", Objects.equals(wanted.unit(), found.unit()));
    slots.put("counted", Words.alike(counted(wanted), counted(found)));
    slots.put("claimants", sources.sameRow(wanted.claimants(), found.claimants()));
    slots.put("factuality", wanted.factuality() == found.factuality());
    slots.put("event", Words.alike(event(wanted), event(found)));
    slots.put("agent", Words.alike(phrase(wanted.agent()), phrase(found.agent())));
    slots.put("place", Words.alike(phrase(wanted.place()), phrase(found.place())));
    slots.put("time", Words.alike(time(wanted.time()), time(found.time())));
    slots.put("change", Objects.equals(wanted.change(), found.change()));
    slots.put("quoted", (wanted.quote() == null) == (found.quote() == null));
    slots.put("disputed-by", sources.same(wanted.disputedBy(), found.disputedBy()));
    return slots;
  }

  private void extra(Claim extra, SpanCounts spans) {
    boolean trap =
        gold.article().claims().stream()
            .filter(claim -> gold.marks(claim.id()).forbidden())
            .anyMatch(claim -> spans(claim).stream().anyMatch(extra.span()::overlaps));
    boolean wrong = trap || gold.complete().contains(GoldLayer.CLAIMS);
    if (wrong) {
      spans.spurious(extra.kind().name());
      count(false, false, 1, 0);
    }
    if (trap) {
      report.trap(GoldLayer.CLAIMS, extra.span(), describe(extra));
    } else if (wrong) {
      report.extra(GoldLayer.CLAIMS, extra.span(), describe(extra));
    }
  }

  private void count(boolean value, boolean right, double found, double wanted) {
    report
        .scores()
        .add("claims.found", Counts.of(value ? 1 : 0, found, wanted))
        .add("claims.right", Counts.of(right ? 1 : 0, found, wanted));
  }

  private static boolean sameValue(Claim wanted, Claim found) {
    BigDecimal high = wanted.valueHigh();
    BigDecimal otherHigh = found.valueHigh();
    boolean highs =
        high == null || otherHigh == null
            ? high == null && otherHigh == null
            : near(high, otherHigh);
    return near(wanted.value(), found.value()) && highs;
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    double left = a.doubleValue();
    double right = b.doubleValue();
    return Math.abs(left - right)
        <= TOLERANCE * Math.max(Math.max(Math.abs(left), Math.abs(right)), 1e-30);
  }

  private static String shown(String slot, Claim claim) {
    return switch (slot) {
      case "kind" -> claim.kind().name();
      case "approximate" -> String.valueOf(claim.approximate());
      case "unit" -> claim.unit() == null ? "none" : claim.unit();
      case "counted" -> claim.counted() == null ? "nothing" : "“" + counted(claim) + "”";
      case "claimants" -> Sources.names(claim.claimants());
      default -> claim.factuality().name();
    };
  }

  private static String value(Claim claim) {
    String high = claim.valueHigh() == null ? "" : ".." + claim.valueHigh().toPlainString();
    return claim.value().toPlainString() + high;
  }

  private static @Nullable String counted(Claim claim) {
    Counted counted = claim.counted();
    return counted == null ? null : counted.span().text();
  }

  private static @Nullable String event(Claim claim) {
    Event event = claim.event();
    return event == null ? null : event.lemma();
  }

  private static @Nullable String phrase(@Nullable Participant participant) {
    return participant == null ? null : participant.span().text();
  }

  private static @Nullable String time(@Nullable TimeExpression time) {
    return time == null ? null : time.span().text();
  }

  private static String describe(Claim claim) {
    return value(claim)
        + " by "
        + (claim.claimants().isEmpty() ? "the article" : Sources.names(claim.claimants()));
  }
}
