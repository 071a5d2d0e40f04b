package org.attestnlp.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD with the words of schema.org; nothing if none. */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // line breaks in articleBody
          .build();
  private static final int DEEPEST = 6;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = article(parsed(script.data()), DEEPEST);
      if (!found.isMissingNode()) {
        return new JsonLd(found);
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance(); // a page may be wrong
    }
  }

  /** The first node whose type is an article, at any depth that pages use. */
  private static JsonNode article(JsonNode node, int deepest) {
    if (isArticle(node)) {
      return node;
    }
    if (deepest > 0) {
      for (JsonNode child : node) {
        JsonNode found = article(child, deepest - 1);
        if (!found.isMissingNode()) {
          return found;
        }
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one.asText())) {
          return true;
        }
      }
    }
    return isArticle(type.asText());
  }

  /** NewsArticle, ReportageNewsArticle, BlogPosting, Article. */
  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting");
  }

  /** A property that is a text; empty if there is none. */
  String text(String property) {
    JsonNode value = article.path(property);
    return value.isTextual() ? value.asText() : "";
  }

  /** The names of persons: a text, an object with a name, or several of them. */
  List<String> names(String property) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(property);
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      JsonNode name = one.isTextual() ? one : one.path("name");
      if (name.isTextual()) {
        names.add(name.asText());
      } else if (name.isArray()) {
        name.forEach(each -> names.add(each.asText()));
      }
    }
    return names;
  }
}
