package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.attestnlp.field.SpanFields;
import org.attestnlp.model.Span;

/** Writes the three fields of a span by hand: half of what is written are spans. */
final class SpanWriter {

  private static final SerializedString BEGIN = new SerializedString(SpanFields.BEGIN.name());
  private static final SerializedString END = new SerializedString(SpanFields.END.name());
  private static final SerializedString TEXT = new SerializedString(SpanFields.TEXT.name());

  private SpanWriter() {}

  static void writeFields(JsonGenerator json, Span span, OffsetUnit unit) throws IOException {
    json.writeFieldName(BEGIN);
    json.writeNumber(unit.fromUtf16(span.begin()));
    json.writeFieldName(END);
    json.writeNumber(unit.fromUtf16(span.end()));
    json.writeFieldName(TEXT);
    json.writeString(span.text());
  }
}
