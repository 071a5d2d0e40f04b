package org.attestnlp.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the fields against the records and against what is written. */
final class FieldsTest {

  private static final AnnotatedArticle SAMPLE = SampleArticle.build();
  private static final Claim CLAIM = SAMPLE.claims().get(0);

  record Described(Class<? extends Record> type, Shape<?> shape) {}

  static Stream<Described> records() {
    return Stream.of(
        new Described(AnnotatedArticle.class, ArticleFields.ARTICLE),
        new Described(Entity.class, EntityFields.ENTITY),
        new Described(Mention.class, EntityFields.MENTION),
        new Described(Quote.class, QuoteFields.QUOTE),
        new Described(Claim.class, ClaimFields.CLAIM),
        new Described(NumberMention.class, NumberFields.NUMBER),
        new Described(Source.class, SourceFields.SOURCE),
        new Described(Span.class, SpanFields.SPAN));
  }

  @ParameterizedTest
  @MethodSource("records")
  void every_component_of_a_record_is_described(Described described) {
    Set<String> beside = Set.of("schema", "offsets"); // said of the file, not of the article
    assertThat(
            described.shape().fields().stream().map(Field::name).filter(f -> !beside.contains(f)))
        .containsExactlyElementsOf(
            Arrays.stream(described.type().getRecordComponents()).map(c -> c.getName()).toList());
  }

  @Test
  void a_record_made_of_its_own_values_is_the_same() {
    assertThat(ClaimFields.CLAIM.with(CLAIM, ClaimFields.RULE, CLAIM.rule())).isEqualTo(CLAIM);
    assertThat(ArticleFields.ARTICLE.with(SAMPLE, ArticleFields.ID, "rain")).isEqualTo(SAMPLE);
  }

  @Test
  void one_field_is_changed_in_a_copy() {
    Claim denied = ClaimFields.CLAIM.with(CLAIM, ClaimFields.FACTUALITY, Factuality.DENIED);
    assertThat(denied.factuality()).isEqualTo(Factuality.DENIED);
    assertThat(denied.counted()).isEqualTo(CLAIM.counted());
  }

  @Test
  void what_is_never_null_cannot_be_made_null() {
    assertThatThrownBy(() -> ClaimFields.CLAIM.with(CLAIM, ClaimFields.FACTUALITY, null))
        .hasMessage("factuality is null");
  }

  @Test
  void the_keys_of_the_json_are_those_described_and_in_that_order() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ArticleJson.write(SAMPLE));
    List<String> wrong = new ArrayList<>();
    held("", json, ArticleFields.ARTICLE, wrong);
    assertThat(wrong).isEmpty();
  }

  private static void held(String place, JsonNode json, Shape<?> shape, List<String> wrong) {
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);
    List<String> described =
        shape.keys().stream()
            .filter(key -> !key.isSparse() || json.has(key.name()))
            .map(Field::name)
            .toList();
    if (!keys.equals(described)) {
      wrong.add(place + " has " + keys + ", described are " + described);
    }
    for (Field<?, ?> key : shape.keys()) {
      JsonNode value = json.path(key.name());
      String at = place + "." + key.name();
      if (value.isNull() && !key.isNullable()) {
        wrong.add(at + " is null");
      }
      if (key.type() instanceof Type.Struct<?> struct && value.isObject()) {
        held(at, value, struct.shape(), wrong);
      }
      if (key.type() instanceof Type.Row<?> row && row.each() instanceof Type.Struct<?> struct) {
        value.forEach(item -> held(at, item, struct.shape(), wrong));
      }
    }
  }

  /** A field that is empty everywhere in the sample would be tested nowhere. */
  @Test
  void the_sample_fills_every_field() throws JsonProcessingException {
    Set<String> empty = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    sort(
        new ObjectMapper().readTree(ArticleJson.write(SAMPLE)),
        ArticleFields.ARTICLE,
        empty,
        filled);
    empty.removeAll(filled);
    assertThat(empty).isEmpty();
  }

  private static void sort(JsonNode json, Shape<?> shape, Set<String> empty, Set<String> filled) {
    for (Field<?, ?> key : shape.keys()) {
      JsonNode value = json.path(key.name());
      boolean nothing = value.isNull() || value.isContainerNode() && value.isEmpty();
      (nothing ? empty : filled).add(shape.name() + "." + key.name());
      if (key.type() instanceof Type.Struct<?> struct && value.isObject()) {
        sort(value, struct.shape(), empty, filled);
      }
      if (key.type() instanceof Type.Row<?> row && row.each() instanceof Type.Struct<?> struct) {
        value.forEach(item -> sort(item, struct.shape(), empty, filled));
      }
    }
  }

  @Test
  void a_value_is_told_in_a_few_words() {
    assertThat(ClaimFields.CLAIMANTS.words(CLAIM)).isEqualTo("Ada Quill");
    assertThat(ClaimFields.VALUE_HIGH.words(CLAIM)).isEqualTo("50");
    assertThat(ClaimFields.COUNTED.words(CLAIM)).isEqualTo("homes");
    assertThat(ClaimFields.EVENT.words(CLAIM)).isEqualTo("lose");
    assertThat(ClaimFields.CHANGE.words(CLAIM)).isEqualTo("UP TO");
    assertThat(ClaimFields.KIND.words(CLAIM)).isEqualTo("RANGE");
    assertThat(ClaimFields.COUNTED.words(SAMPLE.claims().get(1))).isEmpty();
  }

  @Test
  void begin_end_and_text_stand_among_the_keys_of_what_is_marked() {
    assertThat(ClaimFields.CLAIM.keys().stream().map(Field::name))
        .containsSequence("id", "begin", "end", "text", "kind");
    assertThat(ClaimFields.CLAIM.isMarked()).isTrue();
    assertThat(SourceFields.SOURCE.isMarked()).isFalse();
  }
}
