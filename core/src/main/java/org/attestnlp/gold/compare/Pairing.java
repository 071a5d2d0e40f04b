package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.attestnlp.gold.score.Assignment;
import org.attestnlp.model.Span;
import org.attestnlp.spi.tool.Bisection;

/**
 * Which found item stands for which gold item: one to one, overlapping, of the largest total
 * weight; independent of the order in which the items are given.
 *
 * @param <T> an item
 */
final class Pairing<T> {

  /**
   * Two items that stand for each other.
   *
   * @param gold the wanted one
   * @param found the found one
   */
  record Pair<T>(T gold, T found) {}

  private final List<Pair<T>> pairs = new ArrayList<>();
  private final List<T> lost = new ArrayList<>();
  private final List<T> extra = new ArrayList<>();

  private Pairing() {}

  /**
   * Pairs items whose spans overlap.
   *
   * @param goldSpans the span of a gold item and its alternatives
   * @param weight how well two items fit; 0 or less if they cannot be a pair
   * @param order by span, then by what else decides; breaks ties
   */
  static <T> Pairing<T> of(
      List<T> gold,
      List<T> found,
      Function<T, List<Span>> goldSpans,
      ToDoubleBiFunction<T, T> weight,
      Order<T> order) {
    Function<T, Span> foundSpan = order.span();
    List<T> left = gold.stream().sorted(order.comparator()).toList();
    List<T> right = found.stream().sorted(order.comparator()).toList();
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
          double fit = other.overlaps(span) ? weight.applyAsDouble(left.get(i), right.get(j)) : 0;
          if (fit > 0) {
            edges.add(new Assignment.Edge(i, j, fit));
          }
        }
      }
    }
    Pairing<T> pairing = new Pairing<>();
    pairing.fill(left, right, Assignment.of(left.size(), right.size(), edges));
    return pairing;
  }

  private void fill(List<T> left, List<T> right, int[] chosen) {
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
  List<Pair<T>> pairs() {
    return pairs;
  }

  /** Gold items without a found one. */
  List<T> lost() {
    return lost;
  }

  /** Found items without a gold one. */
  List<T> extra() {
    return extra;
  }

  private static int length(Span span) {
    return span.end() - span.begin();
  }

  private static <T> int firstFrom(List<T> sorted, Function<T, Span> span, int begin) {
    return Bisection.count(sorted.size(), i -> span.apply(sorted.get(i)).begin() < begin);
  }
}
