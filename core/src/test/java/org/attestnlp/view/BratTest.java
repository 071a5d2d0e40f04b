package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Quote;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void a_file_in_code_points_comes_back_in_code_points() {
    ArticleJson.Style style = new ArticleJson.Style(true, Offsets.CODE_POINT, true);
    String json = ArticleJson.write(SampleArticle.build(), style) + "\n";
    Brat brat = Brat.write(json);
    assertThat(Brat.read("rain.ann", brat.text(), brat.annotations())).isEqualTo(json);
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
  void a_new_relation_gives_a_quote_its_speaker() {
    String ann = Brat.write(JSON).annotations();
    String quote = ann.replaceAll("(?s).*?(T\\d+)\tINDIRECT.*", "$1");
    AnnotatedArticle edited = edit(all -> all + "R9\tSpeaker Arg1:" + quote + " Arg2:T3\n");
    assertThat(edited.quotes().get(1).speakers())
        .singleElement()
        .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Ada Quill"))
        .satisfies(speaker -> assertThat(speaker.entity()).isEqualTo("e2"));
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
          """)
  void a_bad_line_is_named(String line, String message) {
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

  @Test
  void the_page_reads_back_as_what_it_was_made_of() {
    assertThat(CorrectionPage.read("rain.html", CorrectionPage.write("rain.json", JSON)))
        .isEqualTo(JSON);
    assertThat(CorrectionPage.read("rain.json", JSON)).isEqualTo(JSON);
    assertThatThrownBy(() -> CorrectionPage.read("x.html", "<html>"))
        .hasMessageStartingWith("x.html: neither gold nor a page");
    String moved = JSON.replaceFirst("\"begin\": 0,", "\"begin\": 1,");
    assertThatThrownBy(() -> CorrectionPage.read("x.json", moved))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("x.json: title");
  }
}
