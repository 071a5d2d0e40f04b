package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attestnlp.json.PrettyJson;

/** Spans of a file as JSON, in the unit of that file. */
final class FileSpans {

  /** A span in the unit of the file. */
  record Place(int begin, int end) {

    static Place of(JsonNode span) {
      return new Place(span.path("begin").asInt(), span.path("end").asInt());
    }
  }

  private final String text;
  private final CodePoints points;
  private final boolean inCodePoints;

  FileSpans(String text, CodePoints points, boolean inCodePoints) {
    this.text = text;
    this.points = points;
    this.inCodePoints = inCodePoints;
  }

  Place place(BratBound bound) {
    return new Place(own(bound.begin), own(bound.end));
  }

  static ObjectNode blank() {
    return PrettyJson.read("{\"begin\":0,\"end\":0,\"text\":\"\"}");
  }

  ObjectNode placed(ObjectNode item, BratBound bound) {
    return item.put("begin", own(bound.begin))
        .put("end", own(bound.end))
        .put("text", text.substring(bound.begin, bound.end));
  }

  /** Cuts spans off where they leave the item, and drops those outside it. */
  void clip(JsonNode spans, ObjectNode item) {
    if (!(spans instanceof ArrayNode array)) {
      return;
    }
    Place whole = Place.of(item);
    for (int i = array.size() - 1; i >= 0; i--) {
      Place part = Place.of(array.get(i));
      int begin = Math.max(part.begin, whole.begin);
      int end = Math.min(part.end, whole.end);
      if (begin >= end) {
        array.remove(i);
      } else if (array.get(i) instanceof ObjectNode span
          && (begin != part.begin || end != part.end)) {
        span.put("begin", begin).put("end", end);
        span.put("text", text.substring(utf16(begin), utf16(end)));
      }
    }
  }

  /** The offset in the unit of the file. */
  private int own(int utf16) {
    return inCodePoints ? points.of(utf16) : utf16;
  }

  private int utf16(int own) {
    return inCodePoints ? points.toUtf16(own) : own;
  }
}
