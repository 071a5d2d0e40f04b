package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.FormatException;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a row, in whichever list the tool that gave it back keeps them: the one that differs
 * from what went out.
 */
final class RowMarks {

  /** The lists of the tools, and the names of begin, end and label in each. */
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "spans", List.of("start", "end", "label"),
          "entities", List.of("start_offset", "end_offset", "label"),
          "label", List.of(),
          "labels", List.of());

  private final String place;
  private final String text;
  private final OffsetUnit points;
  private boolean linked;

  RowMarks(String place, String text) {
    this.place = place;
    this.text = text;
    this.points = OffsetUnit.of(text, Offsets.CODE_POINT);
  }

  /** What went out. */
  Markup shown(String article) {
    try {
      return Markup.of(article).items();
    } catch (InvalidArticleException e) {
      throw new FormatException(place + ": " + ToolJson.ARTICLE + ": " + e.getMessage(), e);
    }
  }

  /** Whether the tool tells of links. */
  boolean areLinked() {
    return linked;
  }

  /** What came back. */
  Markup read(JsonNode row, @Nullable Markup shown) {
    String chosen = null;
    List<Mark> marks = List.of();
    for (String list : List.of("spans", "entities", "label", "labels")) {
      if (row.path(list).isArray()) {
        List<Mark> found = marks(list, row.path(list));
        boolean changed = shown == null || !places(found).equals(places(shown.marks()));
        if (changed && chosen != null && !places(found).equals(places(marks))) {
          throw new FormatException(
              place + ": " + chosen + " and " + list + " were both changed; expected one of them");
        }
        if (changed) {
          chosen = list;
          marks = found;
        }
      }
    }
    String list = chosen == null && row.has("entities") ? "entities" : chosen;
    if (chosen == null && shown != null) {
      marks = row.has("entities") ? marks("entities", row.path("entities")) : shown.marks();
    }
    linked = "entities".equals(list) && row.path("relations").isArray();
    return new Markup(text, marks, linked ? links(row.path("relations"), marks) : List.of());
  }

  private static List<String> places(List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark.label() + " " + mark.begin() + "-" + mark.end())
        .sorted()
        .toList();
  }

  private List<Mark> marks(String list, JsonNode spans) {
    List<String> names = LISTS.getOrDefault(list, List.of());
    List<Mark> marks = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < spans.size(); i++) {
      JsonNode span = spans.get(i);
      boolean triple = span.isArray(); // [0, 9, "PERSON"]
      if (!triple && names.isEmpty()) {
        throw new FormatException(
            place + ": " + list + "[" + i + "]: expected [begin, end, label]");
      }
      JsonNode begin = triple ? span.path(0) : span.path(names.get(0));
      JsonNode end = triple ? span.path(1) : span.path(names.get(1));
      String label = (triple ? span.path(2) : span.path(names.get(2))).asText();
      String id = triple || !ids.add(span.path("id").asText()) ? "" : span.path("id").asText();
      String own = id.isEmpty() ? "new " + i : id;
      marks.add(ToolJson.mark(place + ": " + list + "[" + i + "]", own, label, begin, end, points));
    }
    return marks;
  }

  private static List<Link> links(JsonNode relations, List<Mark> marks) {
    Set<String> ids = new HashSet<>();
    marks.forEach(mark -> ids.add(mark.id()));
    List<Link> links = new ArrayList<>();
    for (JsonNode relation : relations) {
      String from = relation.path("from_id").asText();
      String to = relation.path("to_id").asText();
      if (ids.contains(from) && ids.contains(to)) {
        links.add(new Link(relation.path("type").asText(), from, to));
      }
    }
    return links;
  }
}
