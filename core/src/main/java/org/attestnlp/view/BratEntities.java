package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.view.FileSpans.Place;
import org.jspecify.annotations.Nullable;

/** The entities of an article that is read from brat: those that export knew, and new ones. */
final class BratEntities {

  private record Name(String name, String type) {}

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
  private final Map<Name, ObjectNode> byName = new HashMap<>();
  private final Map<String, Set<Place>> places = new HashMap<>();
  private final FreshIds ids = new FreshIds("e");

  /**
   * Takes the entities of the article's note.
   *
   * @param file the name of the file, for messages
   * @throws FormatException if one is no entity
   */
  BratEntities(String file, JsonNode entities) {
    for (JsonNode entity : entities) {
      if (!(entity instanceof ObjectNode object)
          || !(entity.path("mentions") instanceof ArrayNode)) {
        throw new FormatException(
            file
                + ": the note of the Article has an entity that is "
                + entity
                + "; expected an object with a list of mentions");
      }
      byId.put(entity.path("id").asText(), object);
    }
  }

  /** The entity that a mention had when it was exported; null if it is new. */
  @Nullable ObjectNode known(BratBound mention) {
    return mention.note == null ? null : byId.get(mention.note.path("entity").asText());
  }

  /** From now on the types of those that were known are those of their marks. */
  void nameAll() {
    byId.values().forEach(this::name);
  }

  private void name(ObjectNode entity) {
    byName.putIfAbsent(
        new Name(entity.path("name").asText(), entity.path("type").asText()), entity);
  }

  /** A new name goes to the entity that has it, else makes one. */
  ObjectNode named(String name, String type) {
    ObjectNode same = byName.get(new Name(name, type));
    if (same != null) {
      return same;
    }
    ObjectNode entity = PrettyJson.read("{}").put("id", ids.next(byId.keySet()));
    entity.put("type", type).put("name", name);
    entity.putArray("titles");
    entity.putArray("mentions");
    byId.put(entity.path("id").asText(), entity);
    name(entity);
    return entity;
  }

  /** Gives a mention to an entity; false if it has one there already. */
  boolean add(ObjectNode entity, ObjectNode mention) {
    ((ArrayNode) entity.path("mentions")).add(mention);
    return places
        .computeIfAbsent(entity.path("id").asText(), id -> new HashSet<>())
        .add(Place.of(mention));
  }

  /** All that have a mention, their mentions in text order. */
  Collection<ObjectNode> mentioned() {
    byId.values().removeIf(entity -> entity.path("mentions").isEmpty());
    byId.values().forEach(entity -> sort((ArrayNode) entity.path("mentions")));
    return byId.values();
  }

  private static void sort(ArrayNode mentions) {
    List<JsonNode> sorted = new ArrayList<>();
    mentions.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(mention -> mention.path("begin").asInt()));
    mentions.removeAll();
    mentions.addAll(sorted);
  }
}
