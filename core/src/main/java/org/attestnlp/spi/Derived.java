package org.attestnlp.spi;

import java.util.Set;
import java.util.function.Function;

/**
 * What several steps work out of the same layers, such as the quotation marks of the text: made by
 * the first step that asks, and kept with the document for those behind it.
 *
 * <pre>{@code
 * static final Derived<Marks> MARKS = Derived.of(Set.of(Layer.TOKENS), Marks::new);
 *
 * Marks marks = document.derived(MARKS);
 * }</pre>
 *
 * <p>It is no layer: no step promises it, no result shows it. It is let go of when one of its
 * layers is filled, and made anew for who asks then.
 *
 * @param <T> what is made; two threads that ask at the same time may see two of them
 */
public final class Derived<T> {

  private final Set<Layer<?>> layers;
  private final Function<Document, T> maker;

  private Derived(Set<Layer<?>> layers, Function<Document, T> maker) {
    this.layers = Set.copyOf(layers);
    this.maker = maker;
  }

  /**
   * Says how it is made.
   *
   * @param layers all that the maker looks at besides the text
   */
  public static <T> Derived<T> of(Set<Layer<?>> layers, Function<Document, T> maker) {
    return new Derived<>(layers, maker);
  }

  boolean needs(Layer<?> layer) {
    return layers.contains(layer);
  }

  T make(Document document) {
    return maker.apply(document);
  }
}
