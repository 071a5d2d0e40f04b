package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.FormatException;

/**
 * Rows of spans, an object a line, as prodigy, doccano and displaCy read them: prodigy takes {@code
 * text} and {@code spans}, doccano {@code text}, {@code entities} and {@code relations}, displaCy
 * {@code text}, {@code ents} and {@code title}. Offsets are code points, as Python counts.
 */
final class SpanRows implements ToolFormat {

  private static final String SPANS = "spans";
  private static final String ENTITIES = "entities";
  private static final String RELATIONS = "relations";
  private static final String DISPLACY = "ents";

  @Override
  public String name() {
    return "spans";
  }

  @Override
  public String extension() {
    return ".spans.jsonl";
  }

  @Override
  public Map<String, String> companions() {
    return Map.of();
  }

  @Override
  public String write(String json) {
    Markup markup = Markup.of(json).items();
    ObjectNode article = PrettyJson.read(json);
    OffsetUnit points = OffsetUnit.of(markup.text(), Offsets.CODE_POINT);
    String id = article.path("id").asText();
    ObjectNode row = JsonNodeFactory.instance.objectNode().put("text", markup.text());
    row.putObject("meta").put("id", id);
    ArrayNode spans = row.putArray(SPANS);
    ArrayNode entities = row.putArray(ENTITIES);
    Map<String, Integer> numberOf = new HashMap<>();
    for (Mark mark : markup.marks()) {
      int begin = points.fromUtf16(mark.begin());
      int end = points.fromUtf16(mark.end());
      ObjectNode span = spans.addObject().put("start", begin).put("end", end);
      span.put("label", mark.label()).put("id", mark.id());
      int number = numberOf.size() + 1;
      entities
          .addObject()
          .put("id", number)
          .put("label", mark.label())
          .put("start_offset", begin)
          .put("end_offset", end);
      numberOf.put(mark.id(), number);
    }
    ArrayNode relations = row.putArray(RELATIONS);
    for (Link link : markup.links()) {
      int number = relations.size() + 1;
      relations
          .addObject()
          .put("id", number)
          .put("from_id", numberOf.get(link.from()))
          .put("to_id", numberOf.get(link.to()))
          .put("type", link.label());
    }
    row.put("title", id);
    displacy(markup, points, row.putArray(DISPLACY));
    return PrettyJson.compact(row.put(ToolJson.ARTICLE, json)) + "\n";
  }

  /** displaCy draws one span after the other: quotes and claims would lie over mentions. */
  private static void displacy(Markup markup, OffsetUnit points, ArrayNode ents) {
    int free = 0;
    List<Mark> sorted = new ArrayList<>(markup.marks());
    sorted.sort(java.util.Comparator.comparingInt(Mark::begin));
    for (Mark mark : sorted) {
      boolean isMention = Scheme.of(mark.label()).name().equals("mention");
      if (isMention && mark.begin() >= free) {
        ObjectNode ent = ents.addObject().put("start", points.fromUtf16(mark.begin()));
        ent.put("end", points.fromUtf16(mark.end())).put("label", mark.label());
        free = mark.end();
      }
    }
  }

  @Override
  public boolean knows(String content) {
    JsonNode first = ToolJson.tree(content.lines().findFirst().orElse(""));
    return first.path("text").isTextual()
        && !first.has("schema")
        && List.of(SPANS, ENTITIES, "label", "labels", DISPLACY).stream().anyMatch(first::has);
  }

  @Override
  public List<String> read(String file, String content) {
    List<String> articles = new ArrayList<>();
    List<String> lines = content.lines().toList(); // JSON has no line break inside a string
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String place = file + ": line " + (i + 1);
        articles.add(row(place, i + 1, ToolJson.tree(place, lines.get(i))));
      }
    }
    if (articles.isEmpty()) {
      throw new FormatException(file + ": no row; expected an object a line");
    }
    return articles;
  }

  private static String row(String place, int number, JsonNode row) {
    if (!row.path("text").isTextual()) {
      throw new FormatException(place + ": no text; expected the article's text there");
    }
    String text = row.path("text").textValue();
    JsonNode article = field(row, ToolJson.ARTICLE);
    RowMarks marks = new RowMarks(place, text);
    Markup shown = article.isTextual() ? marks.shown(article.textValue()) : null;
    JsonNode id = row.path("meta").path("id");
    JsonNode name = id.isMissingNode() ? row.path("id") : id;
    JsonNode named =
        name.isMissingNode() ? JsonNodeFactory.instance.textNode("row-" + number) : name;
    Markup now = marks.read(row, shown);
    Correction.Reach reach =
        marks.areLinked() ? Correction.Reach.LINKED_ITEMS : Correction.Reach.ITEMS;
    return ToolJson.corrected(place, article, named, now, reach);
  }

  /** doccano moves what it does not know into {@code meta}. */
  private static JsonNode field(JsonNode row, String name) {
    return row.has(name) ? row.path(name) : row.path("meta").path(name);
  }
}
