package org.attestnlp.gold.compare;

import java.util.List;
import org.attestnlp.model.Span;

/** How far two spans are the same, from 0 to 1. */
final class Overlap {

  private Overlap() {}

  /** Characters shared, of those in either: intersection over union. */
  static double jaccard(Span a, Span b) {
    double shared = shared(a, b);
    return shared == 0 ? 0 : shared / (a.end() - a.begin() + b.end() - b.begin() - shared);
  }

  /** Twice the characters shared, of those in both together. */
  static double dice(Span a, Span b) {
    return 2.0 * shared(a, b) / (a.end() - a.begin() + b.end() - b.begin());
  }

  /** The best over the spans of a gold item. */
  static double jaccard(List<Span> gold, Span found) {
    return gold.stream().mapToDouble(span -> jaccard(span, found)).max().orElse(0);
  }

  /** The best over the spans of a gold item. */
  static double dice(List<Span> gold, Span found) {
    return gold.stream().mapToDouble(span -> dice(span, found)).max().orElse(0);
  }

  static boolean same(List<Span> gold, Span found) {
    return gold.stream()
        .anyMatch(span -> span.begin() == found.begin() && span.end() == found.end());
  }

  private static double shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }
}
