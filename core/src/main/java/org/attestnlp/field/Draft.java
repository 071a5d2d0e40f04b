package org.attestnlp.field;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making, of which only some fields matter: the others are null, empty or false.
 *
 * <pre>{@code
 * Claim claim =
 *     Draft.of(ClaimFields.CLAIM)
 *         .set(ClaimFields.ID, "c1")
 *         .set(ClaimFields.SPAN, Span.of(text, 10, 12))
 *         ...
 *         .make();
 * }</pre>
 *
 * @param <T> the record
 */
public final class Draft<T> implements Values<T> {

  private final Shape<T> shape;
  private final @Nullable T model;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  private Draft(Shape<T> shape, @Nullable T model) {
    this.shape = shape;
    this.model = model;
  }

  /** Nothing yet. */
  public static <T> Draft<T> of(Shape<T> shape) {
    return new Draft<>(shape, null);
  }

  /** All that another record has. */
  public static <T> Draft<T> like(Shape<T> shape, T model) {
    return new Draft<>(shape, model);
  }

  /** Sets a field. */
  public <V> Draft<T> set(Field<T, V> field, @Nullable V value) {
    values.put(field.name(), value);
    return this;
  }

  /**
   * The record.
   *
   * @throws IllegalArgumentException if a field was not set that must have a value, or the record
   *     refuses its values
   */
  public T make() {
    return shape.make(this);
  }

  @Override
  @SuppressWarnings("unchecked") // set() takes no other value for the field
  public <V> @Nullable V orNull(Field<T, V> field) {
    if (values.containsKey(field.name())) {
      return (V) values.get(field.name());
    }
    return model == null ? field.nothing() : field.get(model);
  }
}
