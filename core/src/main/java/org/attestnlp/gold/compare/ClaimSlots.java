package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.score.Assignment;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Source;
import org.jspecify.annotations.Nullable;

/** Everything about a claim that can be right or wrong. */
final class ClaimSlots {

  private final ClaimItems items;
  private final Sources sources;
  private final EntityComparison entities;
  private final Lookup wanted;
  private final Lookup found;
  private final FieldSlots fields;
  private final GoldArticle gold;
  private final List<Claim> goldClaims;
  private final List<Claim> foundClaims;

  ClaimSlots(
      ClaimItems items, GoldArticle gold, AnnotatedArticle found, EntityComparison entities) {
    this.items = items;
    this.sources = new Sources(entities);
    this.entities = entities;
    this.wanted = new Lookup(gold.article());
    this.found = new Lookup(found);
    this.gold = gold;
    this.goldClaims = gold.article().claims();
    this.foundClaims = found.claims();
    QuoteItems quotes = new QuoteItems(gold, found, entities);
    this.fields = new FieldSlots(quotes, sources, wanted, this.found);
  }

  /** Those of the fields, and those that several fields decide or that have a way of their own. */
  List<Slot<Claim>> all() {
    List<Slot<Claim>> slots = new ArrayList<>(fields.of(ClaimFields.CLAIM));
    slots.add(Slot.of("value", ClaimItems::sameValue, ClaimItems::value));
    slots.add(Slot.of("border", items::sameBorder, claim -> Sources.quoted(claim.span())));
    slots.add(
        Slot.of(
            "claimants",
            (a, b) -> sources.sameRow(a.claimants(), b.claimants()),
            claim -> Sources.names(claim.claimants())));
    slots.add(
        Slot.of(
            "claimant-mention",
            (a, b) -> Sources.sameMentions(a.claimants(), b.claimants()),
            claim -> Sources.mentions(claim.claimants())));
    slots.add(
        Slot.of(
            "source-kind",
            (a, b) -> Sources.kinds(a.claimants()).equals(Sources.kinds(b.claimants())),
            claim -> Sources.kinds(claim.claimants())));
    slots.add(
        new Slot<>(
            "entities",
            this::sameEntities,
            claim -> entities(claim, wanted),
            claim -> entities(claim, found)));
    slots.add(
        new Slot<>(
            "relations",
            this::sameRelations,
            claim -> relations(claim, wanted),
            claim -> relations(claim, found)));
    slots.add(
        new Slot<>(
            "happening",
            this::sameHappening,
            claim -> values(companions(claim, goldClaims)),
            claim -> values(companions(claim, foundClaims))));
    slots.removeIf(slot -> !gold.tells(slot.name()));
    return List.copyOf(slots);
  }

  private boolean sameEntities(Claim a, Claim b) {
    List<String> left = entityIds(a).stream().map(EntityComparison::id).toList();
    List<String> right = entityIds(b).stream().map(entities::mapped).toList();
    return left.equals(right);
  }

  /** Of counted, agent, place, then of the sources. */
  private static List<@Nullable String> entityIds(Claim claim) {
    List<@Nullable String> ids = new ArrayList<>();
    ids.add(claim.counted() == null ? null : claim.counted().entity());
    ids.add(claim.agent() == null ? null : claim.agent().entity());
    ids.add(claim.place() == null ? null : claim.place().entity());
    claim.claimants().stream().map(Source::entity).forEach(ids::add);
    claim.disputedBy().stream().map(Source::entity).forEach(ids::add);
    return ids;
  }

  private static String entities(Claim claim, Lookup lookup) {
    return entityIds(claim).stream().map(lookup::name).collect(Collectors.joining(", ", "[", "]"));
  }

  private boolean sameRelations(Claim a, Claim b) {
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < a.relations().size(); i++) {
      for (int j = 0; j < b.relations().size(); j++) {
        Claim left = wanted.claim(a.relations().get(i).claim());
        Claim right = found.claim(b.relations().get(j).claim());
        boolean one = left != null && right != null && items.enough(left, right);
        if (one && a.relations().get(i).type() == b.relations().get(j).type()) {
          edges.add(new Assignment.Edge(i, j, 1));
        }
      }
    }
    int[] chosen = Assignment.of(a.relations().size(), b.relations().size(), edges);
    return a.relations().size() == b.relations().size()
        && Arrays.stream(chosen).allMatch(place -> place >= 0);
  }

  /** Whether both stand in an event with the same claims, or both in none. */
  private boolean sameHappening(Claim a, Claim b) {
    List<Claim> left = companions(a, goldClaims);
    List<Claim> right = companions(b, foundClaims);
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (items.enough(left.get(i), right.get(j))) {
          edges.add(new Assignment.Edge(i, j, 1));
        }
      }
    }
    int[] chosen = Assignment.of(left.size(), right.size(), edges);
    return left.size() == right.size() && Arrays.stream(chosen).allMatch(place -> place >= 0);
  }

  /** The claims of the event that a claim speaks of, itself among them; none without an event. */
  private static List<Claim> companions(Claim claim, List<Claim> all) {
    String happening = claim.happening();
    return happening == null
        ? List.of()
        : all.stream().filter(other -> happening.equals(other.happening())).toList();
  }

  private static String values(List<Claim> claims) {
    return claims.stream().map(ClaimItems::value).toList().toString();
  }

  private static String relations(Claim claim, Lookup lookup) {
    return claim.relations().stream()
        .map(
            relation -> {
              Claim other = lookup.claim(relation.claim());
              return relation.type() + " " + (other == null ? "?" : ClaimItems.value(other));
            })
        .toList()
        .toString();
  }
}
