package org.attestnlp.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in a few words, for a person or a cell of a table. */
public final class Wording {

  private Wording() {}

  /**
   * A value of a type: {@code 12.5}, {@code RANGE}, {@code Ada Quill; Police}; empty if it is null.
   * Offsets are UTF-16 code units.
   */
  public static <V> String of(Type<V> type, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? text : type.match(new Words(value));
  }

  /** Whether a value fits into one cell: no record, no list, no layers. */
  static boolean isFlat(Type<?> type) {
    return !(type instanceof Type.Struct<?>
        || type instanceof Type.Row<?>
        || type instanceof Type.Open);
  }

  private record Words(Object value) implements Type.Cases<String> {

    @Override
    public String text(Type<String> type) {
      return value.toString();
    }

    @Override
    public String offset(Type.Offset type) {
      return value.toString();
    }

    @Override
    public String decimal(Type.Decimal type) {
      return ((BigDecimal) value).toPlainString();
    }

    @Override
    public String truth(Type.Truth type) {
      return value.toString();
    }

    @Override
    public String day(Type.Day type) {
      return value.toString();
    }

    @Override
    public <E extends Enum<E>> String word(Type.Word<E> type) {
      return ((Enum<?>) value).name();
    }

    @Override
    @SuppressWarnings("unchecked") // a value of the type
    public <S> String struct(Type.Struct<S> type) {
      return type.shape().words((S) value);
    }

    @Override
    public String open(Type.Open type) {
      return String.join("; ", ((Map<?, ?>) value).keySet().stream().map(String::valueOf).toList());
    }

    @Override
    public <I> String row(Type.Row<I> type) {
      return ((List<?>) value)
          .stream().map(item -> of(type.each(), item)).collect(Collectors.joining("; "));
    }
  }
}
