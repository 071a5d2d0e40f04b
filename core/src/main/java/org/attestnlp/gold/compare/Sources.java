package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.attestnlp.gold.score.Assignment;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether sources are the same: one entity, or overlapping mentions or names of which one
 * has all the content words of the other.
 */
final class Sources {

  private static final Collector<CharSequence, ?, String> AND = Collectors.joining(" and ");

  private final EntityComparison entities;

  Sources(EntityComparison entities) {
    this.entities = entities;
  }

  /** The same sources, in any order. */
  boolean same(List<Source> wanted, List<Source> found) {
    if (wanted.size() != found.size()) {
      return false;
    }
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (same(wanted.get(i), found.get(j))) {
          edges.add(new Assignment.Edge(i, j, 1));
        }
      }
    }
    int[] chosen = Assignment.of(wanted.size(), found.size(), edges);
    return Arrays.stream(chosen).allMatch(place -> place >= 0);
  }

  /** The same sources in the same order. */
  boolean sameRow(List<Source> wanted, List<Source> found) {
    for (int i = 0; i < wanted.size() && i < found.size(); i++) {
      if (!same(wanted.get(i), found.get(i))) {
        return false;
      }
    }
    return wanted.size() == found.size();
  }

  private boolean same(Source wanted, Source found) {
    if (wanted.entity() != null && found.entity() != null) {
      return wanted.entity().equals(entities.goldOf(found.entity()))
          || wanted.name().equals(found.name());
    }
    return sameMention(wanted.mention(), found.mention())
        || Words.same(wanted.name(), found.name());
  }

  /** “officials” in “South Korean officials”; not two phrases that merely share a word. */
  private static boolean sameMention(@Nullable Span a, @Nullable Span b) {
    return a != null && b != null && a.overlaps(b) && Words.same(a.text(), b.text());
  }

  /** Whether each source's mention overlaps its counterpart's, in text order. */
  static boolean sameMentions(List<Source> wanted, List<Source> found) {
    for (int i = 0; i < wanted.size() && i < found.size(); i++) {
      Span a = wanted.get(i).mention();
      Span b = found.get(i).mention();
      if (a == null || b == null ? !Objects.equals(a, b) : !a.overlaps(b)) {
        return false;
      }
    }
    return wanted.size() == found.size();
  }

  /** Whether the sources are the same entities, in any order. */
  boolean sameEntities(List<Source> wanted, List<Source> found) {
    List<String> a = wanted.stream().map(source -> EntityComparison.id(source.entity())).toList();
    List<String> b = found.stream().map(source -> entities.mapped(source.entity())).toList();
    return a.stream().sorted().toList().equals(b.stream().sorted().toList());
  }

  /** For messages: “Ada Quill and Ben Marsh”, “nobody”. */
  static String names(List<Source> sources) {
    return sources.isEmpty() ? "nobody" : sources.stream().map(Source::name).collect(AND);
  }

  /** For messages: ““he” and “Quill””. */
  static String mentions(List<Source> sources) {
    return sources.isEmpty()
        ? "nobody"
        : sources.stream().map(source -> quoted(source.mention())).collect(AND);
  }

  /** For messages: the entities, or the phrases that are none. */
  static String entities(List<Source> sources) {
    return sources.isEmpty()
        ? "nobody"
        : sources.stream()
            .map(source -> source.name() + (source.entity() == null ? " (no entity)" : ""))
            .collect(AND);
  }

  static String quoted(@Nullable Span span) {
    return span == null ? "none" : "“" + span.text() + "”";
  }

  /** The kinds of sources in alphabetical order. */
  static String kinds(List<Source> sources) {
    return sources.stream()
        .map(source -> String.valueOf(source.kind()))
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
