package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place in a JSON tree that knows its path, so that every complaint can name it. */
record Place(String path, JsonNode node) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static Place root(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw new InvalidArticleException("not an attest/1 object but " + node.getNodeType());
      }
      return new Place("", node);
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e);
    }
  }

  Place get(String name) {
    Place child = find(name);
    if (child == null) {
      throw new InvalidArticleException(within(name) + ": missing");
    }
    return child;
  }

  /** Null if there is nothing of this name. */
  @Nullable Place find(String name) {
    if (!node.isObject()) {
      throw wrong("expected an object");
    }
    JsonNode child = node.get(name);
    return child == null ? null : new Place(within(name), child);
  }

  private String within(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  String string() {
    if (!node.isTextual()) {
      throw wrong("expected a string");
    }
    return node.textValue();
  }

  int integer() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw wrong("expected a whole number");
    }
    return node.intValue();
  }

  BigDecimal number() {
    if (!node.isNumber() || Math.abs((long) node.decimalValue().scale()) > 400) {
      throw wrong("expected a plain number");
    }
    return node.decimalValue();
  }

  boolean truth() {
    if (!node.isBoolean()) {
      throw wrong("expected true or false");
    }
    return node.booleanValue();
  }

  <E extends Enum<E>> E word(Class<E> type) {
    String word = string();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "is "
                        + word
                        + ", expected one of "
                        + Arrays.toString(type.getEnumConstants())));
  }

  <T> List<T> list(Function<Place, T> reader) {
    List<T> items = new ArrayList<>();
    each(field -> items.add(reader.apply(field)));
    return items;
  }

  void each(Consumer<Place> visitor) {
    if (!node.isArray()) {
      throw wrong("expected a list");
    }
    for (int i = 0; i < node.size(); i++) {
      visitor.accept(new Place(path + "[" + i + "]", node.get(i)));
    }
  }

  /** Runs a constructor that checks its components and names this place if it complains. */
  <T> T checked(Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (IllegalArgumentException e) {
      throw new InvalidArticleException(path + ": " + e.getMessage(), e);
    }
  }

  InvalidArticleException wrong(String message) {
    return new InvalidArticleException((path.isEmpty() ? "the object" : path) + ": " + message);
  }
}
