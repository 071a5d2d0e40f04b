package org.attestnlp.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Span;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.ToolFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format of a tool keeps to: nothing is lost, whatever the text. */
public abstract class ToolContract {

  /** The format. */
  protected abstract ToolFormat format();

  /** An article with a span for each piece of its text that a character begins and ends. */
  private static String marked(String text) {
    Draft<AnnotatedArticle> article =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, "hostile")
            .set(ArticleFields.TEXT, text)
            .set(ArticleFields.PRODUCER, new Producer("attest", "0", "none", "none"));
    if (text.codePointCount(0, text.length()) > 1) {
      int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
      List<Mention> mentions =
          List.of(mention(text, 0, middle), mention(text, middle, text.length()));
      String name = mentions.get(0).span().text();
      article.set(
          ArticleFields.ENTITIES,
          List.of(new Entity("e1", EntityType.MISC, null, name, List.of(), mentions)));
    }
    return ArticleJson.write(article.make()) + "\n";
  }

  private static Mention mention(String text, int begin, int end) {
    return new Mention(new Span(begin, end, text.substring(begin, end)), MentionKind.NAME);
  }

  /** The gold of the project. */
  protected static List<Path> gold() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty("attest.root"), "testdata/gold"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void gold_comes_back_byte_for_byte() throws IOException {
    assertThat(gold()).hasSizeGreaterThanOrEqualTo(7);
    for (Path file : gold()) {
      String json = Files.readString(file);
      String written = format().write(json);
      assertThat(format().knows(written)).as(file.toString()).isTrue();
      assertThat(format().read("x", written)).as(file.toString()).containsExactly(json);
    }
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void every_field_comes_back_in_either_unit(Offsets unit) {
    ArticleJson.Style style = new ArticleJson.Style(false, unit, true);
    for (AnnotatedArticle article : List.of(SampleArticle.build(), FaceArticle.build())) {
      String json = ArticleJson.write(article, style);
      assertThat(format().read("x", format().write(json))).containsExactly(json);
    }
  }

  @Test
  void hostile_texts_come_back() {
    for (String text : HostileTexts.small()) {
      String json = marked(text);
      assertThat(format().read("x", format().write(json))).as(text).containsExactly(json);
    }
    for (String text :
        List.of("", " ", "\n", "\r\n", "\u2028", "😀", "]]>", "<script>\u0000\u0001</script>")) {
      String json = marked(text);
      assertThat(format().read("x", format().write(json))).as(text).containsExactly(json);
    }
  }

  @Test
  void the_same_bytes_on_every_run() {
    String json = ArticleJson.write(SampleArticle.build());
    assertThat(format().write(json)).isEqualTo(format().write(json));
  }

  @Test
  void what_is_none_of_this_form_is_refused_with_its_name() {
    for (String content : List.of("", "{", "[]x", "<a", "{\"data\":1}", "\u0000", "[[[[")) {
      assertThatThrownBy(() -> format().read("odd.file", content))
          .isInstanceOf(FormatException.class)
          .hasMessageContaining("odd.file");
    }
  }

  @Test
  void broken_files_never_bring_down_the_reader() {
    String written = format().write(ArticleJson.write(SampleArticle.build()));
    Random random = new Random(26);
    for (int i = 0; i < 300; i++) {
      StringBuilder broken = new StringBuilder(written);
      for (int k = 0; k < 3; k++) {
        int at = random.nextInt(broken.length());
        switch (random.nextInt(3)) {
          case 0 -> broken.deleteCharAt(at);
          case 1 -> broken.setCharAt(at, (char) ('0' + random.nextInt(10)));
          default -> broken.insert(at, "\",{}[]<>&-1".charAt(random.nextInt(11)));
        }
      }
      try {
        format().read("broken", broken.toString()).forEach(ArticleJson::read);
      } catch (FormatException e) {
        assertThat(e.getMessage()).contains("broken");
      }
    }
  }

  @Test
  void time_is_linear_in_the_text() {
    Growth.isLinear(
        500,
        n -> {
          String json = marked("Ada Quill said so.\n".repeat(n));
          return () -> format().read("x", format().write(json));
        });
  }
}
