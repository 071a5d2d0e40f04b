package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares mentions by span and type, and entities by the mentions they gather. */
final class EntityComparison {

  private static final double TYPE_BONUS = 0.01;
  private static final double KIND_BONUS = 0.001;

  /** A mention and the entity it belongs to. */
  private record Member(Entity entity, Mention mention, Marks marks) {

    String type() {
      return entity.type().name();
    }

    Span span() {
      return mention.span();
    }
  }

  private final GoldArticle gold;
  private final Report report;
  private final Pairing<Member, Member> pairing;
  private final Map<String, String> goldOfFound = new HashMap<>();

  EntityComparison(GoldArticle gold, List<Entity> found, Report report) {
    this.gold = gold;
    this.report = report;
    List<Member> wanted =
        members(gold.article().entities(), true).stream()
            .filter(member -> !member.marks().forbidden())
            .toList();
    this.pairing =
        Pairing.of(
            wanted,
            members(found, false),
            member -> List.of(member.span()),
            Member::span,
            EntityComparison::weight);
    match();
  }

  /** The gold entity that a found entity stands for, by id; null if none. */
  @Nullable String goldOf(@Nullable String foundEntity) {
    return foundEntity == null ? null : goldOfFound.get(foundEntity);
  }

  private List<Member> members(List<Entity> entities, boolean marked) {
    List<Member> members = new ArrayList<>();
    for (Entity entity : entities) {
      Marks marks = marked ? gold.marks(entity.id()) : Marks.NONE;
      entity.mentions().forEach(mention -> members.add(new Member(entity, mention, marks)));
    }
    return members;
  }

  private static double weight(Member wanted, Member found) {
    return Overlap.dice(wanted.span(), found.span())
        + (wanted.type().equals(found.type()) ? TYPE_BONUS : 0)
        + (wanted.mention().kind() == found.mention().kind() ? KIND_BONUS : 0);
  }

  /** Which found entity stands for which gold entity: one to one, by the mentions they share. */
  private void match() {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    Map<Assignment.Edge, Integer> shared = new HashMap<>();
    for (Pairing.Pair<Member, Member> pair : pairing.pairs()) {
      int l = left.computeIfAbsent(pair.gold().entity().id(), id -> left.size());
      int r = right.computeIfAbsent(pair.found().entity().id(), id -> right.size());
      shared.merge(
          new Assignment.Edge(l, r, 0), points(pair.gold().mention().kind()), Integer::sum);
    }
    List<Assignment.Edge> edges = new ArrayList<>();
    shared.forEach((edge, n) -> edges.add(new Assignment.Edge(edge.left(), edge.right(), n)));
    int[] chosen = Assignment.of(left.size(), right.size(), edges);
    Map<Integer, String> foundAt = new HashMap<>();
    right.forEach((id, place) -> foundAt.put(place, id));
    left.forEach(
        (id, place) -> {
          String found = foundAt.get(chosen[place]);
          if (found != null) {
            goldOfFound.put(found, id);
          }
        });
  }

  /** A name says more about who an entity is than a pronoun. */
  private static int points(MentionKind kind) {
    return kind == MentionKind.NAME ? 10 : 1;
  }

  void run() {
    SpanCounts spans = new SpanCounts(GoldLayer.ENTITIES, report.scores());
    for (Pairing.Pair<Member, Member> pair : pairing.pairs()) {
      if (!pair.gold().marks().optional()) {
        pair(pair.gold(), pair.found(), spans);
      }
    }
    for (Member lost : pairing.lost()) {
      if (!lost.marks().optional()) {
        spans.missing(lost.type());
        count(lost.mention().kind(), 0, 0, 1);
        report.lost(GoldLayer.ENTITIES, lost.span(), describe(lost));
      }
    }
    extra(spans);
    if (gold.complete().contains(GoldLayer.ENTITIES)) {
      groups();
    }
  }

  private void pair(Member wanted, Member found, SpanCounts spans) {
    boolean sameSpan = wanted.span().equals(found.span());
    boolean sameType = wanted.type().equals(found.type());
    String mapped = goldOf(found.entity().id());
    boolean sameEntity = wanted.entity().id().equals(mapped);
    spans.pair(wanted.type(), found.type(), sameSpan);
    count(wanted.mention().kind(), sameSpan && sameType && sameEntity ? 1 : 0, 1, 1);
    List<String> wrong = new ArrayList<>();
    if (!sameSpan) {
      wrong.add("span “" + wanted.span().text() + "” found as “" + found.span().text() + "”");
    }
    if (!sameType) {
      wrong.add("type " + wanted.type() + " found as " + found.type());
    }
    if (!sameEntity) {
      wrong.add("entity " + wanted.entity().name() + " found as " + found.entity().name());
    }
    report.pair(GoldLayer.ENTITIES, wanted.span(), found.span(), wrong);
  }

  private void extra(SpanCounts spans) {
    for (Member extra : pairing.extra()) {
      if (trap(extra) != null) {
        spans.spurious(extra.type());
        count(extra.mention().kind(), 0, 1, 0);
        report.trap(GoldLayer.ENTITIES, extra.span(), describe(extra));
      } else if (gold.complete().contains(GoldLayer.ENTITIES)) {
        spans.spurious(extra.type());
        count(extra.mention().kind(), 0, 1, 0);
        report.extra(GoldLayer.ENTITIES, extra.span(), describe(extra));
      }
    }
  }

  private @Nullable Entity trap(Member found) {
    for (Entity entity : gold.article().entities()) {
      boolean same =
          entity.mentions().stream().anyMatch(mention -> mention.span().equals(found.span()));
      if (same && gold.marks(entity.id()).forbidden()) {
        return entity;
      }
    }
    return null;
  }

  private void count(MentionKind kind, double right, double found, double wanted) {
    Counts counts = Counts.of(right, found, wanted);
    report.scores().add("entities.right", counts).add("entities.right." + kind.name(), counts);
  }

  private static String describe(Member member) {
    return member.type() + " " + member.entity().name();
  }

  // -- groups: B-cubed (Bagga and Baldwin 1998), LEA (Moosavi and Strube 2016)

  private void groups() {
    Map<Span, String> wanted = new HashMap<>();
    Map<Span, String> found = new HashMap<>();
    for (Pairing.Pair<Member, Member> pair : pairing.pairs()) {
      if (!pair.gold().marks().optional()) {
        wanted.put(pair.gold().span(), pair.gold().entity().id());
        found.put(pair.found().span(), pair.found().entity().id());
      }
    }
    pairing.lost().stream()
        .filter(lost -> !lost.marks().optional())
        .forEach(lost -> wanted.put(lost.span(), lost.entity().id()));
    pairing.extra().forEach(extra -> found.put(extra.span(), extra.entity().id()));
    Grouping right = Grouping.of(wanted);
    Grouping seen = Grouping.of(found);
    report
        .scores()
        .add(
            "entities.b-cubed",
            new Counts(seen.cubed(right), found.size(), right.cubed(seen), wanted.size()))
        .add(
            "entities.lea",
            new Counts(seen.lea(right), found.size(), right.lea(seen), wanted.size()));
  }

  /** Mentions by group. */
  private record Grouping(Map<Span, String> groupOf, Map<String, Set<Span>> members) {

    static Grouping of(Map<Span, String> groupOf) {
      Map<String, Set<Span>> members = new HashMap<>();
      groupOf.forEach(
          (span, group) -> members.computeIfAbsent(group, g -> new HashSet<>()).add(span));
      return new Grouping(groupOf, members);
    }

    /** For every mention the part of its group that the other grouping keeps with it. */
    double cubed(Grouping other) {
      double credit = 0;
      for (Map.Entry<Span, String> entry : sorted()) {
        Set<Span> group = members.getOrDefault(entry.getValue(), Set.of());
        credit += (double) together(entry.getKey(), group, other) / group.size();
      }
      return credit;
    }

    /** For every group its size times the part of its links that the other grouping has. */
    double lea(Grouping other) {
      double credit = 0;
      for (Set<Span> group :
          members.values().stream().sorted(Comparator.comparing(Set::size)).toList()) {
        credit += group.size() * resolved(group, other);
      }
      return credit;
    }

    private static double resolved(Set<Span> group, Grouping other) {
      if (group.size() == 1) {
        Span only = group.iterator().next();
        String there = other.groupOf.get(only);
        return there != null && other.members.getOrDefault(there, Set.of()).size() == 1 ? 1 : 0;
      }
      long links = 0;
      for (Span span : group) {
        int kept = together(span, group, other);
        links += Math.max(0, kept - 1);
      }
      return links / ((double) group.size() * (group.size() - 1));
    }

    /**
     * How many of a group stand in the other grouping together with one of them, itself included.
     */
    private static int together(Span span, Set<Span> group, Grouping other) {
      String there = other.groupOf.get(span);
      if (there == null) {
        return 0;
      }
      int kept = 0;
      for (Span member : group) {
        kept += there.equals(other.groupOf.get(member)) ? 1 : 0;
      }
      return kept;
    }

    private List<Map.Entry<Span, String>> sorted() {
      return groupOf.entrySet().stream()
          .sorted(
              Map.Entry.comparingByKey(
                  Comparator.comparingInt(Span::begin).thenComparingInt(Span::end)))
          .toList();
    }
  }
}
