package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.Offsets;
import org.junit.jupiter.api.Test;

/** The columns are what the JSON Schema says, field by field. */
final class ColumnsTest {

  private final JsonNode schema = read(ArticleJson.schema());
  private final List<String> compared = new ArrayList<>();

  @Test
  void the_columns_of_a_result_are_those_of_the_json_schema() {
    StructType columns = ResultColumns.alone(Offsets.CODE_POINT).types();
    StructType ofArticle = without(columns, "error", "decimals");
    JsonNode article = schema.at("/$defs/article");
    assertThat(names(ofArticle)).isEqualTo(names(article, "text"));
    for (StructField column : ofArticle.fields()) {
      compare(column.name(), column.dataType(), article.at("/properties/" + column.name()));
    }
    compare("error", columns.apply("error").dataType(), schema.at("/$defs/error/properties/error"));
    assertThat(compared).contains("claims[].relations[].type", "quotes[].cue.begin", "error.code");
    assertThat(compared).hasSizeGreaterThan(100);
  }

  @Test
  void what_is_added_to_articles_is_all_but_their_own_columns() {
    Set<String> all = new TreeSet<>(names(ResultColumns.alone(Offsets.CODE_POINT).types()));
    all.removeAll(List.of("id", "date"));
    assertThat(new TreeSet<>(names(ResultColumns.added(Offsets.CODE_POINT).types())))
        .isEqualTo(all)
        .contains("entities", "quotes", "claims", "numbers", "warnings", "error", "producer");
  }

  @Test
  void offsets_say_their_unit() {
    for (Offsets unit : Offsets.values()) {
      StructType columns = ResultColumns.added(unit).types();
      assertThat(ColumnTypes.unit(columns.apply("quotes"))).isEqualTo(unit);
      assertThat(columns.apply("dateline").metadata().contains("offsets")).isTrue();
      assertThat(columns.apply("warnings").metadata().contains("offsets")).isFalse();
    }
  }

  private void compare(String path, DataType column, JsonNode given) {
    compared.add(path);
    JsonNode json = resolved(given);
    if (column instanceof StructType record) {
      assertThat(names(record)).as(path).isEqualTo(names(json, ""));
      for (StructField field : record.fields()) {
        JsonNode property = json.at("/properties/" + field.name());
        assertThat(field.nullable()).as(path + "." + field.name()).isEqualTo(isNullable(property));
        compare(path + "." + field.name(), field.dataType(), property);
      }
    } else if (column instanceof ArrayType array) {
      assertThat(type(json)).as(path).isEqualTo("array");
      compare(path + "[]", array.elementType(), json.path("items"));
    } else {
      assertThat(column).as(path).isEqualTo(expected(json));
    }
  }

  private static DataType expected(JsonNode json) {
    return switch (type(json)) {
      case "integer" -> DataTypes.IntegerType;
      case "number" -> DataTypes.DoubleType;
      case "boolean" -> DataTypes.BooleanType;
      case "string", "object" -> // extensions, which no description tells
          DataTypes.StringType;
      default -> throw new AssertionError("no column for " + json);
    };
  }

  private static String type(JsonNode json) {
    if (json.has("const") || json.has("enum")) {
      return "string";
    }
    JsonNode type = json.path("type");
    return (type.isArray() ? type.get(0) : type).asText();
  }

  /** The type itself where it may be null or stands elsewhere. */
  private JsonNode resolved(JsonNode json) {
    if (json.has("$ref")) {
      return resolved(schema.at(json.path("$ref").asText().substring(1)));
    }
    return json.has("oneOf") ? resolved(json.path("oneOf").get(1)) : json;
  }

  private static boolean isNullable(JsonNode json) {
    return json.has("oneOf") || json.path("type").isArray();
  }

  private static StructType without(StructType type, String... names) {
    List<String> gone = List.of(names);
    return new StructType(
        Arrays.stream(type.fields())
            .filter(field -> !gone.contains(field.name()))
            .toArray(StructField[]::new));
  }

  private static List<String> names(StructType type) {
    return List.of(type.fieldNames());
  }

  private static List<String> names(JsonNode object, String without) {
    List<String> names = new ArrayList<>();
    object.path("properties").fieldNames().forEachRemaining(names::add);
    names.remove(without);
    return names;
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
