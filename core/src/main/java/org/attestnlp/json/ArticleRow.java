package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a row of a JSONL file gives it, {@code {"id","text","date"?}}.
 *
 * @param id its id, a text or a whole number; null if the row has none
 * @param text its text, null if there is a problem
 * @param date its date, null if the row has none
 * @param others what else was asked for, each as it would be written in a table
 * @param problem what is wrong with the row and what would be right, null if nothing is
 */
public record ArticleRow(
    @Nullable String id,
    @Nullable String text,
    @Nullable LocalDate date,
    Map<String, String> others,
    @Nullable String problem) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * The names of the fields.
   *
   * @param id holds the id
   * @param text holds the text
   * @param date holds the date
   * @param others more fields that are wanted
   */
  public record Fields(String id, String text, String date, List<String> others) {

    /** Copies the list. */
    public Fields {
      others = List.copyOf(others);
    }

    /** {@code {"id","text","date"?}}. */
    public Fields(String id, String text) {
      this(id, text, "date", List.of());
    }

    /** What a row looks like, for a message. */
    @Override
    public String toString() {
      return "{\"" + id + "\", \"" + text + "\"}";
    }
  }

  /** Copies the map. */
  public ArticleRow {
    others = Map.copyOf(others);
  }

  /** Reads a row; never throws for what stands in it. */
  public static ArticleRow read(String row, Fields fields) {
    try {
      JsonNode node = MAPPER.readTree(row);
      return node.isObject() ? of(node, fields) : broken(null, "expected an object " + fields);
    } catch (JsonProcessingException e) {
      return broken(null, "not JSON: " + JsonFault.rowMessage(e));
    }
  }

  private static ArticleRow of(JsonNode row, Fields fields) {
    JsonNode given = row.path(fields.id());
    String id = given.isTextual() || given.isIntegralNumber() ? given.asText() : null;
    JsonNode text = row.path(fields.text());
    if (!text.isTextual()) {
      String found = text.isMissingNode() ? "is missing" : "is not a string";
      return broken(id, "\"" + fields.text() + "\" " + found + "; expected " + fields);
    }
    JsonNode date = row.path(fields.date());
    try {
      boolean dated = !date.isMissingNode() && !date.isNull();
      LocalDate day = dated ? PublicationDate.parse(date.asText()) : null;
      return new ArticleRow(id, text.textValue(), day, others(row, fields), null);
    } catch (DateTimeException e) {
      return broken(id, "\"" + fields.date() + "\" is " + date + "; expected YYYY-MM-DD");
    }
  }

  private static Map<String, String> others(JsonNode row, Fields fields) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String name : fields.others()) {
      JsonNode value = row.path(name);
      if (!value.isMissingNode() && !value.isNull()) {
        others.put(name, value.isValueNode() ? value.asText() : value.toString());
      }
    }
    return others;
  }

  private static ArticleRow broken(@Nullable String id, String problem) {
    return new ArticleRow(id, null, null, Map.of(), problem);
  }
}
