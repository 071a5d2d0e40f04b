package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer's found items sorted out against its gold. What fits a forbidden item better than any
 * wanted one is a trap; the rest is paired one to one. An optional item, and any item of a layer
 * that is not complete, takes a found one only on a real match.
 *
 * @param <T> an item of the layer
 */
final class Matching<T> {

  private final Items<T> items;
  private final boolean complete;
  private final List<T> wanted = new ArrayList<>();
  private final List<T> forbidden = new ArrayList<>();
  private final List<T> traps = new ArrayList<>();
  private final List<T> extra = new ArrayList<>();
  private final Pairing<T> pairing;

  Matching(Items<T> items, List<T> gold, List<T> found, boolean complete) {
    this.items = items;
    this.complete = complete;
    gold.forEach(item -> (items.marks(item).forbidden() ? forbidden : wanted).add(item));
    List<T> rest = new ArrayList<>();
    found.forEach(item -> (better(item) ? traps : rest).add(item));
    this.pairing = Pairing.of(wanted, rest, items::spans, this::weight, items.order());
    pairing.extra().forEach(item -> (caught(item) ? traps : extra).add(item));
  }

  /** Plain gold items with the found ones that stand for them. */
  List<Pairing.Pair<T>> pairs() {
    return pairing.pairs().stream().filter(pair -> !items.marks(pair.gold()).optional()).toList();
  }

  /** All pairs, those of optional items too. */
  List<Pairing.Pair<T>> everyPair() {
    return pairing.pairs();
  }

  /** Plain gold items that were not found. */
  List<T> lost() {
    return pairing.lost().stream().filter(item -> !items.marks(item).optional()).toList();
  }

  /** What was found although the gold forbids it. */
  List<T> traps() {
    return traps;
  }

  /** What was found and stands for nothing; empty in a layer that is not complete. */
  List<T> extra() {
    return complete ? extra : List.of();
  }

  private double weight(T item, T found) {
    boolean strict = !complete || items.marks(item).optional();
    return strict && !items.enough(item, found) ? 0 : items.weight(item, found);
  }

  private boolean caught(T found) {
    return forbidden.stream().anyMatch(item -> items.caught(item, found));
  }

  private boolean better(T found) {
    double best =
        forbidden.stream()
            .filter(item -> items.caught(item, found))
            .mapToDouble(item -> items.weight(item, found))
            .max()
            .orElse(0);
    return best > 0
        && wanted.stream()
            .filter(
                item ->
                    items.spans(item).stream()
                        .anyMatch(items.order().span().apply(found)::overlaps))
            .allMatch(item -> weight(item, found) < best);
  }
}
