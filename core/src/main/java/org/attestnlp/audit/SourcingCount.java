package org.attestnlp.audit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.model.SourceStatus;

/** Counts one article. */
final class SourcingCount {

  private static final Usage SOURCE = new Usage(1, 0, 0);
  private static final Usage QUOTE = new Usage(0, 1, 0);
  private static final Usage CLAIM = new Usage(0, 0, 1);

  /** People whom the text does not name; who is of another kind has a name, or is a body. */
  private static final Set<SourceKind> UNNAMED =
      EnumSet.of(
          SourceKind.SPOKESPERSON,
          SourceKind.OFFICIAL,
          SourceKind.WITNESS,
          SourceKind.EXPERT,
          SourceKind.ANONYMOUS,
          SourceKind.GROUP);

  private final AnnotatedArticle article;
  private final Set<String> met = new HashSet<>();
  private final Map<SourceKind, Usage> kinds = new EnumMap<>(SourceKind.class);
  private final Map<Gender, Usage> genders = new EnumMap<>(Gender.class);
  private Usage all = Usage.NONE;
  private Usage unnamed = Usage.NONE;
  private Usage unsourced = Usage.NONE;
  private int conflicts;
  private int oneSided;

  SourcingCount(AnnotatedArticle article) {
    this.article = article;
  }

  Sourcing count() {
    for (Quote quote : article.quotes()) {
      item(quote.speakers(), QUOTE);
    }
    for (Claim claim : article.claims()) {
      item(claim.claimants(), CLAIM);
    }
    conflicts();
    int incomplete = article.incomplete().isEmpty() ? 0 : 1;
    return new Sourcing(
        1, incomplete, all, kinds, genders, unnamed, unsourced, conflicts, oneSided);
  }

  private void item(List<Source> sources, Usage one) {
    all = all.plus(one);
    if (sources.isEmpty()) {
      unsourced = unsourced.plus(one);
    } else if (sources.stream().allMatch(SourcingCount::isUnnamed)) {
      unnamed = unnamed.plus(one);
    }
    sources.forEach(this::meet);
    sources.stream().map(SourcingCount::kind).distinct().forEach(kind -> add(kinds, kind, one));
    sources.stream()
        .flatMap(source -> Stream.ofNullable(GenderSigns.of(source, article)))
        .distinct()
        .forEach(gender -> add(genders, gender, one));
  }

  /** Counts a source where it is met first. */
  private void meet(Source source) {
    if (met.add(key(source))) {
      all = all.plus(SOURCE);
      unnamed = isUnnamed(source) ? unnamed.plus(SOURCE) : unnamed;
      add(kinds, kind(source), SOURCE);
      Gender gender = GenderSigns.of(source, article);
      if (gender != null) {
        add(genders, gender, SOURCE);
      }
    }
  }

  private void conflicts() {
    Map<String, Claim> claims = new HashMap<>();
    article.claims().forEach(claim -> claims.put(claim.id(), claim));
    Set<Set<String>> pairs = new HashSet<>();
    for (Claim claim : article.claims()) {
      if (!claim.disputedBy().isEmpty()) {
        conflict(claim.claimants(), claim.disputedBy());
      }
      for (Relation relation : claim.relations()) {
        Claim other = claims.get(relation.claim());
        if (other != null
            && relation.type() == RelationType.CONFLICTS_WITH
            && pairs.add(Set.copyOf(List.of(claim.id(), relation.claim())))) {
          conflict(claim.claimants(), other.claimants());
        }
      }
    }
  }

  private void conflict(List<Source> one, List<Source> other) {
    conflicts++;
    boolean both = !one.isEmpty() && !other.isEmpty() && !keys(one).equals(keys(other));
    oneSided += both ? 0 : 1;
  }

  private static <E extends Enum<E>> void add(Map<E, Usage> map, E key, Usage more) {
    map.merge(key, more, Usage::plus);
  }

  private static Set<String> keys(List<Source> sources) {
    return sources.stream().map(SourcingCount::key).collect(Collectors.toSet());
  }

  /** “The official” and “the official” are one. */
  private static String key(Source source) {
    String entity = source.entity();
    return entity == null ? " " + source.name().toLowerCase(Locale.ROOT) : entity;
  }

  private static SourceKind kind(Source source) {
    return source.kind() == null ? SourceKind.UNKNOWN : source.kind();
  }

  private static boolean isUnnamed(Source source) {
    SourceKind kind = kind(source);
    boolean isNobody = kind == SourceKind.UNKNOWN && source.status() == SourceStatus.DESCRIBED;
    return isNobody || UNNAMED.contains(kind);
  }
}
