package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Toll;
import org.attestnlp.rules.claims.outcomes.HappeningFinder;
import org.attestnlp.rules.claims.relations.TollSums;
import org.attestnlp.spi.Document;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;

/** Tells the trace why claims are of one event, and which of them its tolls count. */
final class HappeningNotes {

  private static final String SUM = "the sum of its claims";

  private final Document document;
  private final HappeningFinder finder;

  HappeningNotes(Document document, HappeningFinder finder) {
    this.document = document;
    this.finder = finder;
  }

  /**
   * Tells of an event of the result.
   *
   * @param all the claims of the article
   */
  void note(Happening event, List<Claim> all) {
    Set<String> own = Set.copyOf(event.claims());
    List<Claim> claims = all.stream().filter(claim -> own.contains(claim.id())).toList();
    Map<String, List<String>> ties = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String tie = finder.tie(claim.id());
      ties.computeIfAbsent(tie, t -> new ArrayList<>()).add(claim.id());
    }
    Trace.Slot slot = slot(event, "claims");
    ties.forEach((why, ids) -> slot.won("claims of one happening", String.join(", ", ids), why));
    tolls(event, claims);
  }

  private void tolls(Happening event, List<Claim> claims) {
    Trace.Slot slot = slot(event, "tolls");
    for (Toll toll : event.tolls()) {
      slot.won(SUM, words(toll), why(toll, claims));
    }
    TollSums.leftOut(claims).forEach((id, why) -> slot.lost(SUM, id, "not counted: " + why));
  }

  /** How its claims are told, which need not be as facts. */
  private static String why(Toll toll, List<Claim> claims) {
    String told =
        claims.stream()
            .filter(claim -> toll.claims().contains(claim.id()))
            .map(claim -> claim.id() + " is " + claim.factuality())
            .collect(Collectors.joining(", "));
    String part =
        "part of no other claim with that outcome here, replaced by no later one (why not: the slot"
            + " “relations” of the claim); ";
    return told + ": " + TollSums.COUNTED + "; " + part + TollSums.ends(toll, claims);
  }

  private static String words(Toll toll) {
    BigDecimal low = toll.low();
    BigDecimal high = toll.high();
    return (toll.outcome() + " low " + (low == null ? "none" : low))
        + (", high " + (high == null ? "none" : high));
  }

  private Trace.Slot slot(Happening event, String name) {
    int begin = event.span().begin();
    return document.trace().slot(Item.EVENT, begin, event.span().end(), name);
  }
}
