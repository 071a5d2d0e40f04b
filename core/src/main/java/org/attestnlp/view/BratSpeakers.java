package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.view.FileSpans.Place;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of quotes after a person changed relations: a relation that went takes its speaker
 * with it, a new one brings its own, and who has no mark of his own (“reporters”) stays.
 */
final class BratSpeakers {

  private final BratLines lines;
  private final FileSpans spans;
  private final String text;

  /** The marks of mentions by the place that export gave them. */
  private final Map<Place, BratBound> exported = new HashMap<>();

  BratSpeakers(BratLines lines, FileSpans spans, String text) {
    this.lines = lines;
    this.spans = spans;
    this.text = text;
    for (BratBound bound : lines.bounds()) {
      JsonNode mention = bound.note == null ? null : bound.note.get("mention");
      if (bound.isMention() && mention != null && Place.of(mention).end() > 0) {
        exported.putIfAbsent(Place.of(mention), bound);
      }
    }
  }

  /**
   * Sets the speakers of a quote.
   *
   * @param bearers the entity of each mention
   */
  void settle(BratBound bound, ObjectNode quote, Map<BratBound, ObjectNode> bearers) {
    Set<BratBound> added = new LinkedHashSet<>(lines.speakers(bound));
    List<JsonNode> kept = new ArrayList<>();
    boolean changed = false;
    for (JsonNode speaker : quote.path("speakers")) {
      BratBound mark = exported.get(Place.of(speaker.path("mention")));
      if (mark == null || added.remove(mark)) {
        kept.add(speaker);
      } else {
        changed = true;
      }
      if (mark != null && speaker.path("mention") instanceof ObjectNode mention) {
        spans.placed(mention, mark); // a person may have moved it
      }
    }
    Map<Place, JsonNode> marked = new LinkedHashMap<>();
    for (BratBound mention : added) {
      ObjectNode source = source(quote.objectNode(), mention, bearers.get(mention));
      marked.put(spans.place(mention), source);
    }
    // “Police”, described so far, may be marked now
    kept.removeIf(source -> marked.containsKey(Place.of(source.path("mention"))));
    kept.addAll(marked.values());
    if (changed || !added.isEmpty()) {
      kept.sort(Comparator.comparingInt(BratSpeakers::begin));
    }
    ArrayNode speakers = quote.putArray("speakers");
    speakers.addAll(kept);
  }

  /** Sources are told in text order; one without a place comes last. */
  private static int begin(JsonNode source) {
    return source.path("mention").path("begin").asInt(Integer.MAX_VALUE);
  }

  private ObjectNode source(ObjectNode source, BratBound mention, @Nullable ObjectNode entity) {
    String words = text.substring(mention.begin, mention.end);
    source.put("status", entity == null ? "DESCRIBED" : "ENTITY");
    source.put("name", entity == null ? words : entity.path("name").asText());
    source.put("entity", entity == null ? null : entity.path("id").asText());
    source.set("mention", spans.placed(FileSpans.blank(), mention));
    return source;
  }
}
