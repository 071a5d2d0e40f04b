package org.attestnlp.gold.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Span;

/** Mentions by group: B-cubed (Bagga and Baldwin 1998), LEA (Moosavi and Strube 2016). */
public record Grouping(Map<Span, String> groupOf, Map<String, Set<Span>> members) {

  public static Grouping of(Map<Span, String> groupOf) {
    Map<String, Set<Span>> members = new HashMap<>();
    groupOf.forEach(
        (span, group) -> members.computeIfAbsent(group, g -> new HashSet<>()).add(span));
    return new Grouping(groupOf, members);
  }

  /** For every mention the part of its group that the other grouping keeps with it. */
  public double cubed(Grouping other) {
    double credit = 0;
    for (Map.Entry<Span, String> entry : sorted()) {
      Set<Span> group = members.getOrDefault(entry.getValue(), Set.of());
      credit += (double) together(entry.getKey(), group, other) / group.size();
    }
    return credit;
  }

  /** For every group its size times the part of its links that the other grouping has. */
  public double lea(Grouping other) {
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

  /** How many of a group stand in the other grouping together with one of them, itself included. */
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
