package org.attestnlp.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attestnlp.check.Breach;
import org.attestnlp.check.ResultCheck;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a sound result at one place, in as many ways as there are rules. */
final class ResultCheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POLICE =
      "{\"status\":\"DESCRIBED\",\"name\":\"the police\",\"entity\":null,\"mention\":null}";
  private static final String QUILL =
      "{\"status\":\"ENTITY\",\"name\":\"Ada Quill\",\"entity\":\"e2\",\"mention\":null}";

  /**
   * A change and what is said of it.
   *
   * @param pointer the place; a {@code +} at its end inserts before what stands there
   * @param value JSON, with its span for an object that has one
   */
  private record Change(String pointer, String value, String breach) {
    @Override
    public String toString() {
      return breach;
    }
  }

  private static Change to(String pointer, String value, String breach) {
    return new Change(pointer, value, breach);
  }

  /** A change of the span that stands at a place to these words. */
  private static Change words(String pointer, String words, String breach) {
    return new Change(pointer, "@" + words, breach);
  }

  static List<Change> changes() {
    return List.of(
        // ids
        to("/entities/0/id", "\"e2\"", "entities[1].id: is e2 again; an id is that of one item"),
        to("/entities/1/id", "\"e3\"", "quotes[0].speakers[0].entity: is e2, which no item has"),
        to("/entities/0/id", "\"e7\"", "entities[0].id: is e7, expected e1"),
        to("/claims/4/id", "\"c9\"", "claims[4].id: is c9, expected c5"),
        to("/quotes/1/continues", "\"q8\"", "quotes[1].continues: is q8, which no item has as its"),
        to("/claims/0/quote", "\"q8\"", "claims[0].quote: is q8, which no item has as its id"),
        to(
            "/claims/2/relations/0/claim",
            "\"c8\"",
            "claims[2].relations[0].claim: is c8, which no"),
        // spans
        to("/entities/0/mentions/0/text", "\"Olso\"", "text is \"Olso\", expected \"Oslo\""),
        to("/claims/0/counted/end", "9000", "claims[0].counted: 9000 is not inside the text"),
        words(
            "/entities/0/mentions/0", "Oslo ", "entities[0].mentions[0]: “Oslo ” at 11 begins or"),
        words("/entities/0/mentions/0", "Oslo \uD83C", "mentions[0]: 17 is inside a character of"),
        words("/entities/0/mentions/0", "Oslo 🌧.\n\n“Some", "reaches over a blank line"),
        // entities
        to("/entities/1/name", "\" \"", "entities[1].name: is blank"),
        to("/entities/0/mentions/0/kind", "\"PRONOUN\"", "entities[0].mentions: has no NAME"),
        to("/entities/1/titles/0+", "\"Mayor\"", "entities[1].titles[1]: is Mayor again"),
        words("/entities/0/mentions/0", "17", "entities[1]: is mentioned before entities[0]"),
        words(
            "/entities/1/mentions/2", "Mayor", "mentions[2]: “Mayor” at 53 stands before the one"),
        words(
            "/entities/1/mentions/1",
            "Quill",
            "“Quill” at 63 overlaps entities[1].mentions[0], “A"),
        words("/entities/0/mentions/0", "Ada Quill", "is also entities["),
        words(
            "/entities/0/mentions/0",
            "Quill said",
            "entities[0].mentions[0]: “Quill said” at 63 cr"),
        // quotes
        words(
            "/quotes/1",
            "Ada Quill said. “We",
            "speakers[0].mention: “Ada Quill” at 59 is part of"),
        words("/quotes/2/cue", "60 cars", "quotes[2].cue: “60 cars” at 151 is part of the content"),
        to(
            "/quotes/0/quoted",
            "[]",
            "quotes[0].quoted: does not fit the kind DIRECT; list the marked"),
        to(
            "/quotes/0/kind",
            "\"INDIRECT\"",
            "does not fit the kind INDIRECT; an INDIRECT quote has"),
        words(
            "/quotes/0/quoted/0",
            "We wait.",
            "quotes[0].quoted[0]: “We wait.” at 76 is not inside"),
        to("/quotes/1/continues", "\"q3\"", "quotes[1].continues: is q3, which is not an earlier"),
        to("/quotes/1/speakers", "[]", "quotes[1].continues: is q1, which has other speakers"),
        words("/quotes/1", "Some 40 of 90 homes are lost,", "quotes[1]: has the span of q1"),
        words("/quotes/1", "lost,” Mayor", "quotes[1]: “lost,” Mayor” at 46 crosses q1"),
        words("/quotes/0", "sank in", "quotes[1]: stands before the one before it"),
        // sources
        to(
            "/quotes/0/speakers/0/name",
            "\"Quill\"",
            "speakers[0].name: is Quill, expected that of"),
        to(
            "/quotes/0/speakers/0+",
            QUILL,
            "quotes[0].speakers[1]: names Ada Quill again; a source"),
        to("/claims/0/disputedBy/0+", POLICE, "claims[0].disputedBy[1]: names the police again"),
        to(
            "/claims/0/disputedBy/0",
            QUILL,
            "disputedBy[0]: names Ada Quill, a claimant of this very"),
        to("/claims/3/claimants/0/name", "\" \"", "claims[3].claimants[0].name: is blank"),
        // numbers
        words("/numbers/0", "12", "numbers[0]: “12” at 107 overlaps claims[2]"),
        words("/claims/4", "17", "overlaps claims[3], “17”"),
        words("/claims/3", "3", "claims[4]: stands before the one before it; numbers are in text"),
        to("/claims/0/value", "1" + "0".repeat(309), "claims[0].value: is too great for a number"),
        // claims
        to("/claims/0/quote", "null", "claims[0].quote: is null, expected q1, the innermost quote"),
        to("/claims/2/quote", "\"q2\"", "claims[2].quote: is q2, expected null"),
        to("/claims/0/claimants", "[]", "claims[0].claimants: lacks Ada Quill, a speaker of q1"),
        to(
            "/claims/0/counted/head",
            "\"house\"",
            "claims[0].counted.head: is house, expected a word"),
        words(
            "/claims/0/counted",
            "40 of 90 homes",
            "claims[0].counted: “40 of 90 homes” at 27 over"),
        // incomplete
        to("/incomplete", "[\"claims\"]", "incomplete[0]: is claims, which has items"),
        to("/incomplete", "[\"x\",\"x\"]", "incomplete[1]: is x again; a layer stands once"),
        // relations
        to("/claims/2/relations", "[]", "claims[3].relations[0]: c3 has no CONFLICTS_WITH c4"),
        to(
            "/claims/2/relations/0/claim",
            "\"c3\"",
            "claims[2].relations[0].claim: is the claim itself"),
        to(
            "/claims/2/relations/0+",
            relation("SAME_AS", "c4"),
            "is CONFLICTS_WITH beside SAME_AS to"));
  }

  private static String relation(String type, String claim) {
    return "{\"type\":\"" + type + "\",\"claim\":\"" + claim + "\"}";
  }

  @Test
  void a_sound_result_has_no_breach() {
    assertThat(ResultCheck.breaches(SoundArticle.build())).isEmpty();
    for (Offsets unit : Offsets.values()) {
      ArticleJson.Style style = new ArticleJson.Style(true, unit, true);
      assertThat(ArticleJson.breaches(ArticleJson.write(SoundArticle.build(), style))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_breaks_a_rule_is_told_with_its_place(Change change) {
    assertThat(told(changed(sound(), change)))
        .anySatisfy(line -> assertThat(line).contains(change.breach()));
  }

  @Test
  void a_span_that_cuts_a_pair_is_told_of_a_result_in_hand() {
    AnnotatedArticle sound = SoundArticle.build();
    AnnotatedArticle cut =
        new AnnotatedArticle(
            sound.id(),
            Span.of(sound.text(), 0, 17),
            sound.dateline(),
            sound.date(),
            sound.language(),
            sound.text(),
            sound.entities(),
            sound.quotes(),
            sound.claims(),
            sound.numbers(),
            sound.warnings(),
            sound.producer());
    assertThat(ResultCheck.breaches(cut))
        .singleElement()
        .asString()
        .startsWith("title: “Storm hits Oslo")
        .contains("cuts a surrogate pair");
  }

  @Test
  void a_range_that_falls_is_told() {
    JsonNode fallen = changed(sound(), to("/claims/0/kind", "\"RANGE\"", ""));
    assertThat(told(changed(fallen, to("/claims/0/valueHigh", "30", ""))))
        .containsExactly("claims[0].valueHigh: is 30, expected more than 40");
  }

  @Test
  void only_one_of_two_claims_updates_the_other() {
    JsonNode both = changed(sound(), to("/claims/2/relations/0", relation("UPDATES", "c4"), ""));
    both = changed(both, to("/claims/3/relations/0", relation("UPDATES", "c3"), ""));
    assertThat(told(both))
        .containsExactly(
            "claims[2].relations[0]: c4 has UPDATES too; only one of the two can",
            "claims[3].relations[0]: c3 has UPDATES too; only one of the two can");
    JsonNode same = changed(sound(), to("/claims/2/relations/0", relation("SAME_AS", "c4"), ""));
    assertThat(told(changed(same, to("/claims/3/relations", "[]", "")))).isEmpty();
    assertThat(told(changed(same, to("/claims/3/relations/0", relation("SAME_AS", "c3"), ""))))
        .isEmpty();
  }

  @Test
  void an_event_in_another_paragraph_is_told() {
    Span far = SoundArticle.span("sank");
    String event =
        "{\"begin\":%d,\"end\":%d,\"text\":\"sank\",\"lemma\":\"sink\"}"
            .formatted(far.begin(), far.end());
    assertThat(told(changed(sound(), to("/claims/0/event", event, ""))))
        .containsExactly("claims[0].event: “sank” at 159 is not in the paragraph of the number");
  }

  @Test
  void every_breach_is_told_at_once() {
    JsonNode twice = changed(sound(), to("/claims/0/claimants", "[]", ""));
    assertThat(told(changed(twice, to("/claims/1/claimants", "[]", "")))).hasSize(2);
    JsonNode ids = changed(sound(), to("/entities/1/id", "\"e3\"", ""));
    assertThat(told(ids)).hasSize(6); // three speakers and three claimants
  }

  @Test
  void what_is_no_result_says_so() {
    assertThat(told("{\"schema\":\"attest/1\",\"id\":\"x\"}"))
        .containsExactly("text: missing; a result written with --no-text has no check");
    assertThat(told("[1]")).containsExactly("not an attest/1 object but ARRAY");
    assertThat(told("{")).singleElement().asString().startsWith("not JSON: ");
    String record =
        "{\"schema\":\"attest/1\",\"id\":\"x\",\"error\":{\"code\":\"TIMEOUT\",\"message\":\"late\"}}";
    assertThat(told(record)).isEmpty();
    assertThat(told(record.replace("TIMEOUT", "LATE")))
        .singleElement()
        .asString()
        .contains("error.code: is LATE, expected one of ");
  }

  private static List<String> told(Object json) {
    return ArticleJson.breaches(json.toString()).stream().map(Breach::toString).toList();
  }

  private static JsonNode sound() {
    return read(ArticleJson.write(SoundArticle.build()));
  }

  private static JsonNode changed(JsonNode root, Change change) {
    boolean inserts = change.pointer().endsWith("+");
    JsonPointer pointer = JsonPointer.compile(change.pointer().replace("+", ""));
    JsonNode copy = root.deepCopy();
    JsonNode parent = copy.at(pointer.head());
    JsonNode value = value(copy.at(pointer), change.value());
    if (parent instanceof ObjectNode object) {
      object.set(pointer.last().getMatchingProperty(), value);
    } else if (inserts) {
      ((ArrayNode) parent).insert(pointer.last().getMatchingIndex(), value);
    } else {
      ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
    }
    return copy;
  }

  private static JsonNode value(JsonNode old, String value) {
    if (!value.startsWith("@")) {
      return read(value);
    }
    Span span = SoundArticle.span(value.substring(1));
    ObjectNode moved = old.deepCopy();
    return moved.put("begin", span.begin()).put("end", span.end()).put("text", span.text());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
