package org.attestnlp.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.attestnlp.model.Span;

/**
 * Spans that lie in each other, met in text order, the outer first.
 *
 * @param <T> what has a span
 */
final class Nesting<T> {

  /** More spans in each other than any article has; of deeper ones the nearest are compared. */
  private static final int DEEPEST = 24;

  private final Function<T, Span> span;
  private final Deque<T> open = new ArrayDeque<>();

  Nesting(Function<T, Span> span) {
    this.span = span;
  }

  /** Those met before that overlap this one, the nearest first; this one counts from now on. */
  List<T> around(T item) {
    List<T> around = over(span.apply(item));
    open.push(item);
    return around;
  }

  /** Those met before that overlap this one, the nearest first. */
  List<T> over(Span other) {
    while (!open.isEmpty() && span.apply(open.peek()).end() <= other.begin()) {
      open.pop();
    }
    List<T> over = new ArrayList<>();
    int step = 0;
    for (T item : open) {
      if (step++ == DEEPEST) {
        break;
      }
      if (span.apply(item).overlaps(other)) {
        over.add(item);
      }
    }
    return over;
  }
}
