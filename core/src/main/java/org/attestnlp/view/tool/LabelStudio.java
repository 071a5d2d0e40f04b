package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.field.Field;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.FormatException;

/**
 * Tasks of Label Studio with predictions: regions, choices and texts a region, relations. Label
 * Studio counts code points in plain text; versions before 1.5 counted UTF-16 code units, which is
 * told by the words that a region brings.
 */
final class LabelStudio implements ToolFormat {

  static final String CONFIGURATION = "label-studio.xml";

  @Override
  public String name() {
    return "label-studio";
  }

  @Override
  public String extension() {
    return ".label-studio.json";
  }

  @Override
  public Map<String, String> companions() {
    return Map.of(CONFIGURATION, LabelConfiguration.xml());
  }

  @Override
  public String write(String json) {
    Markup markup = Markup.of(json);
    ObjectNode article = PrettyJson.read(json);
    OffsetUnit points = OffsetUnit.of(markup.text(), Offsets.CODE_POINT);
    ObjectNode task = JsonNodeFactory.instance.objectNode();
    ObjectNode data = task.putObject("data").put("id", article.path("id").asText());
    data.put("text", markup.text()).put(ToolJson.ARTICLE, json);
    ObjectNode prediction = task.putArray("predictions").addObject();
    prediction.put("model_version", ToolJson.producer(article));
    ArrayNode results = prediction.putArray("result");
    for (Mark mark : markup.marks()) {
      region(mark, markup.text(), points, results);
    }
    for (Link link : markup.links()) {
      ObjectNode relation = results.addObject().put("type", "relation").put("direction", "right");
      relation.put("from_id", link.from()).put("to_id", link.to());
      relation.putArray("labels").add(link.label());
    }
    return "[\n" + PrettyJson.write(task) + "\n]\n";
  }

  private static void region(Mark mark, String text, OffsetUnit points, ArrayNode results) {
    String words = text.substring(mark.begin(), mark.end());
    ObjectNode value = part(mark, points, results, LabelConfiguration.LABELS, "labels");
    value.put("text", words).putArray("labels").add(mark.label());
    Scheme.Kind kind = Scheme.of(mark.label());
    for (Field<?, ?> slot : kind.slots()) {
      String told = mark.slots().get(slot.name());
      String control = LabelConfiguration.control(kind, slot);
      if (told != null && LabelConfiguration.choices(slot).isEmpty()) {
        part(mark, points, results, control, "textarea").putArray("text").add(told);
      } else if (told != null) {
        part(mark, points, results, control, "choices").putArray("choices").add(told);
      }
    }
  }

  private static ObjectNode part(
      Mark mark, OffsetUnit points, ArrayNode results, String control, String type) {
    ObjectNode result = results.addObject().put("id", mark.id()).put("from_name", control);
    result.put("to_name", LabelConfiguration.TEXT).put("type", type);
    return result
        .putObject("value")
        .put("start", points.fromUtf16(mark.begin()))
        .put("end", points.fromUtf16(mark.end()));
  }

  @Override
  public boolean knows(String content) {
    JsonNode tasks = ToolJson.tree(content);
    JsonNode first = tasks.isArray() ? tasks.path(0) : tasks;
    return first.path("data").isObject()
        && (first.has("predictions") || first.has("annotations") || first.has("completions"));
  }

  @Override
  public List<String> read(String file, String content) {
    JsonNode tasks = ToolJson.tree(file, content);
    List<String> articles = new ArrayList<>();
    if (!tasks.isArray()) {
      return List.of(task(file + ": the task", tasks));
    }
    for (int i = 0; i < tasks.size(); i++) {
      articles.add(task(file + ": task " + (i + 1), tasks.get(i)));
    }
    return articles;
  }

  private static String task(String place, JsonNode task) {
    JsonNode data = task.path("data");
    if (!data.path("text").isTextual()) {
      throw new FormatException(place + ": no data.text; expected the article's text there");
    }
    Regions regions = new Regions(place, data.path("text").textValue());
    result(task).forEach(regions::add);
    JsonNode id = data.has("id") ? data.path("id") : task.path("id");
    return ToolJson.corrected(
        place, data.path(ToolJson.ARTICLE), id, regions.markup(), Correction.Reach.ALL);
  }

  /** What a person submitted last; where nobody did, what was predicted. */
  private static JsonNode result(JsonNode task) {
    JsonNode last = task.path("predictions").path(0);
    for (String key : List.of("completions", "annotations")) {
      for (JsonNode annotation : task.path(key)) {
        if (!annotation.path("was_cancelled").asBoolean(false)) {
          last = annotation;
        }
      }
    }
    return last.path("result");
  }

  /** The regions of a task, which come in several results each. */
  private static final class Regions {

    private final String place;
    private final String text;
    private final OffsetUnit points;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> slots = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    Regions(String place, String text) {
      this.place = place;
      this.text = text;
      this.points = OffsetUnit.of(text, Offsets.CODE_POINT);
    }

    void add(JsonNode result) {
      String id = result.path("id").asText();
      JsonNode value = result.path("value");
      switch (result.path("type").asText()) {
        case "labels" -> {
          String label = value.path("labels").path(0).asText();
          Mark mark = region(id, label, value);
          marks.put(id, mark);
        }
        case "choices" -> slot(id, result, value.path("choices").path(0).asText());
        case "textarea" -> slot(id, result, written(value.path("text")));
        case "relation" -> {
          String label = result.path("labels").path(0).asText();
          links.add(
              new Link(label, result.path("from_id").asText(), result.path("to_id").asText()));
        }
        default -> {
          // controls of somebody else's configuration say nothing here
        }
      }
    }

    private static String written(JsonNode text) {
      return text.isArray() ? text.path(0).asText() : text.asText();
    }

    private void slot(String id, JsonNode result, String value) {
      String control = result.path("from_name").asText();
      int dash = control.indexOf('_');
      slots.computeIfAbsent(id, k -> new HashMap<>()).put(control.substring(dash + 1), value);
    }

    private Mark region(String id, String label, JsonNode value) {
      String at = place + ": region " + id;
      JsonNode start = value.path("start");
      JsonNode end = value.path("end");
      String words = value.path("text").asText();
      boolean inUnits = isAt(start.asInt(), end.asInt(), words);
      if (inUnits && !isAt(points.toUtf16(start.asInt()), points.toUtf16(end.asInt()), words)) {
        return ToolJson.mark(at, id, label, start, end, OffsetUnit.of(text, Offsets.UTF_16));
      }
      return ToolJson.mark(at, id, label, start, end, points);
    }

    private boolean isAt(int begin, int end, String words) {
      return end - begin == words.length() && text.startsWith(words, begin);
    }

    Markup markup() {
      List<Mark> all = new ArrayList<>();
      for (Mark mark : marks.values()) {
        Map<String, String> told = slots.getOrDefault(mark.id(), Map.of());
        all.add(new Mark(mark.id(), mark.label(), mark.begin(), mark.end(), told));
      }
      return new Markup(text, all, links);
    }
  }
}
