package org.attestnlp.gold.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Span;

/** Reads the marks of the items of a file that is valid attest/1 and refuses misspelt ones. */
final class MarksReader {

  private final String file;
  private final String text;
  private final OffsetUnit unit;
  private final Map<String, Marks> marks = new HashMap<>();

  MarksReader(String file, String text, Offsets offsets) {
    this.file = file;
    this.text = text;
    this.unit = OffsetUnit.of(text, offsets);
  }

  Map<String, Marks> read(JsonNode root) {
    for (GoldLayer layer : GoldLayer.values()) {
      JsonNode items = root.path(layer.label());
      for (int i = 0; i < items.size(); i++) {
        item(layer, items.get(i), layer.label() + "[" + i + "]");
      }
    }
    return marks;
  }

  private void item(GoldLayer layer, JsonNode item, String place) {
    String id = item.path("id").asText();
    if (marks.containsKey(id)) {
      throw wrong(place + ".id", "is " + id + ", which another item has; expected one of its own");
    }
    known(item, GoldKeys.of(layer), place);
    marks.put(id, marks(item, place));
    JsonNode mentions = item.path("mentions");
    for (int i = 0; layer == GoldLayer.ENTITIES && i < mentions.size(); i++) {
      mention(id, mentions.get(i), place + ".mentions[" + i + "]");
    }
    if (layer == GoldLayer.QUOTES) {
      quoted(item, place);
    }
  }

  private void mention(String entity, JsonNode mention, String place) {
    known(mention, GoldKeys.ofMention(), place);
    Marks own = marks(mention, place);
    if (!own.equals(Marks.NONE)) {
      marks.put(GoldArticle.mention(entity, span(mention, place)), own);
    }
  }

  /** The parts inside quotation marks are parts of the quote. */
  private void quoted(JsonNode quote, String place) {
    Span whole = span(quote, place);
    for (int i = 0; i < quote.path("quoted").size(); i++) {
      String part = place + ".quoted[" + i + "]";
      Span span = span(quote.path("quoted").get(i), part);
      if (!whole.covers(span)) {
        throw wrong(part, "“" + span.text() + "” is not inside the quote “" + whole.text() + "”");
      }
    }
  }

  void known(JsonNode node, Set<String> keys, String place) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!keys.contains(entry.getKey())) {
        throw wrong(
            place + "." + entry.getKey(),
            "unknown; expected one of " + String.join(", ", new TreeSet<>(keys)));
      }
    }
  }

  private Marks marks(JsonNode item, String place) {
    boolean optional = truth(item, "optional", place);
    boolean forbidden = truth(item, "forbidden", place);
    List<Span> alternatives = new ArrayList<>();
    JsonNode given = item.path("alternatives");
    if (!given.isMissingNode() && !given.isArray()) {
      throw wrong(place + ".alternatives", "expected a list of spans");
    }
    for (int i = 0; i < given.size(); i++) {
      alternatives.add(span(given.get(i), place + ".alternatives[" + i + "]"));
    }
    try {
      return new Marks(optional, forbidden, alternatives);
    } catch (IllegalArgumentException e) {
      throw wrong(place, String.valueOf(e.getMessage()));
    }
  }

  private boolean truth(JsonNode item, String name, String place) {
    JsonNode value = item.path(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw wrong(place + "." + name, "expected true or false");
    }
    return value.asBoolean(false);
  }

  private Span span(JsonNode node, String place) {
    int begin = offset(node, "begin", place);
    int end = offset(node, "end", place);
    if (end <= begin) {
      throw wrong(place, "is empty or backward, expected end behind begin");
    }
    String words = node.path("text").asText();
    if (!text.substring(begin, end).equals(words)) {
      throw wrong(
          place + ".text",
          "is “" + words + "”, the article has “" + text.substring(begin, end) + "”");
    }
    return new Span(begin, end, words);
  }

  private int offset(JsonNode node, String name, String place) {
    JsonNode given = node.path(name);
    if (!given.isIntegralNumber() || !given.canConvertToInt()) {
      throw wrong(
          place + "." + name,
          (given.isMissingNode() ? "missing" : "is " + given) + ", expected a whole number");
    }
    int utf16 = unit.toUtf16(given.intValue());
    if (utf16 < 0) {
      throw wrong(place + "." + name, unit.problem(given.intValue()));
    }
    return utf16;
  }

  private InvalidGoldException wrong(String place, String message) {
    return new InvalidGoldException(file + ": " + place + ": " + message);
  }
}
