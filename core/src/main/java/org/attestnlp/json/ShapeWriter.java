package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.attestnlp.field.Shape;
import org.attestnlp.model.Span;

/** Writes records of one shape; made once, since every result passes through it. */
final class ShapeWriter<T> {

  private final FieldWriter<T>[] fields;

  private ShapeWriter(FieldWriter<T>[] fields) {
    this.fields = fields;
  }

  @SuppressWarnings("unchecked") // Java has no arrays of generic types
  static <T> ShapeWriter<T> of(Shape<T> shape) {
    return new ShapeWriter<>(
        shape.fields().stream().flatMap(FieldWriter::of).toArray(FieldWriter[]::new));
  }

  void write(JsonGenerator json, T item, OffsetUnit unit) throws IOException {
    json.writeStartObject();
    writeFields(json, item, unit);
    json.writeEndObject();
  }

  /** The fields without the braces. */
  void writeFields(JsonGenerator json, T item, OffsetUnit unit) throws IOException {
    if (item instanceof Span span) {
      SpanWriter.writeFields(json, span, unit);
      return;
    }
    for (FieldWriter<T> field : fields) {
      field.write(json, item, unit);
    }
  }
}
