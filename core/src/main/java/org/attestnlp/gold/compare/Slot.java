package org.attestnlp.gold.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One thing about an item that can be right or wrong: the kind of a quote, the place of a claim.
 *
 * @param name as in the metric and in a baseline: {@code speaker-mention}
 * @param same whether a wanted and a found item agree in it
 * @param wanted how the gold's value is shown
 * @param found how the result's value is shown
 */
record Slot<T>(
    String name, BiPredicate<T, T> same, Function<T, String> wanted, Function<T, String> found) {

  /** A slot that is shown alike on both sides. */
  static <T> Slot<T> of(String name, BiPredicate<T, T> same, Function<T, String> shown) {
    return new Slot<>(name, same, shown, shown);
  }

  /** The same slot of what holds the item. */
  <O> Slot<O> within(Function<O, T> inner) {
    return new Slot<>(
        name,
        (a, b) -> same.test(inner.apply(a), inner.apply(b)),
        wanted.compose(inner),
        found.compose(inner));
  }

  /** What is wrong, by slot: {@code kind DIRECT found as MIXED}. */
  static <T> SortedMap<String, String> wrong(List<Slot<T>> slots, T wanted, T found) {
    SortedMap<String, String> wrong = new TreeMap<>();
    for (Slot<T> slot : slots) {
      if (!slot.same().test(wanted, found)) {
        String was = slot.wanted().apply(wanted);
        String is = slot.found().apply(found);
        wrong.put(slot.name(), slot.name() + " " + was + " found as " + is);
      }
    }
    return wrong;
  }

  /** The part of the slots that is right, from 0 to 1. */
  static <T> double share(List<Slot<T>> slots, T wanted, T found) {
    return (double) slots.stream().filter(slot -> slot.same().test(wanted, found)).count()
        / slots.size();
  }
}
