package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.testing.FaceArticle;
import org.attestnlp.testing.Growth;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BratTest {

  /** The sample has an astral character before most spans. */
  private static final String JSON = ArticleJson.write(SampleArticle.build()) + "\n";

  @Test
  void there_and_back_is_the_same_byte_for_byte() {
    Brat brat = Brat.write(JSON);
    assertThat(brat.text()).isEqualTo(SampleArticle.TEXT);
    assertThat(Brat.read("rain.ann", brat.text(), brat.annotations())).isEqualTo(JSON);
  }

  @Test
  void offsets_are_code_points() {
    int utf16 = SampleArticle.TEXT.indexOf("Ada Quill");
    int begin = SampleArticle.TEXT.codePointCount(0, utf16);
    assertThat(begin).isEqualTo(utf16 - 1);
    assertThat(Brat.write(JSON).annotations())
        .contains("\tPERSON " + begin + " " + (begin + 9) + "\tAda Quill\n");
  }

  @Test
  void gold_marks_and_headers_survive() {
    String gold =
        PrettyJson.write(
                PrettyJson.read(
                    JSON.replace("\"id\": \"q1\",", "\"id\": \"q1\", \"optional\": true,")
                        .replaceFirst(
                            "\\{", "{\"gold\":{\"complete\":[\"quotes\"],\"note\":\"n\"},")))
            + "\n";
    Brat brat = Brat.write(gold);
    assertThat(Brat.read("rain.ann", brat.text(), brat.annotations())).isEqualTo(gold);
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void a_file_of_either_unit_comes_back_in_that_unit(Offsets offsets) {
    ArticleJson.Style style = new ArticleJson.Style(true, offsets, true);
    for (AnnotatedArticle article : List.of(SampleArticle.build(), FaceArticle.build())) {
      String json = ArticleJson.write(article, style) + "\n";
      Brat brat = Brat.write(json);
      assertThat(brat.text() + brat.annotations()).doesNotContainPattern("\\p{Cs}|\\\\uD8");
      assertThat(Brat.read("rain.ann", brat.text(), brat.annotations()))
          .isEqualTo(json.replace("\\uD83D", "\uFFFD")); // no file holds half a character
    }
  }

  @Test
  void a_byte_order_mark_and_other_line_ends_say_nothing() {
    Brat brat = Brat.write(JSON);
    String edited = "\uFEFF" + brat.annotations().replace("\n", "\r\n");
    assertThat(Brat.read("rain.ann", brat.text(), edited)).isEqualTo(JSON);
  }

  @Test
  void a_quote_may_have_any_id() {
    String json = JSON.replace("\"q1\"", "\"new-q1\"");
    Brat brat = Brat.write(json);
    assertThat(Brat.read("rain.ann", brat.text(), brat.annotations())).isEqualTo(json);
    String more = brat.annotations() + "T98\tINDIRECT 0 4\tRain\nT99\tINDIRECT 0 4\tRain\n";
    assertThat(ArticleJson.read(Brat.read("rain.ann", brat.text(), more)).quotes())
        .extracting(Quote::id)
        .containsExactly("new-q1", "q2", "q3", "q4");
  }

  @Test
  void what_brat_could_not_give_back_is_refused_at_once() {
    ObjectNode root = PrettyJson.read(JSON);
    ArrayNode mentions = (ArrayNode) root.path("entities").get(1).path("mentions");
    mentions.add(mentions.get(0).deepCopy());
    assertThatThrownBy(() -> Brat.write(PrettyJson.write(root)))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessage("entity e2 has the mention “Ada Quill” twice in one place; expected it once");
    String same = JSON.replace("\"id\": \"e2\"", "\"id\": \"e1\"").replace("\"e2\"", "\"e1\"");
    assertThatThrownBy(() -> Brat.write(same))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessage("two entities have the id e1; expected one each");
    String long_ = JSON.replaceFirst("\\{", "{\"extra\": 1e-999999999,");
    assertThatThrownBy(() -> Brat.write(long_))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessage("has a number too long to be written in digits");
    Brat brat = Brat.write(JSON);
    String note = brat.annotations().replace("{\"schema\"", "{\"extra\":1e999999999,\"schema\"");
    assertThatThrownBy(() -> Brat.read("rain.ann", brat.text(), note))
        .isInstanceOf(FormatException.class)
        .hasMessage("rain.ann: has a number too long to be written in digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\n\n", " \n", "\r\n", "\t\u2028", "\n \n\n", "\n😀", "\n😀\n"})
  void a_text_without_words_comes_back(String text) {
    String json = ArticleJson.write(bare(text, List.of())) + "\n";
    Brat brat = Brat.write(json);
    assertThat(Brat.read("bare.ann", brat.text(), brat.annotations())).isEqualTo(json);
  }

  private static AnnotatedArticle bare(String text, List<Entity> entities) {
    Producer producer = new Producer("attest", "0", "none", "none");
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, "bare")
        .set(ArticleFields.TEXT, text)
        .set(ArticleFields.ENTITIES, entities)
        .set(ArticleFields.PRODUCER, producer)
        .make();
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void the_time_grows_with_the_mentions_of_one_entity_and_no_faster(Offsets offsets) {
    ArticleJson.Style style = new ArticleJson.Style(true, offsets, true);
    Growth.isLinear(
        3_000,
        size -> {
          String json = ArticleJson.write(bare("Ada 😀 ".repeat(size), List.of(ada(size))), style);
          Brat brat = Brat.write(json);
          return () -> Brat.read("ada.ann", brat.text(), brat.annotations());
        });
  }

  private static Entity ada(int size) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      mentions.add(new Mention(new Span(7 * i, 7 * i + 3, "Ada"), MentionKind.NAME));
    }
    return Draft.of(EntityFields.ENTITY)
        .set(EntityFields.ID, "e1")
        .set(EntityFields.TYPE, EntityType.PERSON)
        .set(EntityFields.NAME, "Ada")
        .set(EntityFields.MENTIONS, mentions)
        .make();
  }

  @Test
  void the_time_grows_with_new_names_and_new_speakers_and_no_faster() {
    Growth.isLinear(
        3_000,
        size -> {
          StringBuilder text = new StringBuilder("So it is. ");
          StringBuilder marks = new StringBuilder("T2\tINDIRECT 0 8\tSo it is\n");
          for (int i = 0; i < size; i++) {
            String name = "Ada" + i;
            int begin = text.length();
            text.append(name).append(' ');
            String mark = "T9" + i;
            marks.append(mark + "\tPERSON " + begin + " " + (begin + name.length()) + "\t" + name);
            marks.append("\nR" + i + "\tSpeaker Arg1:T2 Arg2:" + mark + "\n");
          }
          Brat brat = Brat.write(ArticleJson.write(bare(text.toString(), List.of())));
          return () -> Brat.read("ada.ann", brat.text(), brat.annotations() + marks);
        });
  }

  @Test
  void a_new_name_belongs_to_the_entity_that_was_given_its_type() {
    int again = SampleArticle.TEXT.codePointCount(0, SampleArticle.TEXT.lastIndexOf("Oslo"));
    AnnotatedArticle edited =
        edit(
            ann ->
                "T99\tMISC "
                    + again
                    + " "
                    + (again + 4)
                    + "\tOslo\n"
                    + ann.replace("\tLOCATION ", "\tMISC "));
    assertThat(edited.entities())
        .filteredOn(entity -> entity.name().equals("Oslo"))
        .singleElement()
        .satisfies(oslo -> assertThat(oslo.mentions()).hasSize(2));
  }

  @Test
  void a_note_with_entities_that_are_none_is_named() {
    for (String entities : List.of("[1]", "[{\"id\":\"e1\"}]", "[{\"mentions\":{}}]")) {
      String note = "#1\tAnnotatorNotes T1\t{\"entities\":" + entities + "}\n";
      assertThatThrownBy(() -> Brat.read("x.ann", "Rain", "T1\tArticle 0 4\tRain\n" + note))
          .isInstanceOf(FormatException.class)
          .hasMessageStartingWith("x.ann: the note of the Article has an entity that is ")
          .hasMessageEndingWith("; expected an object with a list of mentions");
    }
  }

  @Test
  void a_moved_border_a_deleted_mention_and_a_new_name_are_taken_in() {
    String text = SampleArticle.TEXT;
    int police = text.codePointCount(0, text.indexOf("Police"));
    AnnotatedArticle edited =
        edit(
            ann ->
                ann.replaceFirst(
                            "(T\\d+)\tINDIRECT (\\d+) (\\d+)\t60 fell\n",
                            "$1\tDIRECT $2 $3\t60 fell\n")
                        .replaceFirst("T\\d+\tPERSON [^\n]*\n", "")
                        .replaceAll("[AR#][^\n]*T3[ \t][^\n]*\n|R[^\n]*Arg2:T3\n", "")
                    + "T99\tORGANIZATION "
                    + police
                    + " "
                    + (police + 6)
                    + "\tPolice\n");
    assertThat(edited.quotes().get(1).kind()).isEqualTo(org.attestnlp.model.QuoteKind.DIRECT);
    assertThat(edited.entities()).extracting(e -> e.name()).containsExactly("Oslo", "Police");
    Quote first = edited.quotes().get(0);
    assertThat(first.speakers().get(0).status()).isEqualTo(SourceStatus.DESCRIBED);
  }

  @Test
  void a_new_relation_gives_a_quote_one_more_speaker() {
    String ann = Brat.write(JSON).annotations();
    String quote = ann.replaceAll("(?s).*?(T\\d+)\tINDIRECT.*", "$1");
    AnnotatedArticle edited = edit(all -> all + "R9\tSpeaker Arg1:" + quote + " Arg2:T3\n");
    assertThat(edited.quotes().get(1).speakers())
        .extracting(Source::name, Source::entity)
        .containsExactly(tuple("Ada Quill", "e2"), tuple("Police", null));
  }

  @Test
  void a_described_speaker_that_is_marked_and_related_becomes_an_entity() {
    String text = SampleArticle.TEXT;
    int police = text.codePointCount(0, text.indexOf("Police"));
    String mark = "T99\tORGANIZATION " + police + " " + (police + 6) + "\tPolice\n";
    AnnotatedArticle edited = edit(ann -> ann + mark + "R9\tSpeaker Arg1:T5 Arg2:T99\n");
    assertThat(edited.quotes().get(1).speakers())
        .extracting(Source::name, Source::entity)
        .containsExactly(tuple("Police", "e3"));
  }

  @Test
  void a_relation_that_goes_takes_its_own_speaker_and_no_other() {
    Brat brat = Brat.write(paper());
    String changed = brat.annotations().replaceFirst("R2\t[^\n]*\n", "");
    assertThat(changed).isNotEqualTo(brat.annotations());
    AnnotatedArticle edited = ArticleJson.read(Brat.read("rain.ann", brat.text(), changed));
    assertThat(edited.quotes().get(0).speakers())
        .extracting(Source::name)
        .containsExactly("Ada Quill", "reporters");
  }

  /** Ada Quill and Oslo are marked and related; “reporters” has no mark. */
  private static String paper() {
    ObjectNode root = PrettyJson.read(JSON);
    ArrayNode speakers = (ArrayNode) root.path("quotes").get(0).path("speakers");
    ObjectNode reporters = speakers.addObject().put("status", "DESCRIBED").put("name", "reporters");
    reporters.putNull("entity").putNull("mention");
    ObjectNode oslo = speakers.addObject().put("status", "ENTITY").put("name", "Oslo");
    oslo.put("entity", "e1").set("mention", oslo());
    return PrettyJson.write(root);
  }

  private static ObjectNode oslo() {
    ObjectNode mention =
        PrettyJson.read(JSON).path("entities").get(0).path("mentions").get(0).deepCopy();
    mention.remove("kind");
    return mention;
  }

  @Test
  void the_mention_of_a_speaker_moves_with_its_mark() {
    AnnotatedArticle edited =
        edit(
            ann ->
                ann.replaceFirst(
                    "T3\tPERSON \\d+ (\\d+)\tAda Quill", "T3\tPERSON " + quill() + " $1\tQuill"));
    assertThat(edited.quotes().get(0).speakers())
        .singleElement()
        .satisfies(speaker -> assertThat(speaker.entity()).isEqualTo("e2"))
        .satisfies(
            speaker -> assertThat(speaker.mention()).extracting(Span::text).isEqualTo("Quill"));
  }

  private static int quill() {
    String text = SampleArticle.TEXT;
    return text.codePointCount(0, text.indexOf("Quill"));
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void a_shortened_quote_keeps_of_its_quoted_words_what_is_left_in_it(Offsets offsets) {
    Brat brat =
        Brat.write(
            ArticleJson.write(SampleArticle.build(), new ArticleJson.Style(true, offsets, true)));
    assertThat(quoted(brat, "about 40 to 50 of 90 homes in Oslo “were")).containsExactly("were");
    assertThat(quoted(brat, "about 40 to 50 of 90 homes in Oslo")).isEmpty();
  }

  private static List<String> quoted(Brat brat, String words) {
    String text = brat.text();
    int begin = text.codePointCount(0, text.indexOf(words));
    int end = begin + words.length();
    String changed =
        brat.annotations()
            .replaceFirst("\tMIXED [^\n]*\n", "\tMIXED " + begin + " " + end + "\t" + words + "\n");
    assertThat(changed).isNotEqualTo(brat.annotations());
    AnnotatedArticle edited = ArticleJson.read(Brat.read("rain.ann", text, changed));
    return edited.quotes().get(0).quoted().stream().map(Span::text).toList();
  }

  private static AnnotatedArticle edit(UnaryOperator<String> change) {
    Brat brat = Brat.write(JSON);
    String changed = change.apply(brat.annotations());
    assertThat(changed).isNotEqualTo(brat.annotations());
    return ArticleJson.read(Brat.read("rain.ann", brat.text(), changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T50 PERSON 0 4~Rain          | expected an annotation in one piece: T1<tab>TYPE begin end<tab>words
          T50~PERSON 0 4000~Rain       | offset 4000 is outside the text
          T50~PERSON x 4~Rain          | “x” is no offset
          T50~PERSON 4 0~Rain          | the span is empty or backward
          T50~PERSON 0 4~Snow          | the words are “Snow”, the text has “Rain”
          T1~PERSON 0 4~Rain           | a second T1; expected an id of its own
          A77~Kind T70 NAME            | there is no annotation T70
          #77~AnnotatorNotes T2~{bad   | the note is not JSON
          X1~what                      | expected a line that begins with T, A, R or #
          T50~DRAGON 0 4~Rain          | unknown type DRAGON; expected one of [LOCATION, MISC, ORGANIZATION, PERSON], [DIRECT, INDIRECT, MIXED] or Claim
          T50~Claim 0 4~Rain           | a new claim without its record
          T50~LOCATION 10 14~Oslo      | “Oslo” is marked twice for Oslo; expected each mention of an entity once
          R9~Speaker Arg1:T6 Arg2:T3   | Speaker begins at the Claim T6; expected a quote as Arg1
          R9~Speaker Arg1:T2 Arg2:T3   | Speaker begins at the LOCATION T2; expected a quote as Arg1
          R9~Speaker Arg1:T4 Arg2:T6   | Speaker ends at the Claim T6; expected a mention as Arg2
          R9~Speakr Arg1:T4 Arg2:T3    | relation Speakr; expected Speaker from a quote to a mention: R1<tab>Speaker Arg1:T1 Arg2:T2
          A77~Polarty T4 DENIED        | attribute Polarty of the MIXED T4; expected Polarity
          A77~Factuality T2 DENIED     | attribute Factuality of the LOCATION T2; expected Kind
          A77~Polarity T4 NO           | Polarity is NO; expected one of [AFFIRMED, DENIED]
          A77~Polarity T4              | expected an attribute with its value: A1<tab>Kind T1 NAME
          """)
  void a_bad_line_is_named(String line, String message) {
    // T1 the article, T2 Oslo, T3 Ada Quill, T4 and T5 quotes, T6 a claim
    Brat brat = Brat.write(JSON);
    long number = brat.annotations().lines().count() + 1;
    String broken = brat.annotations() + line.replace('~', '\t') + "\n";
    assertThatThrownBy(() -> Brat.read("rain.ann", brat.text(), broken))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("rain.ann: line " + number + ": " + message);
  }

  @Test
  void files_of_other_making_are_refused() {
    assertThatThrownBy(() -> Brat.read("x.ann", "Rain", "T1\tPERSON 0 4\tRain\n"))
        .hasMessage("x.ann: no annotation of type Article with its note; export writes it as T1");
  }
}
