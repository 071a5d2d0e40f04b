package org.attestnlp.opennlp;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at the first call and kept; a failed attempt is tried again at the next call. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
