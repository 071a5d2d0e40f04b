package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.Span;

/**
 * How the items of one layer are held against each other.
 *
 * @param <T> a quote, a claim, a mention with its entity
 */
interface Items<T> {

  Order<T> order();

  Marks marks(T gold);

  /** Whether a pair is one item rather than two that touch. */
  boolean enough(T wanted, T found);

  /** How well two overlapping items fit; the more, the better. */
  double weight(T wanted, T found);

  /** Whether a found item, if it fits nothing better, is what the gold forbids. */
  boolean caught(T forbidden, T found);

  /** The span of a gold item and its alternatives. */
  default List<Span> spans(T gold) {
    List<Span> spans = new ArrayList<>(List.of(order().span().apply(gold)));
    spans.addAll(marks(gold).alternatives());
    return spans;
  }
}
