package org.attestnlp.spi;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made at the first call and kept, such as a model that only some articles need.
 *
 * <p>{@code static final Lazy<Model> MODEL = new Lazy<>(Model::load);}
 *
 * <p>Threads that ask at the same time wait for the first; a failed attempt is tried again at the
 * next call.
 *
 * @param <T> what is made
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** Keeps the maker for the first call. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  /** Whether the value has been made. */
  public boolean isMade() {
    return value != null;
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
