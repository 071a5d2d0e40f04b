package org.attestnlp.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.check.Breach;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.model.Offsets;

/**
 * Checks spans and ids of an object as it was written, all of them: the reader stops at the first
 * that is wrong.
 */
final class TreeCheck {

  private final String text;
  private final OffsetUnit unit;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<Breach> breaches = new ArrayList<>();

  private TreeCheck(String text, Offsets offsets) {
    this.text = text;
    this.unit = OffsetUnit.of(text, offsets);
  }

  /** What is wrong with the spans and ids below a root that has text and offsets. */
  static List<Breach> of(Place root) {
    String text = root.get("text").string();
    Offsets offsets = root.get("offsets").word(Offsets.class);
    TreeCheck check = new TreeCheck(text, offsets);
    for (Field<?, ?> list : ArticleReader.listsWithIds()) {
      check.gather(list.name(), root.node().path(list.name()));
    }
    check.record("", root.node(), ArticleFields.ARTICLE);
    return List.copyOf(check.breaches);
  }

  private void gather(String layer, JsonNode items) {
    Set<String> known = ids.computeIfAbsent(layer, name -> new HashSet<>());
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i).path("id").asText();
      if (!known.add(id)) {
        add(layer + "[" + i + "].id", "is " + id + " again; an id is that of one item");
      }
    }
  }

  private void record(String path, JsonNode record, Shape<?> shape) {
    if (shape.isMarked() && record.path("begin").isInt() && record.path("end").isInt()) {
      span(path, record.get("begin").intValue(), record.get("end").intValue(), record.path("text"));
    }
    for (Field<?, ?> key : shape.keys()) {
      String place = path.isEmpty() ? key.name() : path + "." + key.name();
      value(place, record.path(key.name()), key.type());
    }
  }

  private void value(String place, JsonNode value, Type<?> type) {
    if (type instanceof Type.Struct<?> struct) {
      record(place, value, struct.shape());
    } else if (type instanceof Type.Open) {
      open(place, value);
    } else if (type instanceof Type.Reference reference) {
      reference(place, reference.list(), value);
    } else if (type instanceof Type.Row<?> row && value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        value(place + "[" + i + "]", value.get(i), row.each());
      }
    }
  }

  /** Objects with begin, end and text are spans, wherever they stand. */
  private void open(String place, JsonNode value) {
    if (ExtensionJson.isSpan(value)) {
      span(place, value.get("begin").intValue(), value.get("end").intValue(), value.get("text"));
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      open(place + "." + field.getKey(), field.getValue());
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      open(place + "[" + i + "]", value.get(i));
    }
  }

  private void reference(String place, String list, JsonNode value) {
    if (value.isTextual() && !ids.getOrDefault(list, Set.of()).contains(value.textValue())) {
      add(place, "is " + value.textValue() + ", which no item has as its id");
    }
  }

  private void span(String path, int written, int writtenEnd, JsonNode words) {
    int begin = unit.toUtf16(written);
    int end = unit.toUtf16(writtenEnd);
    if (begin < 0 || end < 0) {
      add(path, unit.problem(begin < 0 ? written : writtenEnd));
    } else if (end <= begin) {
      add(path, "the span is empty or backward, expected end behind begin");
    } else if (!text.substring(begin, end).equals(words.textValue())) {
      add(
          path,
          "text is \"" + words.textValue() + "\", expected \"" + text.substring(begin, end) + "\"");
    }
  }

  private void add(String place, String message) {
    breaches.add(new Breach(place, message));
  }
}
