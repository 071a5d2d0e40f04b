package org.attestnlp.view.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.testing.ToolContract;
import org.attestnlp.view.FormatException;
import org.junit.jupiter.api.Test;

class LabelStudioTest extends ToolContract {

  private static final String JSON = ArticleJson.write(SampleArticle.build()) + "\n";

  @Override
  protected ToolFormat format() {
    return new LabelStudio();
  }

  private static ObjectNode task() {
    return (ObjectNode) ToolJson.tree(new LabelStudio().write(JSON)).get(0);
  }

  private static ArrayNode results(ObjectNode task) {
    return (ArrayNode) task.path("predictions").get(0).path("result");
  }

  private static String corrected(Consumer<ArrayNode> change) {
    ObjectNode task = task();
    ArrayNode results = results(task);
    change.accept(results);
    task.putArray("annotations").addObject().put("id", 7).set("result", results.deepCopy());
    task.putArray("predictions");
    return new LabelStudio().read("export.json", "[" + task + "]").get(0);
  }

  private static AnnotatedArticle after(Consumer<ArrayNode> change) {
    return ArticleJson.read(corrected(change));
  }

  private static ObjectNode region(ArrayNode results, String label) {
    return result(results, "labels", "labels", label);
  }

  private static ObjectNode result(ArrayNode results, String type, String key, String value) {
    for (JsonNode result : results) {
      boolean same = result.path("value").path(key).path(0).asText().equals(value);
      if (result.path("type").asText().equals(type) && same) {
        return (ObjectNode) result;
      }
    }
    throw new AssertionError("no " + type + " " + value + " in " + results);
  }

  private static void remove(ArrayNode results, String id) {
    for (int i = results.size() - 1; i >= 0; i--) {
      JsonNode result = results.get(i);
      if (result.path("id").asText().equals(id)
          || result.path("from_id").asText().equals(id)
          || result.path("to_id").asText().equals(id)) {
        results.remove(i);
      }
    }
  }

  @Test
  void everything_a_task_uses_stands_in_the_configuration() {
    String xml = LabelConfiguration.xml();
    for (JsonNode result : results(task())) {
      if (result.path("type").asText().equals("relation")) {
        assertThat(xml).contains("<Relation value=\"" + result.path("labels").get(0).asText());
        continue;
      }
      assertThat(xml).contains("name=\"" + result.path("from_name").asText() + "\"");
      for (JsonNode label : result.path("value").path("labels")) {
        assertThat(xml).contains("<Label value=\"" + label.asText() + "\"");
      }
      for (JsonNode choice : result.path("value").path("choices")) {
        assertThat(xml).contains("<Choice value=\"" + choice.asText() + "\"");
      }
    }
  }

  @Test
  void regions_lie_on_their_words_in_code_points_and_relations_end_at_regions() {
    Set<String> regions = new HashSet<>();
    int[] points = SampleArticle.TEXT.codePoints().toArray();
    for (JsonNode result : results(task())) {
      JsonNode value = result.path("value");
      if (result.path("type").asText().equals("labels")) {
        int start = value.path("start").asInt();
        String words = new String(points, start, value.path("end").asInt() - start);
        assertThat(words).isEqualTo(value.path("text").asText());
        assertThat(regions.add(result.path("id").asText())).isTrue();
      }
    }
    for (JsonNode result : results(task())) {
      if (result.path("type").asText().equals("relation")) {
        assertThat(regions)
            .contains(result.path("from_id").asText(), result.path("to_id").asText());
      }
    }
    assertThat(results(task()).findValuesAsText("to_id")).isNotEmpty();
  }

  @Test
  void an_annotation_that_changes_nothing_changes_nothing() {
    assertThat(corrected(results -> {})).isEqualTo(JSON);
  }

  @Test
  void a_moved_region_changes_its_words_alone() {
    AnnotatedArticle before = ArticleJson.read(JSON);
    AnnotatedArticle after =
        after(
            results -> {
              ObjectNode value = (ObjectNode) region(results, "Claim").path("value");
              value.put("end", value.path("end").asInt() + 1).remove("text");
            });
    assertThat(after.claims().get(0).span().end())
        .isEqualTo(before.claims().get(0).span().end() + 1);
    assertThat(after.entities()).isEqualTo(before.entities());
    assertThat(after.quotes()).isEqualTo(before.quotes());
    assertThat(after.claims().get(0).claimants()).isEqualTo(before.claims().get(0).claimants());
  }

  @Test
  void a_label_and_a_choice_change_one_field_each() {
    AnnotatedArticle before = ArticleJson.read(JSON);
    QuoteKind kind = before.quotes().get(0).kind();
    QuoteKind other = kind == QuoteKind.MIXED ? QuoteKind.DIRECT : QuoteKind.MIXED;
    String was = before.claims().get(0).factuality().name();
    AnnotatedArticle after =
        after(
            results -> {
              ObjectNode quote = (ObjectNode) region(results, kind.name()).path("value");
              quote.putArray("labels").add(other.name());
              ObjectNode choice =
                  (ObjectNode) result(results, "choices", "choices", was).path("value");
              choice.putArray("choices").add("HYPOTHETICAL");
            });
    assertThat(after.quotes().get(0).kind()).isEqualTo(other);
    assertThat(after.claims().get(0).factuality()).isEqualTo(Factuality.HYPOTHETICAL);
    String back =
        ArticleJson.write(after)
            .replaceFirst("\"kind\": \"" + other + "\"", "\"kind\": \"" + kind + "\"");
    assertThat(back.replaceFirst("HYPOTHETICAL", was) + "\n").isEqualTo(JSON);
  }

  @Test
  void a_deleted_quote_goes_with_all_that_refers_to_it() {
    AnnotatedArticle before = ArticleJson.read(JSON);
    String label = before.quotes().get(0).kind().name();
    AnnotatedArticle after =
        after(results -> remove(results, region(results, label).path("id").asText()));
    assertThat(after.quotes()).hasSize(before.quotes().size() - 1);
    assertThat(after.claims()).hasSize(before.claims().size());
  }

  @Test
  void a_new_region_with_a_relation_becomes_a_quote_with_its_speaker() {
    AnnotatedArticle before = ArticleJson.read(JSON);
    AnnotatedArticle after =
        after(
            results -> {
              String speaker = region(results, "PERSON").path("id").asText();
              ObjectNode value =
                  results.addObject().put("id", "Xy7_new").put("type", "labels").putObject("value");
              value.put("start", 2).put("end", 6).putArray("labels").add("INDIRECT");
              ObjectNode relation = results.addObject().put("type", "relation");
              relation.put("from_id", "Xy7_new").put("to_id", speaker);
              relation.putArray("labels").add("speakers");
            });
    assertThat(after.quotes()).hasSize(before.quotes().size() + 1);
    assertThat(after.quotes().get(0).kind()).isEqualTo(QuoteKind.INDIRECT);
    assertThat(after.quotes().get(0).speakers().get(0).name()).isEqualTo("Ada Quill");
    assertThat(after.entities()).isEqualTo(before.entities());
  }

  @Test
  void a_new_name_joins_its_entity_and_another_makes_one() {
    AnnotatedArticle before = ArticleJson.read(JSON);
    AnnotatedArticle after =
        after(
            results -> {
              ObjectNode value =
                  results.addObject().put("id", "n").put("type", "labels").putObject("value");
              value.put("start", 2).put("end", 6).putArray("labels").add("MISC");
            });
    assertThat(after.entities()).hasSize(before.entities().size() + 1);
  }

  @Test
  void a_removed_relation_takes_the_speaker_with_it() {
    AnnotatedArticle after =
        after(
            results -> {
              for (int i = results.size() - 1; i >= 0; i--) {
                if (results.get(i).path("labels").path(0).asText().equals("speakers")) {
                  results.remove(i);
                }
              }
            });
    assertThat(after.quotes()).allSatisfy(quote -> assertThat(quote.speakers()).isEmpty());
  }

  @Test
  void regions_of_versions_that_counted_code_units_are_told_by_their_words() {
    String back =
        corrected(
            results -> {
              for (JsonNode result : results) {
                if (result.path("value") instanceof ObjectNode value) {
                  for (String end : new String[] {"start", "end"}) {
                    int utf16 = SampleArticle.TEXT.offsetByCodePoints(0, value.path(end).asInt());
                    value.put(end, utf16);
                  }
                }
              }
            });
    assertThat(back).isEqualTo(JSON);
  }

  @Test
  void a_cancelled_annotation_is_no_correction() {
    ObjectNode task = task();
    task.putArray("annotations").addObject().put("was_cancelled", true).putArray("result");
    assertThat(new LabelStudio().read("x", task.toString())).containsExactly(JSON);
  }

  @Test
  void a_task_that_was_never_ours_becomes_gold() {
    String task =
        """
        {"id": 12, "data": {"text": "Rain fell on Oslo."}, "annotations": [{"result": [
          {"id": "a", "type": "labels", "value": {"start": 13, "end": 17, "labels": ["LOCATION"]}}]}]}
        """;
    AnnotatedArticle gold = ArticleJson.read(new LabelStudio().read("x.json", task).get(0));
    assertThat(gold.id()).isEqualTo("12");
    assertThat(gold.entities()).extracting(entity -> entity.name()).containsExactly("Oslo");
  }

  @Test
  void what_cannot_be_gold_is_named() {
    assertThatThrownBy(
            () ->
                corrected(
                    results ->
                        ((ObjectNode) region(results, "Claim").path("value"))
                            .putArray("labels")
                            .add("Colour")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("export.json: task 1")
        .hasMessageContaining("unknown label Colour; expected one of [");
    assertThatThrownBy(
            () ->
                corrected(
                    results ->
                        ((ObjectNode) region(results, "Claim").path("value")).put("start", 99999)))
        .hasMessageContaining("99999 is no offset of the text");
    assertThat(PrettyJson.read(JSON).has("gold")).isFalse();
  }
}
