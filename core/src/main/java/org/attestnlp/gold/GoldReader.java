package org.attestnlp.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Span;

/**
 * Reads a gold file: an {@code attest/1} object that may carry
 *
 * <pre>{@code
 * "gold": {"complete": ["entities", "quotes", "claims"], "annotator": "AQ", "note": "..."}
 * }</pre>
 *
 * and, on an entity, quote or claim, {@code "optional": true}, {@code "forbidden": true} and {@code
 * "alternatives": [{"begin", "end", "text"}]}.
 */
public final class GoldReader {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final String file;
  private final String text;
  private final boolean codePoints;
  private final Map<String, Marks> marks = new HashMap<>();

  private GoldReader(String file, String text, boolean codePoints) {
    this.file = file;
    this.text = text;
    this.codePoints = codePoints;
  }

  /**
   * Reads and checks: offsets inside the text and equal to it, labels and layers known, ids
   * resolvable.
   *
   * @param file its name, for messages
   * @param json what is in it
   * @throws InvalidGoldException naming the file, the item and what would be right
   */
  public static GoldArticle read(String file, String json) {
    AnnotatedArticle article;
    JsonNode root;
    try {
      article = ArticleJson.read(json);
      root = MAPPER.readTree(json);
    } catch (InvalidArticleException | JsonProcessingException e) {
      throw new InvalidGoldException(file + ": " + e.getMessage(), e);
    }
    boolean codePoints = root.path("offsets").asText().equals("CODE_POINT");
    return new GoldReader(file, article.text(), codePoints).gold(article, root);
  }

  private GoldArticle gold(AnnotatedArticle article, JsonNode root) {
    for (GoldLayer layer : GoldLayer.values()) {
      JsonNode items = root.path(layer.label());
      for (int i = 0; i < items.size(); i++) {
        item(items.get(i), layer.label() + "[" + i + "]");
      }
    }
    JsonNode header = root.path("gold");
    if (!header.isMissingNode() && !header.isObject()) {
      throw wrong("gold", "expected an object {\"complete\", \"annotator\", \"note\"}");
    }
    return new GoldArticle(
        file,
        article,
        complete(header.path("complete")),
        header.path("annotator").asText(""),
        header.path("note").asText(""),
        marks);
  }

  private Set<GoldLayer> complete(JsonNode layers) {
    if (layers.isMissingNode()) {
      return EnumSet.allOf(GoldLayer.class);
    }
    if (!layers.isArray()) {
      throw wrong("gold.complete", "expected a list of layers");
    }
    Set<GoldLayer> complete = EnumSet.noneOf(GoldLayer.class);
    for (JsonNode layer : layers) {
      complete.add(
          Arrays.stream(GoldLayer.values())
              .filter(known -> known.label().equals(layer.asText()))
              .findFirst()
              .orElseThrow(
                  () ->
                      wrong(
                          "gold.complete",
                          "is " + layer + ", expected \"entities\", \"quotes\" or \"claims\"")));
    }
    return complete;
  }

  private void item(JsonNode item, String place) {
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
    String id = item.path("id").asText();
    if (marks.containsKey(id)) {
      throw wrong(place + ".id", "is " + id + ", which another item has; expected one of its own");
    }
    try {
      marks.put(id, new Marks(optional, forbidden, alternatives));
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
    int begin = offset(node.path("begin").asInt(-1));
    int end = offset(node.path("end").asInt(-1));
    if (begin < 0 || end <= begin || end > text.length()) {
      throw wrong(place, "is not inside the text of " + text.length() + " characters, or is empty");
    }
    String words = node.path("text").asText();
    if (!text.substring(begin, end).equals(words)) {
      throw wrong(
          place + ".text",
          "is “" + words + "”, the article has “" + text.substring(begin, end) + "”");
    }
    return new Span(begin, end, words);
  }

  private int offset(int given) {
    if (!codePoints || given < 0 || given > text.codePointCount(0, text.length())) {
      return given;
    }
    return text.offsetByCodePoints(0, given);
  }

  private InvalidGoldException wrong(String place, String message) {
    return new InvalidGoldException(file + ": " + place + ": " + message);
  }
}
