package org.attestnlp.field;

import org.jspecify.annotations.Nullable;

/**
 * Where the fields of one record come from while it is read: a JSON object, a row of a table.
 *
 * @param <T> the record
 */
public interface Values<T> {

  /**
   * The value of a field; null if it is null there, which only a field that may be null can be.
   *
   * @throws RuntimeException if there is no such value; the message names the place
   */
  <V> @Nullable V orNull(Field<T, V> field);

  /** The value of a field that is never null. */
  default <V> V get(Field<T, V> field) {
    V value = orNull(field);
    if (value == null) {
      throw new IllegalArgumentException(field.name() + " is null");
    }
    return value;
  }
}
