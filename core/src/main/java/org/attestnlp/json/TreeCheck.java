package org.attestnlp.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.check.Breach;
import org.attestnlp.model.Offsets;
import org.jspecify.annotations.Nullable;

/**
 * Checks spans and ids of an object as it was written, all of them: the reader stops at the first
 * that is wrong.
 */
final class TreeCheck {

  /** The layers whose items have ids. */
  private static final List<String> LAYERS = List.of("entities", "quotes", "claims");

  /** Which layer the id in a field is of. */
  private static final Map<String, String> REFERENCES =
      Map.of(
          "entity", "entities",
          "continues", "quotes",
          "quote", "quotes",
          "claim", "claims");

  private final String text;
  private final OffsetUnit unit;
  private final Map<String, Set<String>> ids;
  private final List<Breach> breaches = new ArrayList<>();

  private TreeCheck(String text, Offsets offsets, Map<String, Set<String>> ids) {
    this.text = text;
    this.unit = OffsetUnit.of(text, offsets);
    this.ids = ids;
  }

  /** What is wrong with the spans and ids below a root that has text and offsets. */
  static List<Breach> of(Place root) {
    String text = root.get("text").string();
    Offsets offsets = root.get("offsets").word(Offsets.class);
    TreeCheck check =
        new TreeCheck(
            text,
            offsets,
            Map.of(
                "entities", new HashSet<>(),
                "quotes", new HashSet<>(),
                "claims", new HashSet<>()));
    LAYERS.forEach(layer -> check.gather(layer, root.node().path(layer)));
    check.walk("", root.node());
    return List.copyOf(check.breaches);
  }

  private void gather(String layer, JsonNode items) {
    Set<String> known = ids.getOrDefault(layer, new HashSet<>());
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i).path("id").asText();
      if (!known.add(id)) {
        add(layer + "[" + i + "].id", "is " + id + " again; an id is that of one item");
      }
    }
  }

  private void walk(String path, JsonNode node) {
    if (node.path("begin").isInt() && node.path("end").isInt() && node.path("text").isTextual()) {
      span(path, node.get("begin").intValue(), node.get("end").intValue(), node.get("text"));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String place = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      reference(place, REFERENCES.get(field.getKey()), field.getValue());
      walk(place, field.getValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(path + "[" + i + "]", node.get(i));
    }
  }

  private void reference(String place, @Nullable String layer, JsonNode value) {
    if (layer != null
        && value.isTextual()
        && !ids.getOrDefault(layer, Set.of()).contains(value.textValue())) {
      add(place, "is " + value.textValue() + ", which no item has as its id");
    }
  }

  private void span(String path, int written, int writtenEnd, JsonNode words) {
    int begin = unit.toUtf16(written);
    int end = unit.toUtf16(writtenEnd);
    if (begin < 0 || end <= begin || end > text.length()) {
      add(
          path,
          "begin and end " + written + ", " + writtenEnd + " are not inside the text, or backward");
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
