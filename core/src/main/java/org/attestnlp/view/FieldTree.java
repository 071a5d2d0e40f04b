package org.attestnlp.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.json.PrettyJson;

/**
 * The description of the fields as JSON, for the script of a page:
 *
 * <pre>{@code
 * [{"type": "LIST", "each": {"type": "RECORD", "fields": [...]}, "name": "quotes", "nullable": false}, ...]
 * }</pre>
 */
final class FieldTree implements Type.Cases<ObjectNode> {

  private FieldTree() {}

  static ArrayNode of(Shape<?> shape) {
    ArrayNode fields = PrettyJson.read("{}").putArray("fields");
    for (Field<?, ?> key : shape.keys()) {
      ObjectNode field = key.type().match(new FieldTree());
      fields.add(field.put("name", key.name()).put("nullable", key.isNullable()));
    }
    return fields;
  }

  private static ObjectNode type(String name) {
    return PrettyJson.read("{}").put("type", name);
  }

  @Override
  public ObjectNode text(Type<String> type) {
    return type("TEXT");
  }

  @Override
  public ObjectNode constant(Type.Constant type) {
    return type("CONSTANT");
  }

  @Override
  public ObjectNode id(Type.Id type) {
    return type("ID");
  }

  @Override
  public ObjectNode reference(Type.Reference type) {
    return type("REFERENCE").put("list", type.list());
  }

  @Override
  public ObjectNode offset(Type.Offset type) {
    return type("OFFSET");
  }

  @Override
  public ObjectNode decimal(Type.Decimal type) {
    return type("DECIMAL");
  }

  @Override
  public ObjectNode truth(Type.Truth type) {
    return type("TRUTH");
  }

  @Override
  public ObjectNode day(Type.Day type) {
    return type("DAY");
  }

  @Override
  public <E extends Enum<E>> ObjectNode word(Type.Word<E> type) {
    ObjectNode word = type("WORD");
    type.names().forEach(word.putArray("choices")::add);
    return word;
  }

  @Override
  public <S> ObjectNode struct(Type.Struct<S> type) {
    ObjectNode record = type("RECORD");
    record.set("fields", of(type.shape()));
    return record;
  }

  @Override
  public ObjectNode open(Type.Open type) {
    return type("OPEN");
  }

  @Override
  public <I> ObjectNode row(Type.Row<I> type) {
    ObjectNode list = type("LIST");
    list.set("each", type.each().match(this));
    return list;
  }
}
