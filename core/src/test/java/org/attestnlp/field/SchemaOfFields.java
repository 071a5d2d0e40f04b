package org.attestnlp.field;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attestnlp.json.PrettyJson;

/** The JSON Schema that follows from the description of the fields. */
final class SchemaOfFields implements Type.Cases<ObjectNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What stands under {@code $defs}; other records stand where they are used. */
  private static final List<Shape<?>> DEFINITIONS =
      List.of(
          SpanFields.SPAN,
          SourceFields.SOURCE,
          EntityFields.MENTION,
          EntityFields.ENTITY,
          QuoteFields.QUOTE,
          ClaimFields.CLAIM,
          NumberFields.NUMBER,
          ArticleFields.ARTICLE,
          ErrorFields.RECORD);

  static String write() {
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "https://attestnlp.org/schema/attest-1.json");
    root.put("title", "attest/1");
    root.put(
        "description",
        "One news article: who is in it, who said what, and which numbers are claimed by whom."
            + " Offsets count UTF-16 code units, or Unicode code points where offsets says"
            + " CODE_POINT.");
    ArrayNode kinds = root.putArray("oneOf");
    kinds.add(reference(ArticleFields.ARTICLE)).add(reference(ErrorFields.RECORD));
    ObjectNode definitions = root.putObject("$defs");
    DEFINITIONS.forEach(shape -> definitions.set(shape.name(), object(shape)));
    return PrettyJson.write(root) + "\n";
  }

  private static ObjectNode reference(Shape<?> shape) {
    return JSON.objectNode().put("$ref", "#/$defs/" + shape.name());
  }

  private static ObjectNode object(Shape<?> shape) {
    ObjectNode object = JSON.objectNode();
    object.put("description", shape.description()).put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (Field<?, ?> key : shape.keys()) {
      ObjectNode type = key.type().match(new SchemaOfFields());
      properties.set(key.name(), key.isNullable() ? orNull(type) : type);
      if (!key.isLater() && !key.equals(ArticleFields.TEXT)) { // --no-text leaves it out
        required.add(key.name());
      }
    }
    return object;
  }

  private static ObjectNode orNull(ObjectNode type) {
    if (type.path("type").isTextual() && !type.path("type").textValue().equals("object")) {
      String name = type.path("type").textValue();
      type.putArray("type").add(name).add("null");
      return type;
    }
    ObjectNode either = JSON.objectNode();
    either.putArray("oneOf").add(JSON.objectNode().put("type", "null")).add(type);
    return either;
  }

  private static ObjectNode type(String name) {
    return JSON.objectNode().put("type", name);
  }

  @Override
  public ObjectNode text(Type<String> type) {
    ObjectNode text = type("string");
    return type instanceof Type.Text some && some.least() > 0
        ? text.put("minLength", some.least())
        : text;
  }

  @Override
  public ObjectNode constant(Type.Constant type) {
    return JSON.objectNode().put("const", type.value());
  }

  @Override
  public ObjectNode id(Type.Id type) {
    return type("string").put("pattern", "^" + type.letter() + "[0-9]+$");
  }

  @Override
  public ObjectNode offset(Type.Offset type) {
    return type("integer").put("minimum", type.least());
  }

  @Override
  public ObjectNode decimal(Type.Decimal type) {
    return type("number");
  }

  @Override
  public ObjectNode truth(Type.Truth type) {
    return type("boolean");
  }

  @Override
  public ObjectNode day(Type.Day type) {
    return type("string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  }

  @Override
  public <E extends Enum<E>> ObjectNode word(Type.Word<E> type) {
    ObjectNode word = JSON.objectNode();
    type.names().forEach(word.putArray("enum")::add);
    return word;
  }

  @Override
  public <S> ObjectNode struct(Type.Struct<S> type) {
    return DEFINITIONS.contains(type.shape()) ? reference(type.shape()) : object(type.shape());
  }

  @Override
  public ObjectNode open(Type.Open type) {
    return type("object")
        .put(
            "description",
            "Layers of a user's own by name, left out where there are none; an object in them with"
                + " begin, end and text is a stretch of the article.");
  }

  @Override
  public <I> ObjectNode row(Type.Row<I> type) {
    ObjectNode row = type("array");
    row.set("items", type.each().match(this));
    return type.least() > 0 ? row.put("minItems", type.least()) : row;
  }
}
