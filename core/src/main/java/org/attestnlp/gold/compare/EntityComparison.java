package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestnlp.field.EntityFields;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Assignment;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.Grouping;
import org.attestnlp.gold.score.SpanCounts;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares mentions by span and type, and entities by the mentions they gather. */
final class EntityComparison {

  private static final MentionItems ITEMS = new MentionItems();

  private static final String SPAN = "span";

  /** Slots that are counted as SemEval does; every other is a metric of its own. */
  private static final Set<String> MATCHED = Set.of(SPAN, "type");

  private final GoldArticle article;
  private final List<Member> gold;
  private final Report report;
  private final Matching<Member> matching;
  private final Map<String, String> goldOfFound = new HashMap<>();
  private final List<Slot<Member>> slots;

  EntityComparison(GoldArticle article, AnnotatedArticle found, Report report) {
    this.article = article;
    this.gold = Member.of(article);
    this.report = report;
    this.matching = new Matching<>(ITEMS, gold, Member.of(found), complete());
    match();
    QuoteItems quotes = new QuoteItems(article, found, this);
    this.slots =
        allSlots(
            new FieldSlots(
                quotes, new Sources(this), new Lookup(article.article()), new Lookup(found)));
  }

  private boolean complete() {
    return article.complete().contains(GoldLayer.ENTITIES);
  }

  /** The gold entity that a found entity stands for, by id; null if none. */
  @Nullable String goldOf(@Nullable String foundEntity) {
    return foundEntity == null ? null : goldOfFound.get(foundEntity);
  }

  /** Whether both are absent or one entity. */
  boolean same(@Nullable String wanted, @Nullable String found) {
    return id(wanted).equals(mapped(found));
  }

  /** The id of a gold entity, empty if there is none. */
  static String id(@Nullable String wanted) {
    return wanted == null ? "" : wanted;
  }

  /** The gold entity that a found one stands for: empty for no entity, “?” for one not in gold. */
  String mapped(@Nullable String found) {
    return found == null ? "" : goldOfFound.getOrDefault(found, "?");
  }

  /** Which found entity stands for which gold entity: one to one, by the mentions they share. */
  private void match() {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    Map<Assignment.Edge, Integer> shared = new HashMap<>();
    for (Pairing.Pair<Member> pair : matching.everyPair()) {
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
    Function<Member, String> names =
        ItemNames.of(article.id(), Order.MENTIONS, gold, Member::marks);
    SpanCounts spans = new SpanCounts(GoldLayer.ENTITIES, report.scores());
    for (Pairing.Pair<Member> pair : matching.pairs()) {
      pair(pair.gold(), pair.found(), names.apply(pair.gold()), spans);
    }
    for (Member lost : matching.lost()) {
      spans.missing(lost.type());
      count(lost.mention().kind(), Counts.of(0, 0, 1));
      report.scores().add("entities.record", Counts.of(0, 0, 1));
      report.lost(GoldLayer.ENTITIES, names.apply(lost), lost.span(), describe(lost));
    }
    for (Member trap : matching.traps()) {
      spurious(trap, spans);
      report.trap(GoldLayer.ENTITIES, trap.span(), describe(trap));
    }
    for (Member extra : matching.extra()) {
      spurious(extra, spans);
      report.extra(GoldLayer.ENTITIES, extra.span(), describe(extra));
    }
    if (complete()) {
      groups();
    }
  }

  private void pair(Member wanted, Member found, String name, SpanCounts spans) {
    boolean sameSpan = Overlap.same(ITEMS.spans(wanted), found.span());
    boolean sameType = wanted.type().equals(found.type());
    spans.pair(wanted.type(), found.type(), sameSpan);
    double right = sameSpan && sameType && sameEntity(wanted, found) ? 1 : 0;
    count(wanted.mention().kind(), new Counts(0, 0, right, 1));
    count(found.mention().kind(), new Counts(right, 1, 0, 0));
    SortedMap<String, String> wrong = Slot.wrong(slots, wanted, found);
    for (Slot<Member> slot : slots) {
      if (!MATCHED.contains(slot.name())) {
        int agrees = wrong.containsKey(slot.name()) ? 0 : 1;
        report.scores().add("entities." + slot.name(), Counts.of(agrees, 1, 1));
      }
    }
    report.scores().add("entities.record", Counts.of(wrong.isEmpty() ? 1 : 0, 1, 1));
    report.pair(GoldLayer.ENTITIES, name, wanted.span(), found.span(), wrong);
  }

  private List<Slot<Member>> allSlots(FieldSlots fields) {
    List<Slot<Member>> all = new ArrayList<>();
    fields.of(EntityFields.ENTITY).forEach(slot -> all.add(slot.within(Member::entity)));
    fields.of(EntityFields.MENTION).forEach(slot -> all.add(slot.within(Member::mention)));
    all.add(
        Slot.of(
            SPAN,
            (wanted, found) -> Overlap.same(ITEMS.spans(wanted), found.span()),
            member -> Sources.quoted(member.span())));
    all.add(Slot.of("entity", this::sameEntity, member -> member.entity().name()));
    all.add(
        Slot.of(
            "titles",
            (wanted, found) -> titles(wanted.entity()).equals(titles(found.entity())),
            member -> member.entity().titles().toString()));
    return List.copyOf(all);
  }

  private boolean sameEntity(Member wanted, Member found) {
    return wanted.entity().id().equals(goldOf(found.entity().id()));
  }

  private static Set<String> titles(Entity entity) {
    return entity.titles().stream()
        .map(title -> title.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void spurious(Member found, SpanCounts spans) {
    spans.spurious(found.type());
    count(found.mention().kind(), Counts.of(0, 1, 0));
    report.scores().add("entities.record", Counts.of(0, 1, 0));
  }

  private void count(MentionKind kind, Counts counts) {
    report.scores().add("entities.right", counts).add("entities.right." + kind.name(), counts);
  }

  private static String describe(Member member) {
    return member.type() + " " + member.entity().name();
  }

  private void groups() {
    Map<Span, String> wanted = new HashMap<>();
    Map<Span, String> found = new HashMap<>();
    for (Pairing.Pair<Member> pair : matching.pairs()) {
      Span span = pair.gold().span();
      Span other = pair.found().span();
      wanted.put(span, pair.gold().entity().id());
      boolean same = Overlap.same(ITEMS.spans(pair.gold()), other);
      found.put(same ? span : other, pair.found().entity().id());
    }
    matching.lost().forEach(lost -> wanted.put(lost.span(), lost.entity().id()));
    matching.extra().forEach(extra -> found.put(extra.span(), extra.entity().id()));
    matching.traps().forEach(trap -> found.put(trap.span(), trap.entity().id()));
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
}
