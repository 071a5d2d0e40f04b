package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.attestnlp.model.Span;

/**
 * Which found item stands for which gold item: one to one, overlapping, of the largest total
 * weight; independent of the order in which the items are given.
 *
 * @param <G> a gold item
 * @param <F> a found item
 */
final class Pairing<G, F> {

  /**
   * Two items that stand for each other.
   *
   * @param gold the wanted one
   * @param found the found one
   */
  record Pair<G, F>(G gold, F found) {}

  private final List<Pair<G, F>> pairs = new ArrayList<>();
  private final List<G> lost = new ArrayList<>();
  private final List<F> extra = new ArrayList<>();

  private Pairing() {}

  /**
   * Pairs items whose spans overlap.
   *
   * @param goldSpans the span of a gold item and its alternatives
   * @param foundSpan the span of a found item
   * @param weight how well two items fit; 0 or less if they cannot be a pair
   */
  static <G, F> Pairing<G, F> of(
      List<G> gold,
      List<F> found,
      Function<G, List<Span>> goldSpans,
      Function<F, Span> foundSpan,
      BiFunction<G, F, Double> weight) {
    List<G> left = sorted(gold, item -> goldSpans.apply(item).get(0));
    List<F> right = sorted(found, foundSpan);
    int longest = right.stream().mapToInt(item -> length(foundSpan.apply(item))).max().orElse(0);
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (Span span : goldSpans.apply(left.get(i))) {
        int first = firstFrom(right, foundSpan, span.begin() - longest);
        for (int j = first; j < right.size(); j++) {
          Span other = foundSpan.apply(right.get(j));
          if (other.begin() >= span.end()) {
            break;
          }
          double fit = other.overlaps(span) ? weight.apply(left.get(i), right.get(j)) : 0;
          if (fit > 0) {
            edges.add(new Assignment.Edge(i, j, fit));
          }
        }
      }
    }
    Pairing<G, F> pairing = new Pairing<>();
    pairing.fill(left, right, Assignment.of(left.size(), right.size(), edges));
    return pairing;
  }

  private void fill(List<G> left, List<F> right, int[] chosen) {
    boolean[] used = new boolean[right.size()];
    for (int i = 0; i < left.size(); i++) {
      if (chosen[i] < 0) {
        lost.add(left.get(i));
      } else {
        pairs.add(new Pair<>(left.get(i), right.get(chosen[i])));
        used[chosen[i]] = true;
      }
    }
    for (int j = 0; j < right.size(); j++) {
      if (!used[j]) {
        extra.add(right.get(j));
      }
    }
  }

  /** Items that stand for each other, in text order. */
  List<Pair<G, F>> pairs() {
    return pairs;
  }

  /** Gold items without a found one. */
  List<G> lost() {
    return lost;
  }

  /** Found items without a gold one. */
  List<F> extra() {
    return extra;
  }

  private static <T> List<T> sorted(List<T> items, Function<T, Span> span) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.comparing(
            (T item) -> span.apply(item),
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end)));
    return sorted;
  }

  private static int length(Span span) {
    return span.end() - span.begin();
  }

  private static <T> int firstFrom(List<T> sorted, Function<T, Span> span, int begin) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(sorted.get(middle)).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
