package org.attestnlp.uima;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.attestnlp.view.FormatException;

/**
 * Sees that a file has the shape of a CAS before UIMA reads it: its reader waits for ends that
 * never come where a list stands for an object, or the file breaks off.
 */
final class CasJsonShape {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private CasJsonShape() {}

  /**
   * Checks a file.
   *
   * @throws FormatException saying what stands where something else would be right
   */
  static void check(String content) {
    JsonNode root;
    try {
      root = MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      throw new FormatException("not JSON: " + e.getOriginalMessage(), e);
    }
    object(root, "the file");
    for (Map.Entry<String, JsonNode> part : root.properties()) {
      switch (part.getKey()) {
        case "%HEADER", "%FLAGS" -> flat(part.getValue(), part.getKey());
        case "%TYPES" -> types(part.getValue());
        case "%FEATURE_STRUCTURES" -> structures(part.getValue());
        case "%VIEWS" -> views(part.getValue());
        default -> throw wrong(part.getKey(), "is no part of a CAS");
      }
    }
  }

  /** Types with features: an object in an object. */
  private static void types(JsonNode types) {
    object(types, "%TYPES");
    for (Map.Entry<String, JsonNode> type : types.properties()) {
      object(type.getValue(), type.getKey());
      for (Map.Entry<String, JsonNode> feature : type.getValue().properties()) {
        if (feature.getKey().startsWith("%")) {
          scalar(feature.getValue(), type.getKey() + "." + feature.getKey());
        } else {
          flat(feature.getValue(), type.getKey() + "." + feature.getKey());
        }
      }
    }
  }

  private static void structures(JsonNode structures) {
    if (!structures.isArray()) {
      throw wrong("%FEATURE_STRUCTURES", "is no list");
    }
    for (JsonNode structure : structures) {
      object(structure, "a feature structure");
      if (!structure.path("%TYPE").isTextual() || !structure.path("%ID").isInt()) {
        throw wrong("a feature structure", "has no %ID or no %TYPE");
      }
      lists(structure, "a feature structure");
    }
  }

  private static void views(JsonNode views) {
    object(views, "%VIEWS");
    for (Map.Entry<String, JsonNode> view : views.properties()) {
      object(view.getValue(), view.getKey());
      lists(view.getValue(), view.getKey());
    }
  }

  /** Values, or lists of values. */
  private static void lists(JsonNode node, String name) {
    for (JsonNode value : node) {
      if (value.isArray()) {
        value.forEach(each -> scalar(each, name));
      } else {
        scalar(value, name);
      }
    }
  }

  private static void flat(JsonNode node, String name) {
    object(node, name);
    node.forEach(value -> scalar(value, name));
  }

  private static void scalar(JsonNode node, String name) {
    if (node.isContainerNode()) {
      throw wrong(name, "has a list or an object where a value is expected");
    }
  }

  private static void object(JsonNode node, String name) {
    if (!node.isObject()) {
      throw wrong(name, "is no object");
    }
  }

  private static FormatException wrong(String place, String message) {
    return new FormatException(place + " " + message);
  }
}
