package org.attestnlp.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.json.ArticleJson;

/** The keys that the parts of a gold file may have: those of attest/1 and the marks. */
final class GoldKeys {

  static final Set<String> HEADER = Set.of("complete", "annotator", "note");

  private static final List<String> MARKS = List.of("optional", "forbidden", "alternatives");
  private static final JsonNode DEFINITIONS = definitions();

  private GoldKeys() {}

  /** The keys of an item of a layer. */
  static Set<String> of(GoldLayer layer) {
    return switch (layer) {
      case ENTITIES -> marked("entity");
      case QUOTES -> marked("quote");
      case CLAIMS -> marked("claim");
    };
  }

  /** The keys of a mention. */
  static Set<String> ofMention() {
    return marked("mention");
  }

  private static Set<String> marked(String definition) {
    Set<String> keys = new TreeSet<>(MARKS);
    DEFINITIONS.path(definition).path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode definitions() {
    try {
      return new JsonMapper().readTree(ArticleJson.schema()).path("$defs");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema in the jar of attest-core is not JSON", e);
    }
  }
}
