package org.attestnlp.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.attestnlp.field.Type;
import org.attestnlp.model.Extension;

/** The writer of each type. */
final class ValueWriters implements Type.Cases<ValueWriter> {

  private static final ValueWriters ALL = new ValueWriters();

  private ValueWriters() {}

  static ValueWriter of(Type<?> type) {
    return type.match(ALL);
  }

  @Override
  public ValueWriter text(Type<String> type) {
    return (json, value, unit) -> json.writeString((String) value);
  }

  @Override
  public ValueWriter offset(Type.Offset type) {
    return (json, value, unit) -> json.writeNumber(unit.fromUtf16((Integer) value));
  }

  @Override
  public ValueWriter decimal(Type.Decimal type) {
    return (json, value, unit) -> json.writeNumber(((BigDecimal) value).toPlainString());
  }

  @Override
  public ValueWriter truth(Type.Truth type) {
    return (json, value, unit) -> json.writeBoolean((Boolean) value);
  }

  @Override
  public ValueWriter day(Type.Day type) {
    return (json, value, unit) -> json.writeString(value.toString());
  }

  @Override
  public <E extends Enum<E>> ValueWriter word(Type.Word<E> type) {
    return (json, value, unit) -> json.writeString(((Enum<?>) value).name());
  }

  @Override
  @SuppressWarnings("unchecked") // a value of the type
  public <S> ValueWriter struct(Type.Struct<S> type) {
    ShapeWriter<S> record = ShapeWriter.of(type.shape());
    return (json, value, unit) -> record.write(json, (S) value, unit);
  }

  @Override
  @SuppressWarnings("unchecked") // a value of the type
  public ValueWriter open(Type.Open type) {
    return (json, value, unit) -> ExtensionJson.write(json, (Map<String, Extension>) value, unit);
  }

  @Override
  public <I> ValueWriter row(Type.Row<I> type) {
    ValueWriter each = of(type.each());
    return (json, value, unit) -> {
      json.writeStartArray();
      for (Object item : (List<?>) value) {
        each.write(json, item, unit);
      }
      json.writeEndArray();
    };
  }
}
