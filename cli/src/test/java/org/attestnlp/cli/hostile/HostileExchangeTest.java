package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.testing.FaceArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Attest wrote itself is read by Attest itself, whatever stands in it. */
final class HostileExchangeTest {

  private static final List<String> FORMS =
      List.of("brat", "html", "label-studio", "spans", "cas-json", "xmi");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "code-point"})
  @Kind("K1 spans that end at a face")
  void a_quote_that_ends_with_a_face_is_read_by_every_reader(String unit) throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("face.txt"), "😀 “We won 😀” Mayor Ada Quill said. “🎉” she said.");
    CommandRun run = CommandRun.of("--offsets", unit, "--engine", "opennlp", article.toString());
    assertThat(run.code()).as(run.err()).isZero();
    AnnotatedArticle read = ArticleJson.read(run.out());
    assertThat(read.quotes())
        .extracting(Quote::span)
        .anySatisfy(span -> assertThat(span.text()).endsWith("😀"));
    for (String form : FORMS) {
      AnnotatedArticle back = ArticleJson.read(thereAndBack("face", form, run.out()));
      assertThat(back).as(form).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "brat,UTF_16", "brat,CODE_POINT", "html,UTF_16", "html,CODE_POINT",
    "spans,UTF_16", "label-studio,CODE_POINT", "cas-json,CODE_POINT", "xmi,CODE_POINT"
  })
  @Kind("K2 gold of faces")
  void gold_whose_spans_are_faces_keeps_its_unit(String form, Offsets offsets) throws IOException {
    ArticleJson.Style style = new ArticleJson.Style(true, offsets, true);
    AnnotatedArticle faces = whole(FaceArticle.build());
    String gold = ArticleJson.write(faces, style) + "\n";
    String back = thereAndBack("face", form, gold);
    assertThat(ArticleJson.read(back)).isEqualTo(faces);
    assertThat(PrettyJson.read(back).path("offsets").asText()).isEqualTo(offsets.name());
  }

  /** No file in UTF-8 can hold half a character. */
  private static AnnotatedArticle whole(AnnotatedArticle article) {
    String json = ArticleJson.write(article);
    assertThat(json).contains("\\uD83D");
    return ArticleJson.read(json.replace("\\uD83D", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", " \n\n", "\n\n\u2028"})
  @Kind("K3 gold of no words")
  void gold_of_an_empty_and_of_a_blank_text_comes_back(String text) throws IOException {
    AnnotatedArticle bare =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, "bare")
            .set(ArticleFields.TEXT, text)
            .set(ArticleFields.PRODUCER, new Producer("attest", "0", "none", "none"))
            .make();
    for (String form : FORMS) {
      String back = thereAndBack("bare", form, ArticleJson.write(bare) + "\n");
      assertThat(ArticleJson.read(back)).as(form).isEqualTo(bare);
    }
  }

  private String thereAndBack(String id, String form, String json) throws IOException {
    Path gold = Files.writeString(folder.resolve(id + ".json"), json);
    Path out = folder.resolve("out-" + form);
    Path back = folder.resolve("back-" + form);
    CommandRun export = gold("export", "--to", form, "-o", out, gold);
    assertThat(export).isEqualTo(new CommandRun(ExitCode.OK, "", ""));
    CommandRun brought = gold("import", "-o", back, out);
    assertThat(brought.code()).as(brought.err()).isEqualTo(ExitCode.OK);
    return Files.readString(back.resolve(id + ".json"));
  }

  private static CommandRun gold(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "gold";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return CommandRun.of(all);
  }

  @Test
  @Kind("K6 half a character for brat")
  void half_a_character_goes_to_brat_as_what_stands_for_it() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(
        rows, Hostile.rowOf("x", "Ada \uD83D Quill said 40 \uDE00 homes were lost.\uD83D") + "\n");
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("--format", "brat", "-o", out + "/", rows.toString());
    assertThat(run).isEqualTo(new CommandRun(ExitCode.OK, "", ""));
    CommandRun brought = gold("import", "-o", folder.resolve("back"), out);
    assertThat(brought.code()).as(brought.err()).isEqualTo(ExitCode.OK);
    AnnotatedArticle back = ArticleJson.read(Files.readString(folder.resolve("back/x.json")));
    assertThat(back.text())
        .isEqualTo("Ada \uFFFD Quill said 40 \uFFFD homes were lost.\uFFFD")
        .isEqualTo(Files.readString(out.resolve("x.txt")));
    assertThat(back.claims()).extracting(claim -> claim.span().text()).containsExactly("40");
  }

  @Test
  @Kind("K7 numbers of a billion digits")
  void a_number_too_long_to_be_written_is_named() throws IOException {
    String json = ArticleJson.write(FaceArticle.build());
    for (String number : List.of("1e99999", "1e999999999", "-1e-999999999")) {
      Path gold = folder.resolve("long.json");
      Files.writeString(gold, json.replaceFirst("\\{", "{\"extra\":" + number + ","));
      for (String command : List.of("export --to brat", "export --to html", "import")) {
        String[] words =
            ("gold " + command + " -o " + folder.resolve("out") + " " + gold).split(" ");
        CommandRun run = CommandRun.of(words);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
            .contains("long.json: has a number too long to be written in digits")
            .doesNotContain("internal", "Exception");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-12-31", "-999999999-01-01"})
  @Kind("K4 years of no calendar")
  void a_date_that_no_reader_of_the_output_expects(String date) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rain fell on Oslo.\n");
    CommandRun run = CommandRun.of("--date=" + date, article.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("is '" + date + "', expected a day such as 2024-10-24")
        .doesNotContain("Exception");
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(rows, "{\"id\":\"a\",\"text\":\"Rain.\",\"date\":\"" + date + "\"}\n");
    Hostile.Result result = Hostile.run(ExitCode.SOME_FAILED, 1, rows.toString());
    assertThat(result.codes()).containsExactly("INVALID_ROW");
    assertThat(result.err()).contains("\"date\" is \"" + date + "\"; expected YYYY-MM-DD");
  }

  @Test
  @Kind("K5 first and last day")
  void the_first_and_the_last_day_that_can_be_written() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rain fell on Oslo last year.\n");
    for (String date : List.of("0000-01-01", "9999-12-31")) {
      Hostile.Result result = Hostile.run(0, 1, "--date", date, article.toString());
      assertThat(result.only().path("date").asText()).isEqualTo(date);
    }
  }
}
