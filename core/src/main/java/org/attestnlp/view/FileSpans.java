package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;

/** Spans of a file as JSON, in the unit of that file. */
final class FileSpans {

  /** A span in the unit of the file. */
  record Place(int begin, int end) {

    static Place of(JsonNode span) {
      return new Place(span.path("begin").asInt(), span.path("end").asInt());
    }
  }

  private final String text;
  private final OffsetUnit unit;

  FileSpans(String text, Offsets offsets) {
    this.text = text;
    this.unit = OffsetUnit.of(text, offsets);
  }

  Place place(BratBound bound) {
    return new Place(unit.fromUtf16(bound.begin), unit.fromUtf16(bound.end));
  }

  static ObjectNode blank() {
    return PrettyJson.read("{\"begin\":0,\"end\":0,\"text\":\"\"}");
  }

  ObjectNode placed(ObjectNode item, BratBound bound) {
    return item.put("begin", unit.fromUtf16(bound.begin))
        .put("end", unit.fromUtf16(bound.end))
        .put("text", text.substring(bound.begin, bound.end));
  }

  /** Cuts spans off where they leave the item, and drops those outside it. */
  void clip(JsonNode spans, ObjectNode item) {
    if (!(spans instanceof ArrayNode array)) {
      return;
    }
    Place whole = Place.of(item);
    List<JsonNode> kept = new ArrayList<>();
    for (JsonNode each : array) {
      Place part = Place.of(each);
      int begin = Math.max(part.begin, whole.begin);
      int end = Math.min(part.end, whole.end);
      if (begin < end) {
        kept.add(each);
        if (each instanceof ObjectNode span && (begin != part.begin || end != part.end)) {
          span.put("begin", begin).put("end", end).put("text", words(begin, end));
        }
      }
    }
    array.removeAll();
    array.addAll(kept);
  }

  /** The words of a place; none if it parts a character, which whoever checks the file will say. */
  private String words(int begin, int end) {
    int from = unit.toUtf16(begin);
    int to = unit.toUtf16(end);
    return from < 0 || to < 0 ? "" : text.substring(from, to);
  }
}
