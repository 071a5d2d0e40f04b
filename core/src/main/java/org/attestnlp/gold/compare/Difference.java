package org.attestnlp.gold.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a result and its gold are not the same.
 *
 * @param kind how they differ
 * @param item the item's stable id: {@code chip-results/quotes/321-356}
 * @param layer the layer it belongs to
 * @param wanted the span in the gold, null for what is new
 * @param found the span in the result, null for what is lost
 * @param detail what differs, in words
 * @param slots what is wrong about a changed item, by slot: {@code kind} → {@code kind DIRECT found
 *     as MIXED}; empty for the other kinds
 */
public record Difference(
    Kind kind,
    String item,
    GoldLayer layer,
    @Nullable Span wanted,
    @Nullable Span found,
    String detail,
    SortedMap<String, String> slots) {

  /** Copies the slots. */
  public Difference {
    slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
  }

  /** A difference of the whole item. */
  public Difference(
      Kind kind,
      String item,
      GoldLayer layer,
      @Nullable Span wanted,
      @Nullable Span found,
      String detail) {
    this(kind, item, layer, wanted, found, detail, new TreeMap<>());
  }

  /** How a result and its gold differ. */
  public enum Kind {
    /** Gold that was not found. */
    LOST,
    /** Found, but with something wrong about it. */
    CHANGED,
    /** Found, but not in the gold. */
    NEW,
    /** Found although the gold forbids it. */
    TRAP
  }

  /** The span to show: the gold's, else the result's. */
  public Span span() {
    Span shown = wanted != null ? wanted : found;
    if (shown == null) {
      throw new IllegalStateException("a difference without a span: " + item);
    }
    return shown;
  }
}
