package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SourceFields;
import org.attestnlp.field.Type;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.Spot.Seat;

/** Puts what a person added into an article. */
final class NewItems {

  private final ObjectNode article;
  private final String text;
  private final OffsetUnit unit;

  NewItems(ObjectNode article, String text, OffsetUnit unit) {
    this.article = article;
    this.text = text;
    this.unit = unit;
  }

  /** Writes the words of a mark into a span. */
  void place(ObjectNode span, Mark mark) {
    span.put("begin", unit.fromUtf16(mark.begin()))
        .put("end", unit.fromUtf16(mark.end()))
        .put("text", words(mark));
  }

  private String words(Mark mark) {
    return text.substring(mark.begin(), mark.end());
  }

  /** Adds a mention, a quote or another item; parts wait for the link that says whose they are. */
  void item(Mark mark, Map<String, Spot> spots) {
    Scheme.Kind kind = Scheme.of(mark.label());
    if (kind.isPart()) {
      part(mark, kind, spots);
    } else if (kind.shape() == EntityFields.MENTION) {
      ObjectNode entity = entity(mark);
      ArrayNode mentions = Blank.list(entity, EntityFields.MENTIONS.name());
      seat(mark, kind, "", mentions, entity, EntityFields.MENTIONS.name(), spots);
    } else {
      Field<?, ?> list = listOf(kind.shape());
      ArrayNode items = Blank.list(article, list.name());
      seat(mark, kind, freshId(kind.shape(), items), items, article, list.name(), spots);
    }
  }

  private void seat(
      Mark mark,
      Scheme.Kind kind,
      String id,
      ArrayNode list,
      ObjectNode holder,
      String field,
      Map<String, Spot> spots) {
    ObjectNode record = Blank.of(kind.shape(), mark, words(mark), id);
    place(record, mark);
    insert(list, record);
    spots.put(
        mark.id(), new Spot(record, record, kind.shape(), holder, new Seat(list, holder, field)));
  }

  /** A title and a dateline belong to the article. */
  private void part(Mark mark, Scheme.Kind kind, Map<String, Spot> spots) {
    ObjectNode record = Blank.of(kind.shape(), mark, words(mark), "");
    ObjectNode span = record;
    if (kind.shape() == SourceFields.SOURCE) {
      record.put(SourceFields.STATUS.name(), "DESCRIBED");
      span = record.putObject(SourceFields.MENTION.name());
    }
    place(span, mark);
    Field<?, ?> own =
        ArticleFields.ARTICLE.keys().stream()
            .filter(key -> key.name().equals(kind.name()))
            .findFirst()
            .orElse(null);
    if (own != null) {
      article.set(own.name(), record);
    }
    Seat nowhere = new Seat(null, PrettyJson.read("{}"), kind.name());
    spots.put(mark.id(), new Spot(span, record, kind.shape(), article, nowhere));
  }

  private static Field<?, ?> listOf(Shape<?> shape) {
    return ArticleFields.ARTICLE.fields().stream()
        .filter(
            field ->
                field.type() instanceof Type.Row<?> row
                    && row.each() instanceof Type.Struct<?> struct
                    && struct.shape() == shape)
        .findFirst()
        .orElseThrow();
  }

  /** A mention goes to the entity that has its name and type, else makes one. */
  private ObjectNode entity(Mark mark) {
    ArrayNode entities = Blank.list(article, ArticleFields.ENTITIES.name());
    for (JsonNode entity : entities) {
      boolean same = entity.path("type").asText().equals(mark.label()) && isNamed(entity, mark);
      if (same && entity instanceof ObjectNode object) {
        return object;
      }
    }
    String id = freshId(EntityFields.ENTITY, entities);
    ObjectNode entity = Blank.entity(id, mark.label(), words(mark));
    entities.add(entity);
    return entity;
  }

  private boolean isNamed(JsonNode entity, Mark mark) {
    if (entity.path("name").asText().equals(words(mark))) {
      return true;
    }
    for (JsonNode mention : entity.path("mentions")) {
      boolean isName = mention.path("kind").asText().equals("NAME");
      if (isName && mention.path("text").asText().equals(words(mark))) {
        return true;
      }
    }
    return false;
  }

  private static String freshId(Shape<?> shape, ArrayNode items) {
    Set<String> taken = new HashSet<>();
    items.forEach(item -> taken.add(item.path("id").asText()));
    for (Field<?, ?> key : shape.keys()) {
      if (key.type() instanceof Type.Id id) {
        int number = taken.size() + 1;
        while (taken.contains(id.letter() + number)) {
          number++;
        }
        return id.letter() + number;
      }
    }
    return "";
  }

  /** Items stand in the order of the text. */
  private static void insert(ArrayNode list, ObjectNode item) {
    int at = list.size();
    while (at > 0 && list.get(at - 1).path("begin").asInt() > item.path("begin").asInt()) {
      at--;
    }
    list.insert(at, item);
  }

  /** Puts an item that was moved where it belongs now. */
  static void reseat(ArrayNode list, JsonNode item) {
    if (item instanceof ObjectNode record) {
      new Seat(list, record, "").vacate(item);
      insert(list, record);
    }
  }

  /** What a new link says of the mark that it leaves. */
  void link(Link link, Map<String, Spot> spots, Markup now) {
    Spot from = spots.get(link.from());
    Spot to = spots.get(link.to());
    if (from == null || to == null || !(from.record() instanceof ObjectNode record)) {
      throw new FormatException("relation " + link.label() + " ends at no mark");
    }
    for (Field<?, ?> key : from.shape().keys()) {
      boolean isRow = key.type() instanceof Type.Row<?>;
      Type<?> type = key.type() instanceof Type.Row<?> row ? row.each() : key.type();
      JsonNode value = value(link, key.name(), type, to);
      if (value != null && isRow) {
        ArrayNode list = Blank.list(record, key.name());
        list.add(value);
        return;
      } else if (value != null) {
        record.set(key.name(), value);
        return;
      }
    }
    throw new FormatException(
        "relation "
            + link.label()
            + " from “"
            + record.path("text").asText()
            + "” to “"
            + to.record().path("text").asText()
            + "”; expected "
            + expected(from.shape()));
  }

  private @org.jspecify.annotations.Nullable JsonNode value(
      Link link, String field, Type<?> type, Spot to) {
    if (type instanceof Type.Struct<?> struct && Scheme.isRelation(struct.shape())) {
      return relation(link, struct.shape(), to);
    }
    if (!field.equals(link.label())) {
      return null;
    }
    if (type instanceof Type.Struct<?> struct && struct.shape() == SourceFields.SOURCE) {
      return source(to);
    }
    if (type instanceof Type.Struct<?> struct && struct.shape() == to.shape()) {
      return to.record();
    }
    boolean refers =
        type instanceof Type.Reference reference
            && to.record().path("id").isTextual()
            && reference.list().equals(to.seat().field());
    return refers ? to.record().path("id") : null;
  }

  private static @org.jspecify.annotations.Nullable JsonNode relation(
      Link link, Shape<?> shape, Spot to) {
    ObjectNode relation = PrettyJson.read("{}");
    for (Field<?, ?> end : shape.keys()) {
      boolean isType = end.choices().contains(link.label());
      if (!isType && !(end.type() instanceof Type.Reference)) {
        return null;
      }
      relation.put(end.name(), isType ? link.label() : to.record().path("id").asText());
    }
    return relation;
  }

  private static JsonNode source(Spot to) {
    if (to.shape() == SourceFields.SOURCE) {
      return to.record();
    }
    ObjectNode source = PrettyJson.read("{}").put("status", "ENTITY");
    source.put("name", to.holder().path("name").asText());
    source.put("entity", to.holder().path("id").asText());
    ObjectNode mention = source.putObject("mention");
    for (String key : List.of("begin", "end", "text")) {
      mention.set(key, to.record().path(key));
    }
    return source.putNull(SourceFields.KIND.name());
  }

  private static List<String> expected(Shape<?> shape) {
    List<String> names = new ArrayList<>();
    for (Field<?, ?> key : shape.keys()) {
      Type<?> type = key.type() instanceof Type.Row<?> row ? row.each() : key.type();
      if (type instanceof Type.Struct<?> struct && Scheme.isRelation(struct.shape())) {
        struct.shape().keys().forEach(end -> names.addAll(end.choices()));
      } else if (type instanceof Type.Struct<?>
          || (type instanceof Type.Reference reference && Scheme.isShown(reference))) {
        names.add(key.name());
      }
    }
    return names;
  }

  /** Cuts off the quoted parts where they leave the quote, and drops those outside it. */
  void clip(ObjectNode quote) {
    if (!(quote.path(QuoteFields.QUOTED.name()) instanceof ArrayNode parts)) {
      return;
    }
    int from = quote.path("begin").asInt();
    int until = quote.path("end").asInt();
    parts.removeIf(part -> part.path("begin").asInt() >= until || part.path("end").asInt() <= from);
    for (JsonNode part : parts) {
      int begin = Math.max(from, part.path("begin").asInt());
      int end = Math.min(until, part.path("end").asInt());
      boolean cut = begin != part.path("begin").asInt() || end != part.path("end").asInt();
      if (cut && part instanceof ObjectNode span) {
        Mark left = new Mark("", "", unit.toUtf16(begin), unit.toUtf16(end), Map.of());
        place(span, left);
      }
    }
  }
}
