package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SourceFields;
import org.attestnlp.field.Type;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.tool.Spot.Seat;
import org.jspecify.annotations.Nullable;

/** Walks an article along the description of its fields and finds what is marked in it. */
final class ArticleMarks {

  /** A link whose other end may stand further on. */
  private record Loose(String label, String from, String target, Spot spot) {}

  private final String text;
  private final OffsetUnit unit;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<Link, Spot> links = new LinkedHashMap<>();

  /** The mark of an item by its list and id, of a mention by its entity and place. */
  private final Map<String, String> markOf = new HashMap<>();

  private final List<Loose> loose = new ArrayList<>();

  /** Of an article that has been checked. */
  ArticleMarks(ObjectNode article) {
    this.text = article.path("text").asText();
    this.unit = OffsetUnit.of(text, Offsets.valueOf(article.path("offsets").asText()));
    fields(article, ArticleFields.ARTICLE, "", null);
    for (Loose each : loose) {
      String to = markOf.get(each.target);
      if (to != null) {
        links.putIfAbsent(new Link(each.label, each.from, to), each.spot);
      }
    }
  }

  Markup markup() {
    return new Markup(text, List.copyOf(marks.values()), List.copyOf(links.keySet()));
  }

  /** What each mark stands for. */
  Map<String, Spot> spots() {
    return spots;
  }

  /** What each link stands for. */
  Map<Link, Spot> links() {
    return links;
  }

  private void fields(ObjectNode record, Shape<?> shape, String path, @Nullable String owner) {
    for (Field<?, ?> key : shape.keys()) {
      JsonNode value = record.path(key.name());
      String at = (path.isEmpty() ? "" : path + "-") + key.name();
      if (key.type() instanceof Type.Row<?> row && value instanceof ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
          Seat seat = new Seat(list, record, key.name());
          value(list.get(i), row.each(), at + "-" + i, owner, seat);
        }
      } else {
        value(value, key.type(), at, owner, new Seat(null, record, key.name()));
      }
    }
  }

  private void value(JsonNode value, Type<?> type, String at, @Nullable String owner, Seat seat) {
    if (type instanceof Type.Struct<?> struct && value instanceof ObjectNode record) {
      struct(record, struct.shape(), at, owner, seat);
    } else if (type instanceof Type.Reference reference && value.isTextual() && owner != null) {
      Spot spot = new Spot(null, value, ArticleFields.ARTICLE, seat.owner(), seat);
      loose.add(new Loose(seat.field(), owner, reference.list() + " " + value.textValue(), spot));
    }
  }

  private void struct(
      ObjectNode record, Shape<?> shape, String at, @Nullable String owner, Seat seat) {
    Spot spot = new Spot(record, record, shape, seat.owner(), seat);
    if (shape == SourceFields.SOURCE) {
      source(spot, at, owner);
    } else if (Scheme.isRelation(shape)) {
      relation(record, spot, owner);
    } else if (shape.isMarked()) {
      mark(at, label(spot), spot);
      if (owner != null) {
        links.put(new Link(seat.field(), owner, at), spot);
      } else if (record.path("id").isTextual()) {
        markOf.putIfAbsent(seat.field() + " " + record.path("id").textValue(), at);
      } else {
        markOf.putIfAbsent(place(seat.owner().path("id").asText(), record), at);
      }
      fields(record, shape, at, at);
    } else {
      fields(record, shape, at, owner);
    }
  }

  private static String label(Spot spot) {
    if (spot.shape() == EntityFields.MENTION) {
      return spot.holder().path(EntityFields.TYPE.name()).asText();
    }
    if (spot.shape() == QuoteFields.QUOTE) {
      return spot.record().path(QuoteFields.KIND.name()).asText();
    }
    boolean isItem = spot.holder().has(ArticleFields.SCHEMA.name()) && spot.seat().list() != null;
    return isItem ? Scheme.labelOf(spot.shape()) : spot.seat().field();
  }

  private void mark(String id, String label, Spot spot) {
    JsonNode span = spot.span() == null ? spot.record() : spot.span();
    int begin = unit.toUtf16(span.path("begin").asInt());
    int end = unit.toUtf16(span.path("end").asInt());
    Map<String, String> slots = new LinkedHashMap<>();
    for (Field<?, ?> key : spot.shape().keys()) {
      JsonNode value = spot.record().path(key.name());
      if (Scheme.isSlot(key, spot.shape()) && value.isValueNode() && !value.isNull()) {
        slots.put(key.name(), value.asText());
      }
    }
    marks.put(id, new Mark(id, label, begin, end, slots));
    spots.put(id, spot);
  }

  /** A speaker is the mention that is marked where his words stand, else a mark of its own. */
  private void source(Spot spot, String at, @Nullable String owner) {
    if (owner == null || !(spot.record().path("mention") instanceof ObjectNode mention)) {
      return;
    }
    String label = spot.seat().field();
    String target = place(spot.record().path("entity").asText(), mention);
    Spot whole = new Spot(mention, spot.record(), spot.shape(), spot.holder(), spot.seat());
    if (markOf.containsKey(target)) {
      loose.add(new Loose(label, owner, target, whole));
    } else {
      mark(at, Scheme.SOURCE, whole);
      links.put(new Link(label, owner, at), whole);
    }
  }

  private void relation(ObjectNode record, Spot spot, @Nullable String owner) {
    String label = "";
    String target = "";
    for (Field<?, ?> end : spot.shape().keys()) {
      String value = record.path(end.name()).asText();
      if (end.type() instanceof Type.Reference reference) {
        target = reference.list() + " " + value;
      } else {
        label = value;
      }
    }
    if (owner != null) {
      loose.add(new Loose(label, owner, target, spot));
    }
  }

  private static String place(String entity, JsonNode span) {
    return entity + " " + span.path("begin").asInt() + "-" + span.path("end").asInt();
  }
}
