package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  private static final String JSON = ArticleJson.write(Fixture.right().result());

  private static String with(String header) {
    return JSON.replaceFirst("\\{", "{ \"gold\": " + header + ",");
  }

  private static String item(String extra) {
    return JSON.replace("\"id\": \"q1\"", "\"id\": \"q1\", " + extra);
  }

  @Test
  void a_result_alone_is_complete_gold() {
    GoldArticle gold = GoldReader.read("mill.json", JSON);
    assertThat(gold.complete()).containsExactlyInAnyOrder(GoldLayer.values());
    assertThat(gold.article()).isEqualTo(Fixture.right().result());
    assertThat(gold.marks("q1")).isEqualTo(Marks.NONE);
  }

  @Test
  void the_header_says_how_far_the_gold_goes_and_who_made_it() {
    GoldArticle gold =
        GoldReader.read(
            "mill.json", with("{\"complete\":[\"quotes\"],\"annotator\":\"AQ\",\"note\":\"n\"}"));
    assertThat(gold.complete()).containsExactly(GoldLayer.QUOTES);
    assertThat(gold.annotator()).isEqualTo("AQ");
    assertThat(gold.note()).isEqualTo("n");
  }

  @Test
  void items_may_be_optional_forbidden_or_have_alternatives() {
    String span = "{\"begin\":25,\"end\":30,\"text\":\"Quill\"}";
    assertThat(GoldReader.read("f", item("\"optional\":true")).marks("q1").optional()).isTrue();
    assertThat(GoldReader.read("f", item("\"forbidden\":true")).marks("q1").forbidden()).isTrue();
    assertThat(
            GoldReader.read("f", item("\"alternatives\":[" + span + "]"))
                .marks("q1")
                .alternatives())
        .containsExactly(new Span(25, 30, "Quill"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "optional":1                                            | quotes[0].optional: expected true or false
          "optional":true,"forbidden":true                        | quotes[0]: optional and forbidden; expected one of them at most
          "alternatives":3                                        | quotes[0].alternatives: expected a list of spans
          "alternatives":[{"begin":25,"end":30,"text":"Marsh"}]   | quotes[0].alternatives[0].text: is “Marsh”, the article has “Quill”
          "alternatives":[{"begin":25,"end":3000,"text":"Marsh"}] | quotes[0].alternatives[0].end: 3000 is not inside the text, expected 0 to 130
          "alternatives":[{"begin":25,"end":25,"text":""}]        | quotes[0].alternatives[0]: is empty or backward, expected end behind begin
          "alternatives":[{"begin":25.5,"end":30,"text":"Quill"}] | quotes[0].alternatives[0].begin: is 25.5, expected a whole number
          "alternatives":[{"begin":25,"text":"Quill"}]            | quotes[0].alternatives[0].end: missing, expected a whole number
          "optinal":true                                          | quotes[0].optinal: unknown; expected one of alternatives, begin, continues, cue, end, forbidden, id, kind, optional, polarity, quoted, rule, speakers, text
          """)
  void a_bad_item_is_named_with_what_would_be_right(String extra, String message) {
    assertThatThrownBy(() -> GoldReader.read("mill.json", item(extra)))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessage("mill.json: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                       | gold: expected an object {"complete", "annotator", "note"}
          {"complete":"quotes"}    | gold.complete: expected a list of layers
          {"complete":["numbers"]} | gold.complete: is "numbers", expected "entities", "quotes" or "claims"
          {"completed":[]}         | gold.completed: unknown; expected one of annotator, complete, note
          {"annotator":7}          | gold.annotator: is 7, expected a string
          {"note":["n"]}           | gold.note: is ["n"], expected a string
          """)
  void a_bad_header_is_named(String header, String message) {
    assertThatThrownBy(() -> GoldReader.read("mill.json", with(header)))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessage("mill.json: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /entities/0/forbiden            | true                                   | entities[0].forbiden: unknown; expected one of
          /claims/1/alternative           | []                                     | claims[1].alternative: unknown; expected one of
          /entities/1/mentions/0/optionel | true                                   | entities[1].mentions[0].optionel: unknown; expected one of alternatives, begin, end, forbidden, kind, optional, text
          /entities/1/mentions/0/optional | "yes"                                  | entities[1].mentions[0].optional: expected true or false
          /quotes/0/quoted                | [{"begin":31,"end":39,"text":"said the"}] | quotes[0].quoted[0]: “said the” is not inside the quote “the mill would close”
          """)
  void a_misspelt_mark_and_a_part_outside_its_quote_are_named(
      String pointer, String value, String message) {
    assertRefused(Fixture.changed(JSON, pointer, value), "mill.json: " + message);
  }

  @Test
  void a_mention_may_be_marked_too() {
    String json = Fixture.changed(JSON, "/entities/0/mentions/1/optional", "true");
    GoldArticle gold = GoldReader.read("mill.json", json);
    Span span = gold.article().entities().get(0).mentions().get(1).span();
    assertThat(gold.marks(GoldArticle.mention("e1", span)).optional()).isTrue();
    assertThat(gold.marks("e1")).isEqualTo(Marks.NONE);
  }

  @Test
  void alternatives_are_counted_in_the_unit_of_the_file() {
    // the astral letter is one code point and two UTF-16 units
    String text = "\uD835\uDC00 Quill said the mill would close.";
    AnnotatedArticle plain =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, "astral")
            .set(ArticleFields.TEXT, text)
            .set(
                ArticleFields.ENTITIES,
                List.of(
                    Draft.of(EntityFields.ENTITY)
                        .set(EntityFields.ID, "e1")
                        .set(EntityFields.TYPE, EntityType.PERSON)
                        .set(EntityFields.NAME, "Quill")
                        .set(
                            EntityFields.MENTIONS,
                            List.of(new Mention(Span.of(text, 3, 8), MentionKind.NAME)))
                        .make()))
            .set(ArticleFields.PRODUCER, Fixture.right().result().producer())
            .make();
    String json = ArticleJson.write(plain, new ArticleJson.Style(true, Offsets.CODE_POINT, true));
    String span = "[{\"begin\":2,\"end\":12,\"text\":\"Quill said\"}]";
    GoldArticle gold =
        GoldReader.read("f", Fixture.changed(json, "/entities/0/alternatives", span));
    assertThat(gold.marks("e1").alternatives()).containsExactly(new Span(3, 13, "Quill said"));
  }

  @Test
  void an_error_record_is_said_to_be_one() {
    assertThatThrownBy(
            () ->
                GoldReader.read(
                    "f.json",
                    "{\"schema\":\"attest/1\",\"id\":\"a\","
                        + "\"error\":{\"code\":\"INPUT_TOO_LARGE\",\"message\":\"5 MB\"}}"))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessage(
            "f.json: is an error record, INPUT_TOO_LARGE: 5 MB;"
                + " expected an article with its annotations");
  }

  @Test
  void offsets_outside_unknown_labels_ids_and_versions_are_refused() {
    assertRefused(JSON.replace("\"end\": 9,", "\"end\": 900,"), "mentions[0]");
    assertRefused(JSON.replaceFirst("PERSON", "HUMAN"), "entities[0].type: is HUMAN");
    assertRefused(JSON.replaceFirst("\"entity\": \"e1\"", "\"entity\": \"e7\""), "e7");
    assertRefused(JSON.replace("attest/1", "attest/9"), "schema: is attest/9, expected attest/1");
    assertRefused(JSON.replace("\"id\": \"q2\"", "\"id\": \"q1\""), "q1");
    assertRefused("{", "not JSON");
  }

  private static void assertRefused(String json, String part) {
    assertThatThrownBy(() -> GoldReader.read("mill.json", json))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageStartingWith("mill.json: ")
        .hasMessageContaining(part);
  }

  @Test
  void a_folder_gives_its_good_files_and_a_line_for_each_bad_one(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.json"), JSON);
    Files.writeString(folder.resolve("b.json"), JSON);
    Files.writeString(folder.resolve("c.json"), "{}");
    Files.write(folder.resolve("d.json"), new byte[] {(byte) 0xC3, '('});
    Files.writeString(folder.resolve("e.txt"), "no gold");
    GoldSuite suite = GoldSuite.load(folder);
    assertThat(suite.articles()).extracting(GoldArticle::file).containsExactly(folder + "/a.json");
    assertThat(suite.problems())
        .containsExactly(
            folder + "/b.json: id mill is also that of a.json",
            folder + "/c.json: schema: missing",
            folder + "/d.json: not UTF-8");
    assertThat(suite.unreadable()).containsExactly("c", "d");
  }

  @Test
  void the_id_of_an_unusable_file_is_the_one_it_gives_itself(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("x.json"), Fixture.changed(JSON, "/gold", "[]"));
    assertThat(GoldSuite.load(folder).unreadable()).containsExactly("mill");
  }

  @Test
  void an_empty_folder_is_a_problem(@TempDir Path folder) {
    assertThat(GoldSuite.load(folder).problems())
        .isEqualTo(List.of(folder + ": no gold; expected .json files in attest/1 format"));
  }
}
