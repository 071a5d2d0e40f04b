package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Change;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Everything about a claim that can be right or wrong. */
final class ClaimSlots {

  private final ClaimItems items;
  private final QuoteItems quotes;
  private final Sources sources;
  private final EntityComparison entities;
  private final Lookup wanted;
  private final Lookup found;
  private final List<Slot<Claim>> slots = new ArrayList<>();

  ClaimSlots(
      ClaimItems items, GoldArticle gold, AnnotatedArticle found, EntityComparison entities) {
    this.items = items;
    this.quotes = new QuoteItems(gold, found, entities);
    this.sources = new Sources(entities);
    this.entities = entities;
    this.wanted = new Lookup(gold.article());
    this.found = new Lookup(found);
  }

  List<Slot<Claim>> all() {
    number();
    sources();
    story();
    links();
    return List.copyOf(slots);
  }

  private void number() {
    add("value", ClaimItems::sameValue, ClaimItems::value);
    add("border", items::sameBorder, claim -> Sources.quoted(claim.span()));
    same("kind", claim -> claim.kind().name());
    same("approximate", claim -> String.valueOf(claim.approximate()));
    words("approximator", claim -> words(claim.approximator()));
    same("unit", claim -> claim.unit() == null ? "none" : claim.unit());
    words("counted", ClaimSlots::counted);
    same("head", claim -> claim.counted() == null ? "nothing" : claim.counted().head());
    words("of", claim -> words(claim.of()));
    same("change", claim -> change(claim.change()));
  }

  private void sources() {
    add(
        "claimants",
        (a, b) -> sources.sameRow(a.claimants(), b.claimants()),
        claim -> Sources.names(claim.claimants()));
    add(
        "claimant-mention",
        (a, b) -> Sources.sameMentions(a.claimants(), b.claimants()),
        claim -> Sources.mentions(claim.claimants()));
    same("factuality", claim -> claim.factuality().name());
    add(
        "hedges",
        (a, b) -> ClaimItems.sameSpans(a.hedges(), b.hedges()),
        claim -> claim.hedges().stream().map(Sources::quoted).toList().toString());
    add(
        "disputed-by",
        (a, b) -> sources.same(a.disputedBy(), b.disputedBy()),
        claim -> Sources.names(claim.disputedBy()));
  }

  private void story() {
    words("event", ClaimSlots::event);
    words("agent", claim -> phrase(claim.agent()));
    words("place", claim -> phrase(claim.place()));
    words("time", claim -> time(claim.time()));
    same("time-value", claim -> timeValue(claim.time()));
  }

  private void links() {
    slots.add(
        new Slot<>(
            "entities",
            this::sameEntities,
            claim -> entities(claim, wanted),
            claim -> entities(claim, found)));
    slots.add(
        new Slot<>(
            "quote",
            (a, b) -> quotes.same(wanted.quote(a.quote()), found.quote(b.quote())),
            claim -> QuoteItems.shown(wanted.quote(claim.quote())),
            claim -> QuoteItems.shown(found.quote(claim.quote()))));
    slots.add(
        new Slot<>(
            "relations",
            this::sameRelations,
            claim -> relations(claim, wanted),
            claim -> relations(claim, found)));
  }

  private void add(String name, BiPredicate<Claim, Claim> same, Function<Claim, String> shown) {
    slots.add(Slot.of(name, same, shown));
  }

  /** Right if both are shown alike. */
  private void same(String name, Function<Claim, String> shown) {
    add(name, (a, b) -> shown.apply(a).equals(shown.apply(b)), shown);
  }

  /** Right if one phrase has all the content words of the other, or both are absent. */
  private void words(String name, Function<Claim, @Nullable String> phrase) {
    add(
        name,
        (a, b) -> Words.alike(phrase.apply(a), phrase.apply(b)),
        claim -> {
          String words = phrase.apply(claim);
          return words == null ? "nothing" : "“" + words + "”";
        });
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

  private static String change(@Nullable Change change) {
    return change == null ? "none" : change.direction() + " " + change.role();
  }

  private static String timeValue(@Nullable TimeExpression time) {
    return time == null ? "none" : Objects.requireNonNullElse(time.value(), "none");
  }

  private static @Nullable String words(@Nullable Span span) {
    return span == null ? null : span.text();
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
}
