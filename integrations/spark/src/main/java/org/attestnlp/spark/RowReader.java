package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.attestnlp.field.Draft;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.json.ExtensionJson;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes records of the columns that {@link RowWriter} wrote.
 *
 * @param value the column
 * @param unit the unit of its offsets
 * @param decimals the numbers that the columns do not hold
 */
record RowReader(Object value, OffsetUnit unit, ExactDecimals decimals)
    implements Type.Cases<Object> {

  /** Reads the fields of a record that a row holds, in the order in which they were written. */
  static <T> T record(Shape<T> shape, Row row, OffsetUnit unit, ExactDecimals decimals) {
    Draft<T> draft = Draft.of(shape);
    shape.fields().forEach(field -> set(draft, field, row, unit, decimals));
    return draft.make();
  }

  /** Sets a field to what stands in its column; a row of an earlier version may lack it. */
  @SuppressWarnings("unchecked") // what is read for a type is a value of it
  static <T, V> void set(
      Draft<T> draft, Field<T, V> field, Row row, OffsetUnit unit, ExactDecimals decimals) {
    if (field.isInline() && field.type() instanceof Type.Struct<V> struct) {
      draft.set(field, record(struct.shape(), row, unit, decimals));
      return;
    }
    Object column = column(row, field.name());
    if (column != null) {
      draft.set(field, (V) field.type().match(new RowReader(column, unit, decimals)));
    }
  }

  /** What stands in a column; null if there is no such column. */
  static @Nullable Object column(Row row, String name) {
    scala.Option<Object> index = row.schema().getFieldIndex(name);
    return index.isEmpty() ? null : row.get((Integer) index.get());
  }

  /** The items of a column that is an array. */
  static List<?> list(Object column) {
    return column instanceof scala.collection.Seq<?> items
        ? CollectionConverters.asJava(items)
        : List.of((Object[]) column);
  }

  @Override
  public Object text(Type<String> type) {
    return value;
  }

  @Override
  public Object offset(Type.Offset type) {
    int utf16 = unit.toUtf16((Integer) value);
    if (utf16 < 0) {
      throw new IllegalArgumentException(unit.problem((Integer) value));
    }
    return utf16;
  }

  @Override
  public Object decimal(Type.Decimal type) {
    return decimals.read((Double) value);
  }

  @Override
  public Object truth(Type.Truth type) {
    return value;
  }

  @Override
  public Object day(Type.Day type) {
    return PublicationDate.parse((String) value);
  }

  @Override
  public <E extends Enum<E>> Object word(Type.Word<E> type) {
    return Enum.valueOf(type.values(), (String) value);
  }

  @Override
  public <S> Object struct(Type.Struct<S> type) {
    return record(type.shape(), (Row) value, unit, decimals);
  }

  @Override
  public Object open(Type.Open type) {
    return ExtensionJson.read((String) value, unit);
  }

  @Override
  public <I> Object row(Type.Row<I> type) {
    List<Object> items = new ArrayList<>();
    for (Object item : list(value)) {
      items.add(type.each().match(new RowReader(item, unit, decimals)));
    }
    return items;
  }
}
