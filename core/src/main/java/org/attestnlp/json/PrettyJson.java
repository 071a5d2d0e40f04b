package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON as {@code JSON.stringify(value, null, 2)} writes it, so that a file edited in a browser and
 * one written here differ in nothing but what was edited. Numbers keep their digits, fields their
 * order.
 */
public final class PrettyJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private PrettyJson() {}

  /**
   * Reads an object.
   *
   * @throws InvalidArticleException if it is not JSON, or no object
   */
  public static ObjectNode read(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw new InvalidArticleException("expected a JSON object");
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e);
    }
  }

  /**
   * Indented, without a line break at the end.
   *
   * @throws InvalidArticleException if it has a number of more than ten thousand digits
   */
  public static String write(JsonNode node) {
    return write(MAPPER.writer(printer()), node);
  }

  /**
   * In one line.
   *
   * @throws InvalidArticleException if it has a number of more than ten thousand digits
   */
  public static String compact(JsonNode node) {
    return write(MAPPER.writer(), node);
  }

  private static String write(ObjectWriter writer, JsonNode node) {
    try {
      return LoneSurrogates.escape(writer.writeValueAsString(node));
    } catch (JsonProcessingException e) { // 1e999999999, which nothing of ours reads
      throw new InvalidArticleException("has a number too long to be written in digits", e);
    }
  }

  static PrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
