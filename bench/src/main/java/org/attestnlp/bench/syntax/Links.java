package org.attestnlp.bench.syntax;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a reader sees in one document: for each relation, pairs of token indexes. */
public final class Links {

  private final Map<Relation, Set<Long>> pairs = new EnumMap<>(Relation.class);

  /** Says that a reader knows a relation, found or not. */
  public void know(Relation relation) {
    known(relation);
  }

  /** Adds a pair: dependent and head, first and last token, or twice the same token. */
  public void add(Relation relation, int from, int to) {
    known(relation).add((long) from << 32 | to);
  }

  private Set<Long> known(Relation relation) {
    return pairs.computeIfAbsent(relation, r -> new HashSet<>());
  }

  /** The same with some tokens in the first place of a pair replaced by others. */
  Set<Long> of(Relation relation, Map<Integer, Integer> replaced) {
    Set<Long> found = new HashSet<>();
    for (long pair : of(relation)) {
      int from = (int) (pair >>> 32);
      found.add((long) replaced.getOrDefault(from, from) << 32 | (int) pair);
    }
    return found;
  }

  boolean knows(Relation relation) {
    return pairs.containsKey(relation);
  }

  Set<Long> of(Relation relation) {
    return pairs.getOrDefault(relation, Set.of());
  }
}
