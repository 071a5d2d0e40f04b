package org.attestnlp.gold.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.attestnlp.json.JsonFault;

/** Reads a baseline and names the place of what cannot be right. */
final class BaselineReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String file;

  BaselineReader(String file) {
    this.file = file;
  }

  Baseline read(String json) {
    JsonNode root = tree(json);
    JsonNode schema = root.path("schema");
    if (!schema.isTextual() || !schema.textValue().equals(Baseline.SCHEMA)) {
      throw wrong(
          "schema is "
              + (schema.isMissingNode() ? "missing" : schema)
              + ", expected "
              + Baseline.SCHEMA);
    }
    return new Baseline(map(root.path("engines"), "engines", this::engine));
  }

  private JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new InvalidGoldException(file + ": not JSON: " + JsonFault.message(e), e);
    }
  }

  private Baseline.Engine engine(JsonNode node, String place) {
    if (!node.isObject()) {
      throw wrong(place + " is " + node + ", expected an object");
    }
    return new Baseline.Engine(
        strings(node.path("right"), place + ".right"),
        map(node.path("floors"), place + ".floors", this::number),
        map(node.path("lowered"), place + ".lowered", this::string),
        map(node.path("changed"), place + ".changed", this::strings));
  }

  private <T> SortedMap<String, T> map(
      JsonNode node, String place, BiFunction<JsonNode, String, T> read) {
    SortedMap<String, T> map = new TreeMap<>();
    if (node.isMissingNode()) {
      return map;
    }
    if (!node.isObject()) {
      throw wrong(place + " is " + node + ", expected an object");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      map.put(entry.getKey(), read.apply(entry.getValue(), place + "[" + entry.getKey() + "]"));
    }
    return map;
  }

  private SortedSet<String> strings(JsonNode node, String place) {
    SortedSet<String> strings = new TreeSet<>();
    if (!node.isMissingNode() && !node.isArray()) {
      throw wrong(place + " is " + node + ", expected a list of strings");
    }
    for (int i = 0; i < node.size(); i++) {
      strings.add(string(node.get(i), place + "[" + i + "]"));
    }
    return strings;
  }

  private String string(JsonNode node, String place) {
    if (!node.isTextual()) {
      throw wrong(place + " is " + node + ", expected a string");
    }
    return node.textValue();
  }

  private BigDecimal number(JsonNode node, String place) {
    if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= 1)) {
      throw wrong(place + " is " + node + ", expected a number from 0 to 1");
    }
    return Baseline.floor(node.doubleValue());
  }

  private InvalidGoldException wrong(String message) {
    return new InvalidGoldException(file + ": " + message);
  }
}
