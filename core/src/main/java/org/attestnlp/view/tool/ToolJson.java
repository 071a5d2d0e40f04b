package org.attestnlp.view.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.view.FormatException;

/** What the JSON files of tools have in common. */
final class ToolJson {

  /**
   * The field in which the article itself travels, as text: tools reorder the fields of objects.
   */
  static final String ARTICLE = "attest";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private ToolJson() {}

  /** The value that a text writes; missing if it writes none. */
  static JsonNode tree(String content) {
    try {
      return MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** The value that a text writes. */
  static JsonNode tree(String place, String content) {
    try {
      return MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      throw new FormatException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** A mark at places of the tool. */
  static Mark mark(
      String place, String id, String label, JsonNode begin, JsonNode end, OffsetUnit unit) {
    return mark(place, id, label, offset(place, begin, unit), offset(place, end, unit));
  }

  private static Mark mark(String place, String id, String label, int begin, int end) {
    if (end <= begin) {
      throw new FormatException(place + ": “" + label + "” is empty or backward");
    }
    return new Mark(id, label, begin, end, Map.of());
  }

  private static int offset(String place, JsonNode given, OffsetUnit unit) {
    int offset = given.canConvertToInt() && given.isIntegralNumber() ? given.intValue() : -1;
    int utf16 = offset < 0 ? -1 : unit.toUtf16(offset);
    if (utf16 < 0) {
      throw new FormatException(
          place
              + ": "
              + (given.isMissingNode() ? "no offset" : given + " is no offset of the text"));
    }
    return utf16;
  }

  /** The article that travelled, corrected; a new one where none did. */
  static String corrected(
      String place, JsonNode article, JsonNode id, Markup now, Correction.Reach reach) {
    try {
      if (article.isTextual()) {
        return Correction.of(article.textValue(), now, reach);
      }
      String name = id.isValueNode() && !id.asText().isEmpty() ? id.asText() : "article";
      return Correction.fresh(name, now, reach);
    } catch (FormatException e) {
      throw new FormatException(place + ": " + e.getMessage(), e);
    }
  }

  /** What made a result, for the tools that ask. */
  static String producer(ObjectNode article) {
    JsonNode producer = article.path(ArticleFields.PRODUCER.name());
    return producer.path("name").asText() + " " + producer.path("version").asText();
  }
}
