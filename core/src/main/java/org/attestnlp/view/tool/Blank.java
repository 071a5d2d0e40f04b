package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.view.FormatException;

/** New records for what a person marked: the least that says what the mark says. */
final class Blank {

  private Blank() {}

  /** A record of a mark: its words, its slots, and for the rest what says nothing. */
  static ObjectNode of(Shape<?> shape, Mark mark, String words, String id) {
    ObjectNode record = PrettyJson.read("{}");
    for (Field<?, ?> key : shape.keys()) {
      String slot = mark.slots().get(key.name());
      if (slot != null && Scheme.isSlot(key, shape)) {
        Slots.set(record, key, slot);
      } else if (!key.isSparse()) {
        put(record, key, words, id);
      }
    }
    if (shape == QuoteFields.QUOTE) {
      record.put(QuoteFields.KIND.name(), mark.label());
    }
    return record;
  }

  /** An article without annotations, for a text that was never ours. */
  static ObjectNode article(String id, String text) {
    ObjectNode article = PrettyJson.read("{}");
    for (Field<?, ?> key : ArticleFields.ARTICLE.keys()) {
      if (!key.isSparse()) {
        put(article, key, text, id);
      }
    }
    article
        .putObject(ArticleFields.PRODUCER.name())
        .put("name", "person")
        .put("version", "none")
        .put("engine", "none")
        .put("engineVersion", "none");
    return article;
  }

  private static void put(ObjectNode record, Field<?, ?> key, String words, String id) {
    Type<?> type = key.type();
    String name = key.name();
    if (key.isNullable()) {
      record.putNull(name);
    } else if (type instanceof Type.Constant constant) {
      record.put(name, constant.value());
    } else if (type instanceof Type.Id || name.equals(ArticleFields.ID.name())) {
      record.put(name, id);
    } else if (type instanceof Type.Row<?>) {
      record.putArray(name);
    } else if (type instanceof Type.Truth) {
      record.put(name, false);
    } else if (type instanceof Type.Offset) {
      record.put(name, 0); // placed afterwards
    } else if (type instanceof Type.Decimal) {
      record.put(name, number(name, words));
    } else if (type instanceof Type.Word<?>) {
      record.put(name, usual(key));
    } else if (type instanceof Type.Text) {
      record.put(name, name.equals(QuoteFields.RULE.name()) ? "gold" : words);
    }
  }

  private static BigDecimal number(String name, String words) {
    BigDecimal number = Slots.number(words);
    if (number == null) {
      throw new FormatException(
          "“" + words + "” is new and has no " + name + "; expected its number in that field");
    }
    return number;
  }

  /** What is so where nobody says otherwise: the first, save that claims are asserted. */
  private static String usual(Field<?, ?> key) {
    return key.name().equals(ClaimFields.FACTUALITY.name()) ? "ASSERTED" : key.choices().get(0);
  }

  /** An entity for a mention with a new name. */
  static ObjectNode entity(String id, String type, String name) {
    ObjectNode entity = PrettyJson.read("{}");
    for (Field<?, ?> key : EntityFields.ENTITY.keys()) {
      if (!key.isSparse()) {
        put(entity, key, name, id);
      }
    }
    return entity.put(EntityFields.TYPE.name(), type);
  }

  /** An empty list in the place of whatever stands there. */
  static ArrayNode list(ObjectNode record, String name) {
    return record.path(name) instanceof ArrayNode list ? list : record.putArray(name);
  }
}
