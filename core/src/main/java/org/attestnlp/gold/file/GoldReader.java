package org.attestnlp.gold.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;

/**
 * Reads a gold file: an {@code attest/1} object that may carry
 *
 * <pre>{@code
 * "gold": {"complete": ["entities", "quotes", "claims"], "annotator": "AQ", "note": "..."}
 * }</pre>
 *
 * and, on an entity, mention, quote or claim, {@code "optional": true}, {@code "forbidden": true}
 * and {@code "alternatives": [{"begin", "end", "text"}]}. Marks on an entity hold for all its
 * mentions that have none of their own.
 */
public final class GoldReader {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final String file;

  private GoldReader(String file) {
    this.file = file;
  }

  /**
   * Reads and checks: offsets inside the text and equal to it, labels, layers and keys known, ids
   * resolvable.
   *
   * @param file its name, for messages
   * @param json what is in it
   * @throws InvalidGoldException naming the file, the item and what would be right
   */
  public static GoldArticle read(String file, String json) {
    return new GoldReader(file).read(json);
  }

  private GoldArticle read(String json) {
    AnnotatedArticle article;
    JsonNode root;
    try {
      article = ArticleJson.read(json);
      root = MAPPER.readTree(json);
    } catch (InvalidArticleException | JsonProcessingException e) {
      throw new InvalidGoldException(file + ": " + e.getMessage(), e);
    }
    Offsets offsets = Offsets.valueOf(root.path("offsets").asText());
    MarksReader marks = new MarksReader(file, article.text(), offsets);
    JsonNode header = root.path("gold");
    if (!header.isMissingNode() && !header.isObject()) {
      throw wrong("gold", "expected an object {\"complete\", \"annotator\", \"note\"}");
    }
    marks.known(header, GoldKeys.HEADER, "gold");
    return new GoldArticle(
        file,
        article,
        complete(header.path("complete")),
        string(header, "annotator"),
        string(header, "note"),
        marks.read(root),
        !root.has("events"));
  }

  /** The id that a file gives itself, for a file that is no valid gold; empty if it gives none. */
  static String idOf(String json) {
    return tree(json).path("id").asText("");
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private String string(JsonNode header, String name) {
    JsonNode value = header.path(name);
    if (!value.isMissingNode() && !value.isTextual()) {
      throw wrong("gold." + name, "is " + value + ", expected a string");
    }
    return value.asText("");
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

  private InvalidGoldException wrong(String place, String message) {
    return new InvalidGoldException(file + ": " + place + ": " + message);
  }
}
