package org.attestnlp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Producer;
import org.attestnlp.testing.FaceArticle;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleJsonTest {

  private static final AnnotatedArticle SAMPLE = SampleArticle.build();

  @Test
  void what_is_written_reads_back_the_same() {
    assertThat(ArticleJson.read(ArticleJson.write(SAMPLE))).isEqualTo(SAMPLE);
    assertThat(ArticleJson.read(ArticleJson.write(SAMPLE, ArticleJson.Style.COMPACT)))
        .isEqualTo(SAMPLE);
  }

  @Test
  void code_point_offsets_read_back_the_same() {
    ArticleJson.Style python = new ArticleJson.Style(true, Offsets.CODE_POINT, true);
    String json = ArticleJson.write(SAMPLE, python);
    assertThat(ArticleJson.read(json)).isEqualTo(SAMPLE);
    assertThat(json).contains("\"offsets\": \"CODE_POINT\"");
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void spans_that_begin_and_end_at_a_character_of_two_code_units_read_back(Offsets offsets) {
    AnnotatedArticle faces = FaceArticle.build();
    String json = ArticleJson.write(faces, new ArticleJson.Style(true, offsets, true));
    assertThat(ArticleJson.read(json)).isEqualTo(faces);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-12-31"})
  void a_date_that_the_schema_refuses_is_no_date_of_an_article(String date) {
    assertThatThrownBy(() -> new Article("x", "Rain.", LocalDate.parse(date)))
        .hasMessage("the date is " + date + ", expected YYYY-MM-DD");
    String json = ArticleJson.write(SAMPLE).replace("2026-05-04", date);
    assertThat(problems(json)).isNotEmpty();
    assertThatThrownBy(() -> ArticleJson.read(json)).hasMessageContaining("date: is " + date);
  }

  @Test
  void code_point_offsets_are_one_less_after_an_astral_character() throws Exception {
    JsonNode python =
        new ObjectMapper()
            .readTree(
                ArticleJson.write(SAMPLE, new ArticleJson.Style(false, Offsets.CODE_POINT, true)));
    JsonNode utf16 = new ObjectMapper().readTree(ArticleJson.write(SAMPLE));
    assertThat(utf16.at("/quotes/0/begin").intValue() - python.at("/quotes/0/begin").intValue())
        .isEqualTo(1);
  }

  @Test
  void numbers_are_plain() {
    assertThat(ArticleJson.write(SAMPLE, ArticleJson.Style.COMPACT))
        .contains("\"value\":60,")
        .contains("\"value\":3,");
  }

  @Test
  void the_fields_stand_in_the_order_of_the_contract() throws Exception {
    JsonNode article = new ObjectMapper().readTree(ArticleJson.write(SAMPLE));
    assertThat(article.fieldNames())
        .toIterable()
        .containsExactly(
            "schema",
            "id",
            "title",
            "dateline",
            "date",
            "published",
            "bylines",
            "language",
            "offsets",
            "text",
            "entities",
            "quotes",
            "claims",
            "numbers",
            "events",
            "extensions",
            "incomplete",
            "warnings",
            "url",
            "page",
            "producer");
    assertThat(article.at("/quotes/0").fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "kind",
            "begin",
            "end",
            "text",
            "quoted",
            "speakers",
            "cue",
            "polarity",
            "continues",
            "rule");
  }

  @Test
  void every_output_is_valid_against_the_schema() {
    assertThat(problems(ArticleJson.write(SAMPLE))).isEmpty();
    assertThat(
            problems(
                ArticleJson.write(SAMPLE, new ArticleJson.Style(false, Offsets.CODE_POINT, false))))
        .isEmpty();
    ArticleError error = new ArticleError("x", ErrorCode.INPUT_EMPTY, "the article is empty");
    assertThat(problems(ArticleJson.write(error, ArticleJson.Style.COMPACT))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_the_contract_does_not_know() {
    String json = ArticleJson.write(SAMPLE);
    assertThat(problems(json.replace("\"MIXED\"", "\"HALF\""))).isNotEmpty();
    assertThat(problems(json.replace("\"warnings\"", "\"wornings\""))).isNotEmpty();
    assertThat(problems(json.replace("\"polarity\": \"DENIED\"", "\"polarity\": null")))
        .isNotEmpty();
  }

  @Test
  void lone_surrogates_are_written_as_escapes_and_read_back() {
    AnnotatedArticle odd =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, "odd")
            .set(ArticleFields.TEXT, "a\uD800b\uDC00\uD83D\uDE80")
            .set(ArticleFields.PRODUCER, new Producer("attest", "0", "none", "none"))
            .make();
    String json = ArticleJson.write(odd);
    assertThat(json).contains("a\\uD800b\\uDC00\uD83D\uDE80");
    assertThat(ArticleJson.read(json)).isEqualTo(odd);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "attest/1"             | "attest/2"            | schema: is attest/2, expected attest/1
          "text": "Ada Quill"   | "text": "Ada Quilt"  | entities[1].mentions[0]: text is "Ada Quilt", expected "Ada Quill"
          "entity": "e2"        | "entity": "e9"       | quotes[0].speakers[0].entity: is e9, which no item has as its id
          "kind": "MIXED"       | "kind": "HALF"       | quotes[0].kind: is HALF, expected one of [DIRECT, INDIRECT, MIXED]
          "claim": "c2"         | "claim": "c7"        | claims[0].relations[0].claim: is c7, which no item has as its id
          "date": "2026-05-04"  | "date": "May"        | date: is May, expected YYYY-MM-DD
          "kind": "RANGE"       | "kind": "EXACT"      | claims[0]: claim c1: kind EXACT with high end 50
          "warnings"             | "wornings"            | warnings: missing
          "approximate": true   | "approximate": 1     | claims[0].approximate: expected true or false
          "begin": 16           | "begin": 2500        | dateline.begin: 2500 is not inside the text, expected 0 to 131
          "begin": 16           | "begin": -1          | dateline.begin: -1 is not inside the text, expected 0 to 131
          "begin": 16           | "begin": 6           | dateline.begin: 6 is inside a character of two code units, expected 5 or 7
          "begin": 16           | "begin": 20          | dateline: the span is empty or backward, expected end behind begin
          "date": "2026-05-04"  | "date": "+12026-05-04" | date: is +12026-05-04, expected YYYY-MM-DD
          """)
  void a_defect_is_named_with_its_place(String right, String wrong, String message) {
    String json = ArticleJson.write(SAMPLE);
    assertThat(json).contains(right);
    String broken =
        json.substring(0, json.indexOf(right))
            + wrong
            + json.substring(json.indexOf(right) + right.length());
    assertThatThrownBy(() -> ArticleJson.read(broken))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_text_that_is_not_json_is_refused_with_its_line() {
    assertThatThrownBy(() -> ArticleJson.read("{\n\"id\": oops}"))
        .hasMessageStartingWith("not JSON: line 2");
    assertThatThrownBy(() -> ArticleJson.read("[]")).hasMessageContaining("not an attest/1 object");
  }

  private static List<String> problems(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ArticleJson.schema());
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
