package org.attestnlp.rules.claims.sources;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;

/** Tells when two sources are one, so that each stands once in a list. */
final class OneSource {

  private OneSource() {}

  /** Adds a source to a list that does not hold it; whether it did. */
  static boolean add(Source source, List<Source> sources) {
    return !has(source, sources) && sources.add(source);
  }

  /** The sources that are not among the others, each once. */
  static List<Source> without(List<Source> sources, List<Source> others) {
    List<Source> rest = new ArrayList<>();
    for (Source source : sources) {
      if (!has(source, others)) {
        add(source, rest);
      }
    }
    return List.copyOf(rest);
  }

  private static boolean has(Source source, List<Source> sources) {
    return sources.stream().anyMatch(known -> isSame(known, source));
  }

  /** One entity; or the same words. “they” may be two entities, each of them named. */
  private static boolean isSame(Source one, Source other) {
    if (one.status() == SourceStatus.ENTITY && other.status() == SourceStatus.ENTITY) {
      return String.valueOf(one.entity()).equals(other.entity());
    }
    Span here = one.mention();
    Span there = other.mention();
    return one.name().equalsIgnoreCase(other.name())
        || here != null && there != null && here.overlaps(there);
  }
}
