package org.attestnlp.spi.tool;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** The threads that make a value, or wait for another thread that does. */
  private static final Set<Thread> LOADING = ConcurrentHashMap.newKeySet();

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** Keeps the maker for the first call. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? load() : known;
  }

  /**
   * Whether a thread makes such a value now, or waits for one: time that is not spent on its
   * article, and that no time limit counts.
   */
  public static boolean isLoading(Thread thread) {
    return LOADING.contains(thread);
  }

  /** Makes a value that is kept elsewhere, such as a word list in a constant, as loading. */
  public static <T> T loading(Supplier<T> maker) {
    boolean outermost = LOADING.add(Thread.currentThread()); // a model may need another
    try {
      return maker.get();
    } finally {
      if (outermost) {
        LOADING.remove(Thread.currentThread());
      }
    }
  }

  /** Whether the value has been made. */
  public boolean isMade() {
    return value != null;
  }

  private T load() {
    return loading(this::make);
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
