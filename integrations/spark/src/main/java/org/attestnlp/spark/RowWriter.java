package org.attestnlp.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.RowFactory;
import org.attestnlp.field.Cell;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.json.ExtensionJson;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.Extension;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column for the values of each type; made once, since every result passes through
 * it.
 */
final class RowWriter implements Type.Cases<RowWriter.Value> {

  /** Writes a value that is not null. */
  interface Value {
    Object write(Object value, OffsetUnit unit, ExactDecimals decimals);
  }

  private static final RowWriter ALL = new RowWriter();

  private RowWriter() {}

  /** A column of a record. */
  record Column<T>(Field<T, ?> field, Value value) {

    static <T> Column<T> of(Field<T, ?> field) {
      return new Column<>(field, field.type().match(ALL));
    }

    static <T> List<Column<T>> of(Shape<T> shape) {
      return shape.keys().stream().<Column<T>>map(Column::of).toList();
    }

    @Nullable Object write(T item, OffsetUnit unit, ExactDecimals decimals) {
      Object given = field.get(item);
      return given == null ? null : value.write(given, unit, decimals);
    }
  }

  /** What stands in the column of a cell; nothing where it says nothing. */
  static <R> @Nullable Object cell(Cell<R> cell, R item, OffsetUnit unit) {
    Object given = cell.of(item);
    return given == null || given.equals("")
        ? null
        : cell.type().match(ALL).write(given, unit, ExactDecimals.none());
  }

  @Override
  public Value text(Type<String> type) {
    return (value, unit, decimals) -> value;
  }

  @Override
  public Value offset(Type.Offset type) {
    return (value, unit, decimals) -> unit.fromUtf16((Integer) value);
  }

  @Override
  public Value decimal(Type.Decimal type) {
    return (value, unit, decimals) -> decimals.write((BigDecimal) value);
  }

  @Override
  public Value truth(Type.Truth type) {
    return (value, unit, decimals) -> value;
  }

  @Override
  public Value day(Type.Day type) {
    return (value, unit, decimals) -> value.toString();
  }

  @Override
  public <E extends Enum<E>> Value word(Type.Word<E> type) {
    return (value, unit, decimals) -> ((Enum<?>) value).name();
  }

  @Override
  @SuppressWarnings("unchecked") // a value of the type
  public <S> Value struct(Type.Struct<S> type) {
    List<Column<S>> columns = Column.of(type.shape());
    return (value, unit, decimals) -> {
      @Nullable Object[] cells = new @Nullable Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).write((S) value, unit, decimals);
      }
      return Objects.requireNonNull(RowFactory.create(cells));
    };
  }

  @Override
  @SuppressWarnings("unchecked") // a value of the type
  public Value open(Type.Open type) {
    return (value, unit, decimals) -> ExtensionJson.write((Map<String, Extension>) value, unit);
  }

  @Override
  public <I> Value row(Type.Row<I> type) {
    Value each = type.each().match(this);
    return (value, unit, decimals) -> {
      List<?> items = (List<?>) value;
      Object[] cells = new Object[items.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = each.write(items.get(i), unit, decimals);
      }
      return cells;
    };
  }
}
