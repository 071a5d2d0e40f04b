package org.attestnlp.view.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.testing.ToolContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanRowsTest extends ToolContract {

  private static final String JSON = ArticleJson.write(SampleArticle.build()) + "\n";

  @Override
  protected ToolFormat format() {
    return new SpanRows();
  }

  private static ObjectNode row() {
    return (ObjectNode) ToolJson.tree(new SpanRows().write(JSON));
  }

  private static String read(ObjectNode row) {
    return new SpanRows().read("rows.jsonl", row + "\n").get(0);
  }

  @Test
  void offsets_are_code_points_and_displacy_gets_no_overlap() {
    int[] points = SampleArticle.TEXT.codePoints().toArray();
    int free = 0;
    assertThat(row().path("ents")).isNotEmpty();
    for (JsonNode ent : row().path("ents")) {
      assertThat(ent.path("start").asInt()).isGreaterThanOrEqualTo(free);
      free = ent.path("end").asInt();
      assertThat(free).isLessThanOrEqualTo(points.length);
    }
    ObjectNode row = row();
    assertThat(row.path("spans")).hasSameSizeAs(row.path("entities"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"spans", "entities"})
  void a_span_that_a_tool_takes_away_goes_from_the_gold_alone(String list) {
    ObjectNode row = row();
    ArrayNode spans = (ArrayNode) row.path(list);
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).path("label").asText().equals("Claim")) {
        spans.remove(i);
        break;
      }
    }
    row.remove(list.equals("spans") ? "entities" : "spans");
    AnnotatedArticle before = ArticleJson.read(JSON);
    AnnotatedArticle after = ArticleJson.read(read(row));
    assertThat(after.claims()).hasSize(before.claims().size() - 1);
    assertThat(after.entities()).isEqualTo(before.entities());
  }

  @Test
  void doccano_gives_triples_and_moves_the_article_into_meta() {
    ObjectNode row = row();
    ArrayNode label = row.putArray("label");
    for (JsonNode span : row.path("spans")) {
      String name = span.path("label").asText();
      label.addArray().add(span.path("start")).add(span.path("end")).add(name);
    }
    row.withObject("/meta").set("attest", row.path("attest"));
    row.remove(List.of("attest", "spans", "entities", "relations", "ents", "title"));
    assertThat(read(row)).isEqualTo(JSON);
    ((ArrayNode) label.get(0)).set(2, "MISC");
    AnnotatedArticle after = ArticleJson.read(read(row));
    assertThat(after.entities()).anySatisfy(e -> assertThat(e.type().name()).isEqualTo("MISC"));
  }

  @Test
  void a_relation_that_doccano_drops_takes_the_speaker_with_it() {
    ObjectNode row = row();
    row.putArray("relations");
    AnnotatedArticle after = ArticleJson.read(read(row));
    assertThat(after.quotes().get(0).speakers()).isEmpty();
    assertThat(after.quotes().get(1).speakers()).hasSize(1); // “Police” is no mention
  }

  @Test
  void two_lists_that_were_both_changed_are_refused() {
    ObjectNode row = row();
    ((ArrayNode) row.path("spans")).remove(0);
    ((ArrayNode) row.path("entities")).remove(1);
    assertThatThrownBy(() -> read(row))
        .hasMessage(
            "rows.jsonl: line 1: spans and entities were both changed; expected one of them");
  }

  @Test
  void rows_that_were_never_ours_become_gold() {
    String rows =
        """
        {"id": 3, "text": "Ada Quill spoke.", "label": [[0, 9, "PERSON"]]}

        {"text": "Rain.", "spans": []}
        """;
    List<String> gold = new SpanRows().read("rows.jsonl", rows);
    assertThat(gold).hasSize(2);
    assertThat(ArticleJson.read(gold.get(0)).entities().get(0).name()).isEqualTo("Ada Quill");
    assertThat(ArticleJson.read(gold.get(0)).id()).isEqualTo("3");
    assertThat(ArticleJson.read(gold.get(1)).id()).isEqualTo("row-3");
  }
}
