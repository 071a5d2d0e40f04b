package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/** Decides whether sources are the same: one entity, or one mention, or the same words. */
final class Sources {

  private final EntityComparison entities;

  Sources(EntityComparison entities) {
    this.entities = entities;
  }

  /** The same sources, in any order. */
  boolean same(List<Source> wanted, List<Source> found) {
    if (wanted.size() != found.size()) {
      return false;
    }
    List<Source> rest = new ArrayList<>(found);
    for (Source source : wanted) {
      int at = 0;
      while (at < rest.size() && !same(source, rest.get(at))) {
        at++;
      }
      if (at == rest.size()) {
        return false;
      }
      rest.remove(at);
    }
    return true;
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
    Span a = wanted.mention();
    Span b = found.mention();
    return (a != null && b != null && a.overlaps(b)) || Words.shareOne(wanted.name(), found.name());
  }

  /** For messages: "Ada Quill and Ben Marsh", "nobody". */
  static String names(List<Source> sources) {
    return sources.isEmpty()
        ? "nobody"
        : sources.stream().map(Source::name).collect(Collectors.joining(" and "));
  }
}
