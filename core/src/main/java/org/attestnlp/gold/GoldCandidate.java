package org.attestnlp.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Span;

/**
 * A result written as gold that a person may put in the place of the gold after looking at it. It
 * keeps the header and the marks of the items that the result has too; what the result has not, as
 * a trap that did not fire, is not in it.
 */
public final class GoldCandidate {

  private GoldCandidate() {}

  /** The result as indented gold with a line break at the end. */
  public static String write(Comparison comparison) {
    GoldArticle gold = comparison.gold();
    ObjectNode root = PrettyJson.read(ArticleJson.write(comparison.found()));
    Map<Object, Marks> marks = new HashMap<>();
    gold.article().entities().forEach(entity -> marks.put(entity.name(), gold.marks(entity.id())));
    mark(root.path("entities"), marks, entity -> entity.path("name").textValue());
    marks.clear();
    gold.article().quotes().forEach(quote -> marks.put(quote.span(), gold.marks(quote.id())));
    mark(root.path("quotes"), marks, GoldCandidate::span);
    marks.clear();
    gold.article().claims().forEach(claim -> marks.put(claim.span(), gold.marks(claim.id())));
    mark(root.path("claims"), marks, GoldCandidate::span);
    header(root.putObject("gold"), gold);
    return PrettyJson.write(root) + "\n";
  }

  private static void mark(
      JsonNode items, Map<Object, Marks> marks, Function<JsonNode, Object> key) {
    for (JsonNode item : items) {
      Marks found = marks.get(key.apply(item));
      if (found != null) {
        mark((ObjectNode) item, found);
      }
    }
  }

  private static void mark(ObjectNode item, Marks marks) {
    if (marks.optional()) {
      item.put("optional", true);
    }
    if (marks.forbidden()) {
      item.put("forbidden", true);
    }
    if (!marks.alternatives().isEmpty()) {
      ArrayNode alternatives = item.putArray("alternatives");
      for (Span span : marks.alternatives()) {
        ObjectNode alternative = alternatives.addObject();
        alternative.put("begin", span.begin()).put("end", span.end()).put("text", span.text());
      }
    }
  }

  private static Span span(JsonNode item) {
    return new Span(
        item.path("begin").intValue(), item.path("end").intValue(), item.path("text").textValue());
  }

  private static void header(ObjectNode header, GoldArticle gold) {
    ArrayNode complete = header.putArray("complete");
    for (GoldLayer layer : GoldLayer.values()) {
      if (gold.complete().contains(layer)) {
        complete.add(layer.label());
      }
    }
    if (!gold.annotator().isEmpty()) {
      header.put("annotator", gold.annotator());
    }
    if (!gold.note().isEmpty()) {
      header.put("note", gold.note());
    }
  }
}
