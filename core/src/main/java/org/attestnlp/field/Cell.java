package org.attestnlp.field;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something flat that is told of an item: a column of its table, a line of its page.
 *
 * @param name the name of the column, {@code value_high}, or the label of the line, {@code claimed
 *     by}
 * @param type never a record or a list
 * @param getter the value, null if there is none
 * @param <T> the item
 */
public record Cell<T>(String name, Type<?> type, Function<T, ? extends @Nullable Object> getter) {

  /** The value, null if there is none. */
  public @Nullable Object of(T item) {
    return getter.apply(item);
  }

  /** The value in words, empty if there is none; offsets in UTF-16 code units. */
  public String words(T item) {
    return Wording.of(type, of(item));
  }

  /** The same of an item that holds this one; nothing is told of what is not there. */
  <O> Cell<O> within(Function<O, @Nullable T> inner) {
    return new Cell<>(
        name,
        type,
        outer -> {
          T item = inner.apply(outer);
          return item == null ? null : of(item);
        });
  }
}
