package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attestnlp.field.SpanFields;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Layers of a user's own as JSON: {@code {"contacts": [{"begin": 9, "end": 22, "text": …}]}}. An
 * object with {@code begin}, {@code end} and {@code text} is a stretch of the article.
 */
public final class ExtensionJson {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String BEGIN = SpanFields.BEGIN.name();
  private static final String END = SpanFields.END.name();
  private static final String TEXT = SpanFields.TEXT.name();

  private ExtensionJson() {}

  /** The layers as an object on one line. */
  public static String write(Map<String, Extension> layers, OffsetUnit unit) {
    if (layers.isEmpty()) {
      return "{}"; // in nearly every article
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, layers, unit);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return LoneSurrogates.escape(out.toString());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws InvalidArticleException if it is no such object, or an offset is none of the unit
   */
  public static Map<String, Extension> read(String json, OffsetUnit unit) {
    return read(
        Place.root(json),
        place ->
            new Span(
                utf16(place.get(BEGIN), unit),
                utf16(place.get(END), unit),
                place.get(TEXT).string()));
  }

  private static int utf16(Place place, OffsetUnit unit) {
    int utf16 = unit.toUtf16(place.integer());
    if (utf16 < 0) {
      throw place.wrong(unit.problem(place.integer()));
    }
    return utf16;
  }

  static void write(JsonGenerator json, Map<String, Extension> layers, OffsetUnit unit)
      throws IOException {
    json.writeStartObject();
    writeFields(json, layers, unit);
    json.writeEndObject();
  }

  private static void writeFields(
      JsonGenerator json, Map<String, Extension> fields, OffsetUnit unit) throws IOException {
    for (Map.Entry<String, Extension> field : fields.entrySet()) {
      json.writeFieldName(field.getKey());
      write(json, field.getValue(), unit);
    }
  }

  private static void write(JsonGenerator json, Extension value, OffsetUnit unit)
      throws IOException {
    if (value instanceof Extension.Text text) {
      json.writeString(text.value());
    } else if (value instanceof Extension.Decimal decimal) {
      json.writeNumber(decimal.value().toPlainString());
    } else if (value instanceof Extension.Truth truth) {
      json.writeBoolean(truth.value());
    } else if (value instanceof Extension.Items list) {
      json.writeStartArray();
      for (Extension item : list.items()) {
        write(json, item, unit);
      }
      json.writeEndArray();
    } else if (value instanceof Extension.Fields object) {
      json.writeStartObject();
      if (object.span() != null) {
        SpanWriter.writeFields(json, object.span(), unit);
      }
      writeFields(json, object.fields(), unit);
      json.writeEndObject();
    }
  }

  /** Reads the layers at a place; each span as the reader has it. */
  static Map<String, Extension> read(Place place, Function<Place, Span> spans) {
    if (!place.node().isObject()) {
      throw place.wrong("expected an object");
    }
    Map<String, Extension> layers = new LinkedHashMap<>();
    names(place)
        .forEach(
            name -> {
              Extension layer = value(place.get(name), spans);
              if (layer != null) {
                layers.put(name, layer);
              }
            });
    return layers;
  }

  /** Null for null: a field that has no value is left out. */
  private static @Nullable Extension value(Place place, Function<Place, Span> spans) {
    JsonNode node = place.node();
    return switch (node.getNodeType()) {
      case STRING -> new Extension.Text(place.string());
      case NUMBER -> new Extension.Decimal(place.number());
      case BOOLEAN -> new Extension.Truth(place.truth());
      case ARRAY -> new Extension.Items(items(place, spans));
      case OBJECT -> object(place, spans);
      case NULL -> null;
      case BINARY, MISSING, POJO -> throw place.wrong("expected a value of JSON");
    };
  }

  private static List<Extension> items(Place place, Function<Place, Span> spans) {
    List<Extension> items = new ArrayList<>();
    place.each(
        item -> {
          Extension value = value(item, spans);
          if (value == null) {
            throw item.wrong("is null; leave it out");
          }
          items.add(value);
        });
    return items;
  }

  private static Extension object(Place place, Function<Place, Span> spans) {
    Map<String, Extension> fields = read(place, spans);
    if (!isSpan(place.node())) {
      return new Extension.Fields(null, fields);
    }
    fields.keySet().removeAll(List.of(BEGIN, END, TEXT));
    return new Extension.Fields(spans.apply(place), fields);
  }

  /** Whether an object says where it stands. */
  static boolean isSpan(JsonNode object) {
    return object.path(BEGIN).isInt() && object.path(END).isInt() && object.path(TEXT).isTextual();
  }

  private static List<String> names(Place object) {
    List<String> names = new ArrayList<>();
    object.node().fieldNames().forEachRemaining(names::add);
    return names;
  }
}
