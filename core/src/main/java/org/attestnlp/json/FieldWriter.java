package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attestnlp.field.Field;
import org.attestnlp.field.Type;
import org.jspecify.annotations.Nullable;

/** Writes one field of a record: its name and its value, or the fields that stand for it. */
interface FieldWriter<T> {

  void write(JsonGenerator json, T item, OffsetUnit unit) throws IOException;

  static <T, V> Stream<FieldWriter<T>> of(Field<T, V> field) {
    return field.isInline() && !field.isNullable() && field.type() instanceof Type.Struct<V> struct
        ? Stream.of(inline(field, ShapeWriter.of(struct.shape())))
        : field.keys().stream().map(FieldWriter::named);
  }

  static <T, V> FieldWriter<T> named(Field<T, V> field) {
    SerializedString name = new SerializedString(field.name());
    ValueWriter values = ValueWriters.of(field.type());
    Function<T, ? extends @Nullable V> getter = field.getter();
    boolean sparse = field.isSparse();
    return (json, item, unit) -> {
      V value = getter.apply(item);
      if (sparse && (value == null || value.equals(field.nothing()))) {
        return;
      }
      json.writeFieldName(name);
      if (value == null) {
        json.writeNull();
      } else {
        values.write(json, value, unit);
      }
    };
  }

  /** The span of a claim is taken once for begin, end and text. */
  private static <T, V> FieldWriter<T> inline(Field<T, V> field, ShapeWriter<V> record) {
    Function<T, ? extends @Nullable V> getter = field.getter();
    return (json, item, unit) ->
        record.writeFields(json, Objects.requireNonNull(getter.apply(item)), unit);
  }
}
